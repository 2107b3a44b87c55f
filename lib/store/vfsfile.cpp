// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/vfsfile.h"

#include "lib/store/database.h"

#include <algorithm>

#include <sqlite3.h>

namespace Sidegloss {

namespace {

std::unexpected<Error> failureOf(const char *call, int code, const QString &path)
{
    return std::unexpected(errorOf(SQLite::Exception(call, code), path));
}

} // namespace

struct VfsFile::Data
{
    explicit Data(const QString &filePath)
        : path(filePath)
        , name(sqlite3_create_filename(filePath.toUtf8().constData(), "", "", 0, nullptr))
        , file(static_cast<sqlite3_file *>(sqlite3_malloc(vfs->szOsFile)))
    {
        if (file)
            file->pMethods = nullptr;
    }
    ~Data()
    {
        if (file && file->pMethods) {
            file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
            file->pMethods->xClose(file);
        }
        sqlite3_free(file);
        sqlite3_free_filename(name);
    }
    Q_DISABLE_COPY_MOVE(Data)

    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    QString path;
    const char *name;
    sqlite3_file *file;
};

VfsFile::VfsFile(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}
VfsFile::VfsFile(VfsFile &&) noexcept = default;
VfsFile::~VfsFile() = default;

Result<VfsFile> VfsFile::open(const QString &path, Access access)
{
    auto data = std::make_unique<Data>(path);
    if (!data->file || !data->name)
        return failure(ErrorKind::OutOfMemory, path);
    int flags = SQLITE_OPEN_MAIN_DB
                | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    if (const int code = data->vfs->xOpen(data->vfs, data->name, data->file, flags, &flags))
        return failureOf("open", code, path);
    return VfsFile(std::move(data));
}

Result<QByteArray> VfsFile::firstBytes(qsizetype most) const
{
    sqlite3_file *file = m_data->file;
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size))
        return failureOf("size", code, m_data->path);
    QByteArray bytes(std::min<qsizetype>(size, most), Qt::Uninitialized);
    if (const int code =
            file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0))
        return failureOf("read", code, m_data->path);
    return bytes;
}

Result<> VfsFile::lock()
{
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_EXCLUSIVE}) {
        if (const int code = m_data->file->pMethods->xLock(m_data->file, level))
            return failureOf("lock", code, m_data->path);
    }
    return {};
}

} // namespace Sidegloss
