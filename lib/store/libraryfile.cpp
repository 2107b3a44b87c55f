// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/libraryfile.h"

#include "lib/store/database.h"
#include "lib/store/durablefile.h"
#include "lib/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSize = 4096;

/// What ends with its file's methods, where it was opened.
class VfsFile
{
public:
    explicit VfsFile(sqlite3_vfs *vfs)
        : m_file(static_cast<sqlite3_file *>(sqlite3_malloc(vfs->szOsFile)))
    {
        if (m_file)
            m_file->pMethods = nullptr;
    }
    ~VfsFile()
    {
        if (m_file && m_file->pMethods)
            m_file->pMethods->xClose(m_file);
        sqlite3_free(m_file);
    }
    Q_DISABLE_COPY_MOVE(VfsFile)

    sqlite3_file *get() const { return m_file; }

private:
    sqlite3_file *m_file;
};

/// Up to \a most bytes. Through SQLite's file system: a file that is opened and closed by its side
/// takes the locks of this process's connections with it (https://sqlite.org/howtocorrupt.html,
/// section 2.2).
Result<QByteArray> firstBytes(const QString &path, qsizetype most)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const VfsFile file(vfs);
    const std::unique_ptr<const char, void (*)(const char *)> name(
        sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr),
        [](const char *allocated) { sqlite3_free_filename(allocated); });
    if (!file.get() || !name)
        return failure(ErrorKind::OutOfMemory, path);
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (const int code = vfs->xOpen(vfs, name.get(), file.get(), flags, &flags))
        return std::unexpected(errorOf(SQLite::Exception("open", code), path));
    const sqlite3_io_methods *methods = file.get()->pMethods;
    sqlite3_int64 size = 0;
    if (const int code = methods->xFileSize(file.get(), &size))
        return std::unexpected(errorOf(SQLite::Exception("size", code), path));
    QByteArray bytes(std::min<qsizetype>(size, most), Qt::Uninitialized);
    if (const int code =
            methods->xRead(file.get(), bytes.data(), static_cast<int>(bytes.size()), 0))
        return std::unexpected(errorOf(SQLite::Exception("read", code), path));
    return bytes;
}

bool isZero(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte == '\0'; });
}

/// True iff the second page of a library begins as one does.
bool isFollowedByTree(const QByteArray &start)
{
    const QByteArray kinds("\x02\x05\x0a\x0d");
    return start.size() > pageSize && kinds.contains(start[pageSize]);
}

} // namespace

Result<> createLibraryFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    const QString directory = QFileInfo(path).absolutePath();
    if (!createDirectory(directory))
        return failure(ErrorKind::LibraryUnwritable, path, directory);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && !QFileInfo::exists(path))
        return failure(ErrorKind::LibraryUnwritable, path, file.errorString());
    syncDirectory(directory);
    return {};
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<std::optional<LibraryHeader>> readLibraryHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return failure(ErrorKind::NotFound, path);
    if (!info.isFile())
        return failure(ErrorKind::NotAFile, path);
    if (!info.isReadable())
        return failure(ErrorKind::Unreadable, path);
    const Result<QByteArray> start = firstBytes(info.canonicalFilePath(), pageSize + 1);
    if (!start)
        return std::unexpected(start.error());
    const QByteArray head = start->first(std::min(start->size(), headerSize));
    if (head.isEmpty() || (isZero(head) && QFileInfo::exists(path + u"-journal"_s)))
        return std::nullopt;

    // https://www.sqlite.org/fileformat2.html, section 1.3
    LibraryHeader header;
    if (head.size() < headerSize)
        return header;
    header.isSqlite = head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    header.version = qFromBigEndian<qint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<qint32>(head.constData() + 68);
    header.isDamaged =
        !header.isSqlite
        && (header.applicationId == applicationId || (isZero(head) && isFollowedByTree(*start)));
    return header;
}

} // namespace Sidegloss
