// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

struct sqlite3_vfs;

namespace Sidegloss {

/// What SQLite asks of its file system; views are valid during the call.
struct VfsCall
{
    enum class Operation {
        Open,
        Delete,
        Access,
        Read,
        Write,
        Truncate,
        Sync,
        FileSize,
        Lock,
        MapShared,
        LockShared,
    };

    Operation operation;
    QByteArrayView path = {};  ///< Empty for a temporary file.
    qint64 offset = 0;         ///< Of a read or write; the new size for Truncate.
    QByteArrayView bytes = {}; ///< Of a write.
};

/// What SQLite hears instead of the truth.
struct VfsAnswer
{
    int code = 0;          ///< SQLITE_OK: said to be done, and isn't.
    bool halfDone = false; ///< The first half of a write takes place nevertheless.
};

/// Sees every call to the file system before it takes place.
class VfsWatcher
{
public:
    virtual ~VfsWatcher() = default;
    /// Nothing lets the call happen.
    virtual std::optional<VfsAnswer> answer(const VfsCall &call) = 0;
};

/// While it lives, SQLite's default file system is the real one under the eyes of a watcher: a disk
/// with sectors of 512 bytes that promises nothing about writes that aren't synced. Connections
/// opened meanwhile must be closed before it ends. One at a time.
class WatchedVfs
{
public:
    /// \a eyes must outlive it.
    explicit WatchedVfs(VfsWatcher &eyes);
    ~WatchedVfs();
    Q_DISABLE_COPY_MOVE(WatchedVfs)

private:
    sqlite3_vfs *m_real;
};

} // namespace Sidegloss
