// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QString>

namespace Sidegloss {

/// The directories to \a path that are missing are made, for their owner only (0700), and are on
/// disk. Those that are there keep their modes. False where that can't be.
bool createDirectory(const QString &path);

/// A new name in a directory is on disk only once the directory is.
void syncDirectory(const QString &path);

/// A second name for the file at \a path, on disk only once its directory is. False where there is
/// a file of that name.
Result<bool> linkFile(const QString &path, const QString &name);

/// A file of a name of its own (hidden, ending in .part), for its owner only (0600), that is gone
/// with this object unless it was given a name to stay.
class PartFile
{
public:
    /// In \a directory, which is there.
    static Result<PartFile> create(const QString &directory);
    PartFile(PartFile &&other) noexcept;
    PartFile &operator=(PartFile &&) = delete;
    ~PartFile();

    QString path() const { return m_path; }
    /// Writes all of it.
    Result<> write(const QByteArray &bytes);
    /// On disk under \a name in the same directory, or an Error and still a part. Never replaces a
    /// file: false where there is one of that name.
    Result<bool> publish(const QString &name);

    /// On disk under \a path, in the same directory, in place of what had that name; or an Error,
    /// and that has it still.
    Result<> replace(const QString &path);

    /// Takes away what processes that were killed long ago have left in \a directory.
    static void removeLeftovers(const QString &directory);

private:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {}

    QString m_path;
};

} // namespace Sidegloss
