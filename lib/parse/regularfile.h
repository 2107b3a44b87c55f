// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"

#include <QByteArray>
#include <QString>

namespace Sidegloss {

/// A file that the system has opened, closed with its owner. Move-only.
class FileDescriptor
{
public:
    /// \a number: what open() gave; negative if it failed.
    explicit FileDescriptor(int number)
        : m_number(number)
    {}
    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// What to open a file with that may turn out to be anything: a FIFO without a writer would block
/// the call itself, before one can look at it.
extern const int openHarmlessly;

/// The Error for an errno.
std::unexpected<Error> systemFailure(int systemError, const QString &path);

/// All of \a file, up to \a most bytes, checked on the descriptor: NotAFile (a directory, FIFO or
/// device), Unreadable, TooLarge or Cancelled. \a path: for the Error.
Result<QByteArray> readRegularFile(const FileDescriptor &file, const QString &path, qint64 most,
                                   const Progress &progress = {});

} // namespace Sidegloss
