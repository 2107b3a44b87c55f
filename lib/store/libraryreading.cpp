// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/libraryreading.h"

#include "lib/store/libraryfile.h"
#include "lib/store/librarylocation.h"
#include "lib/store/schema.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// True iff others write in it without a trace between their transactions.
bool isSharedWithoutWal(const QString &path)
{
    const auto header = readLibraryHeader(path).value_or(std::nullopt);
    return header && !header->usesWal && isNetworkFileSystem(fileSystemOf(path));
}

} // namespace

Database::Access accessForReading(const QString &path)
{
    const bool inUse = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo::exists(path + u"-shm"_s)
                       || QFileInfo::exists(path + u"-journal"_s);
    return inUse || isSharedWithoutWal(path) ? Database::Access::ReadOnly
                                             : Database::Access::Immutable;
}

LibraryStamp::LibraryStamp(const QString &path)
    : changed(QFileInfo(path).lastModified())
    , access(accessForReading(path))
{}

Database::Access accessBesideOthers(const QString &path)
{
    return isWritable(path) ? Database::Access::ReadWrite : accessForReading(path);
}

std::unique_ptr<Database> openToRead(const QString &path, Database::Access access)
{
    auto database = std::make_unique<Database>(path, access);
    try {
        database->number("PRAGMA schema_version");
    } catch (const SQLite::Exception &exception) {
        if (exception.getExtendedErrorCode() != SQLITE_IOERR_SHMSIZE
            || QFileInfo(path + u"-wal"_s).size() > 0)
            throw;
        return std::make_unique<Database>(path, Database::Access::Immutable);
    }
    return database;
}

std::unique_ptr<Database> migratedCopy(Database &database)
{
    auto copy = std::make_unique<Database>(database);
    WriteTransaction transaction(copy->connection());
    migrate(*copy);
    transaction.commit();
    return copy;
}

} // namespace Sidegloss
