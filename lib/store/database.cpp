// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/database.h"

#include "lib/store/rowdigest.h"

#include <SQLiteCpp/Backup.h>

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

int flagsFor(Database::Access access)
{
    return SQLITE_OPEN_URI
           | (access == Database::Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
}

std::string uriFor(const QString &path, Database::Access access)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/");
    if (access == Database::Access::Immutable)
        uri += "?immutable=1";
    return uri.toStdString();
}

void harden(SQLite::Database &connection)
{
    sqlite3 *handle = connection.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    connection.exec("PRAGMA trusted_schema = OFF");
    connection.exec("PRAGMA cell_size_check = ON");
    connection.exec("PRAGMA foreign_keys = ON");
}

ErrorKind kindOf(const SQLite::Exception &exception)
{
    // An I/O error for want of memory says nothing of the disk.
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_NOMEM)
        return ErrorKind::OutOfMemory;
    // SQLite takes room for the -shm file before it uses it.
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE)
        return ErrorKind::DiskFull;
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::LibraryBusy;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_NOMEM:
        return ErrorKind::OutOfMemory;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::LibraryDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorKind::LibraryUnwritable;
    case SQLITE_CONSTRAINT:
        return exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY
                   ? ErrorKind::InvalidArgument
                   : ErrorKind::Conflict;
    default: // SQLITE_IOERR, and what nobody expects.
        return ErrorKind::LibraryFailed;
    }
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_connection(uriFor(path, access), flagsFor(access), static_cast<int>(busyTimeout.count()))
{
    harden(m_connection);
    registerRowDigest(m_connection);
}

Database::Database(Database &original)
    : m_path(original.path())
    , m_connection(":memory:", SQLITE_OPEN_READWRITE)
{
    copyPages(original.connection(), m_connection);
    harden(m_connection);
    registerRowDigest(m_connection);
}

Database::~Database() = default;

void Database::setPatience(std::chrono::milliseconds patience)
{
    m_connection.setBusyTimeout(static_cast<int>(patience.count()));
    m_patience = patience;
}

Query Database::query(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_connection, sql);
    return Query(*statement);
}

qint64 Database::number(const char *sql)
{
    Query found = query(sql);
    return found.step() ? found.number(0) : 0;
}

void copyPages(SQLite::Database &source, SQLite::Database &target)
{
    SQLite::Backup backup(target, source);
    const int code = backup.executeStep();
    // It is silent about these.
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw SQLite::Exception("database is locked", code);
}

Error errorOf(const SQLite::Exception &exception, const QString &path)
{
    return {kindOf(exception), path, QString::fromUtf8(exception.what())};
}

} // namespace Sidegloss
