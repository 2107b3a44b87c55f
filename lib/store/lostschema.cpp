// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/lostschema.h"

#include "lib/store/database.h"
#include "lib/store/schema.h"
#include "lib/store/vfsfile.h"

#include <QList>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// https://www.sqlite.org/fileformat2.html, sections 1.3 and 1.6
constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;
constexpr char innerTable = 5;

quint32 longAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

quint16 shortAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.constData() + offset);
}

void setLong(QByteArray &bytes, qsizetype offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
}

Result<QByteArray> bytesOf(const QString &path)
{
    return VfsFile::open(path, VfsFile::Access::ReadOnly).and_then([](const VfsFile &file) {
        return file.firstBytes(std::numeric_limits<int>::max());
    });
}

/// An empty library, just made.
Result<QByteArray> newLibrary(const QString &directory, qint64 version)
{
    const Result<PartFile> part = PartFile::create(directory);
    if (!part)
        return std::unexpected(part.error());
    return guarded(part->path(),
                   [&] {
                       Database database(part->path(), Database::Access::ReadWrite);
                       WriteTransaction transaction(database.connection());
                       migrate(database, version);
                       transaction.commit();
                   })
        .and_then([&] { return bytesOf(part->path()); });
}

/// The numbers of the pages of sqlite_schema: a tree of two floors.
QList<qsizetype> schemaPages(const QByteArray &library)
{
    QList<qsizetype> pages{1};
    if (library[headerSize] != innerTable)
        return pages;
    for (qsizetype i = 0; i < shortAt(library, headerSize + 3); ++i)
        pages.append(longAt(library, shortAt(library, headerSize + 12 + 2 * i)));
    pages.append(longAt(library, headerSize + 8));
    return pages;
}

/// Says of itself how many pages it has, and that none of them is free.
void setExtent(QByteArray &library)
{
    setLong(library, 28, static_cast<quint32>(library.size() / pageSize));
    setLong(library, 92, longAt(library, 24));
    setLong(library, 32, 0);
    setLong(library, 36, 0);
}

} // namespace

Result<PartFile> copyWithNewSchema(const QString &path, const QString &directory, qint64 version)
{
    Result<QByteArray> bytes = bytesOf(path);
    const Result<QByteArray> fresh = newLibrary(directory, version);
    if (!bytes || !fresh)
        return std::unexpected(bytes ? fresh.error() : bytes.error());
    if (bytes->size() < fresh->size())
        return failure(ErrorKind::LibraryDamaged, path, u"less than a new library has"_s);
    for (const qsizetype page : schemaPages(*fresh)) {
        const qsizetype start = (page - 1) * pageSize;
        bytes->replace(start, pageSize, fresh->sliced(start, pageSize));
    }
    setExtent(*bytes);
    Result<PartFile> copy = PartFile::create(directory);
    if (!copy)
        return copy;
    if (const Result<> written = copy->write(*bytes); !written)
        return std::unexpected(written.error());
    return copy;
}

} // namespace Sidegloss
