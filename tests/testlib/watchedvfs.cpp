// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/watchedvfs.h"

#include <sqlite3.h>

#include <cstring>

namespace Sidegloss {

namespace {

using Operation = VfsCall::Operation;

// SQLite takes C functions without state; there is one watched file system at a time.
sqlite3_vfs *real = nullptr;
VfsWatcher *watcher = nullptr;
sqlite3_vfs watched;

/// What SQLite holds as an open file: ours, and the real one right behind it.
struct alignas(16) File
{
    sqlite3_file base;
    const char *path; // SQLite keeps it until the file is closed.
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

const sqlite3_io_methods *methodsOf(sqlite3_file *file)
{
    return realOf(file)->pMethods;
}

/// What \a work returns, unless the watcher has another answer to the call.
template<typename Work>
int unlessAnswered(const VfsCall &call, Work work)
{
    const std::optional<VfsAnswer> answer = watcher->answer(call);
    return answer ? answer->code : work();
}

template<typename Work>
int onFile(sqlite3_file *file, Operation operation, Work work)
{
    return unlessAnswered({operation, QByteArrayView(ours(file)->path)}, work);
}

int closeFile(sqlite3_file *file)
{
    return methodsOf(file)->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return unlessAnswered({Operation::Read, QByteArrayView(ours(file)->path), offset}, [&] {
        return methodsOf(file)->xRead(realOf(file), bytes, size, offset);
    });
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const VfsCall call{Operation::Write, QByteArrayView(ours(file)->path), offset,
                       QByteArrayView(static_cast<const char *>(bytes), size)};
    const std::optional<VfsAnswer> answer = watcher->answer(call);
    if (answer && answer->halfDone)
        methodsOf(file)->xWrite(realOf(file), bytes, size / 2, offset);
    return answer ? answer->code : methodsOf(file)->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return unlessAnswered({Operation::Truncate, QByteArrayView(ours(file)->path), size},
                          [&] { return methodsOf(file)->xTruncate(realOf(file), size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    return onFile(file, Operation::Sync,
                  [&] { return methodsOf(file)->xSync(realOf(file), flags); });
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return onFile(file, Operation::FileSize,
                  [&] { return methodsOf(file)->xFileSize(realOf(file), size); });
}

int lockFile(sqlite3_file *file, int level)
{
    return onFile(file, Operation::Lock,
                  [&] { return methodsOf(file)->xLock(realOf(file), level); });
}

int unlockFile(sqlite3_file *file, int level)
{
    return methodsOf(file)->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return methodsOf(file)->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return methodsOf(file)->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int deviceCharacteristics(sqlite3_file *)
{
    return 0;
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return onFile(file, Operation::MapShared, [&] {
        return methodsOf(file)->xShmMap(realOf(file), page, size, extend, memory);
    });
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    // SQLite takes no answer but yes when it lets go.
    if (flags & SQLITE_SHM_UNLOCK)
        return methodsOf(file)->xShmLock(realOf(file), offset, count, flags);
    return onFile(file, Operation::LockShared,
                  [&] { return methodsOf(file)->xShmLock(realOf(file), offset, count, flags); });
}

void sharedBarrier(sqlite3_file *file)
{
    methodsOf(file)->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return methodsOf(file)->xShmUnmap(realOf(file), remove);
}

// Version 2: without memory-mapped pages, which would bypass the watcher.
constexpr sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    lockFile,
    unlockFile,
    checkReservedLock,
    controlFile,
    sectorSize,
    deviceCharacteristics,
    mapShared,
    lockShared,
    sharedBarrier,
    unmapShared,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *opened)
{
    ours(file)->base.pMethods = nullptr;
    ours(file)->path = path;
    std::memset(realOf(file), 0, static_cast<size_t>(real->szOsFile));
    return unlessAnswered({Operation::Open, QByteArrayView(path)}, [&] {
        const int code = real->xOpen(real, path, realOf(file), flags, opened);
        // A failed open may leave methods behind, and is closed then.
        if (realOf(file)->pMethods)
            ours(file)->base.pMethods = &methods;
        return code;
    });
}

int deleteFile(sqlite3_vfs *, const char *path, int syncDirectory)
{
    return unlessAnswered({Operation::Delete, QByteArrayView(path)},
                          [&] { return real->xDelete(real, path, syncDirectory); });
}

int accessFile(sqlite3_vfs *, const char *path, int flags, int *result)
{
    return unlessAnswered({Operation::Access, QByteArrayView(path)},
                          [&] { return real->xAccess(real, path, flags, result); });
}

} // namespace

WatchedVfs::WatchedVfs(VfsWatcher &eyes)
    : m_real(sqlite3_vfs_find(nullptr))
{
    if (watcher)
        qFatal("one watched file system at a time");
    watcher = &eyes;
    real = m_real;
    watched = *real;
    watched.zName = "watched";
    watched.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    watched.xOpen = openFile;
    watched.xDelete = deleteFile;
    watched.xAccess = accessFile;
    sqlite3_vfs_register(&watched, 1);
}

WatchedVfs::~WatchedVfs()
{
    sqlite3_vfs_unregister(&watched);
    sqlite3_vfs_register(m_real, 1);
    watcher = nullptr;
}

} // namespace Sidegloss
