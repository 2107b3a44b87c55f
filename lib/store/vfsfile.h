// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;

namespace Sidegloss {

/// The file of a library, opened beside SQLite's connections but through its file system: a file
/// that is opened and closed in any other way takes the locks of this process's connections with it
/// (https://sqlite.org/howtocorrupt.html, section 2.2).
class VfsFile
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Of a file that is there. Errors: as of the store.
    static Result<VfsFile> open(const QString &path, Access access);
    VfsFile(VfsFile &&) noexcept;
    VfsFile &operator=(VfsFile &&) = delete;
    ~VfsFile();

    /// Up to \a most of them.
    Result<QByteArray> firstBytes(qsizetype most) const;
    /// Until this object is gone nobody else has the library open. LibraryBusy where somebody has.
    Result<> lock();

private:
    struct Data;
    explicit VfsFile(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

} // namespace Sidegloss
