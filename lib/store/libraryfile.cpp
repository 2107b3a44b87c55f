// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/libraryfile.h"

#include "lib/store/database.h"
#include "lib/store/durablefile.h"
#include "lib/store/schema.h"
#include "lib/store/vfsfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSize = 4096;

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
    const Result<QByteArray> start =
        VfsFile::open(info.canonicalFilePath(), VfsFile::Access::ReadOnly)
            .and_then([](const VfsFile &file) { return file.firstBytes(pageSize + 1); });
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
    header.usesWal = head[19] == 2;
    header.version = qFromBigEndian<qint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<qint32>(head.constData() + 68);
    header.isDamaged =
        !header.isSqlite
        && (header.applicationId == applicationId || (isZero(head) && isFollowedByTree(*start)));
    return header;
}

} // namespace Sidegloss
