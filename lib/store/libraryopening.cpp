// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/libraryopening.h"

#include "lib/store/backup.h"
#include "lib/store/libraryfile.h"
#include "lib/store/librarylocation.h"
#include "lib/store/libraryreading.h"
#include "lib/store/schema.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

[[noreturn]] void refuse(ErrorKind kind, const QString &path, const QString &detail)
{
    throw Failure{{kind, path, detail}};
}

bool isEmpty(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

/// Refuses what isn't a library of ours; \a fresh is one without tables.
void checkIdentity(Database &database, bool fresh)
{
    const qint64 id = database.number("PRAGMA application_id");
    const bool blank = fresh && id == 0;
    if (id != applicationId && !blank)
        refuse(ErrorKind::LibraryForeign, database.path(), u"application_id %1"_s.arg(id));
}

bool isNewer(Database &database)
{
    return database.number("PRAGMA user_version") > schemaVersion;
}

void checkSchema(Database &database)
{
    if (!hasExpectedSchema(database))
        refuse(ErrorKind::LibraryDamaged, database.path(), u"unexpected schema"_s);
}

OpenLibrary openReadOnly(const QString &path)
{
    OpenLibrary library{openToRead(path, accessForReading(path)), true, false};
    Database &database = *library.database;
    if (isEmpty(database))
        refuse(ErrorKind::NotFound, path, u"nothing in it yet"_s);
    checkIdentity(database, false);
    library.newer = isNewer(database);
    if (library.newer)
        return library;
    if (database.number("PRAGMA user_version") < schemaVersion)
        library.database = migratedCopy(database);
    checkSchema(*library.database);
    return library;
}

/// Two processes that make the same library at once get in each other's way here without waiting:
/// SQLite calls a deadlock what is over in a moment.
bool switchToWal(SQLite::Database &connection)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        try {
            return connection.execAndGet("PRAGMA journal_mode = WAL").getString() == "wal";
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || timer.durationElapsed() >= busyTimeout)
                throw;
        }
        QThread::msleep(1);
    }
}

/// Where one that was in WAL mode has come to lie on a network: alone, and without the shared
/// memory that mode uses otherwise.
void takeOutOfWal(const QString &path)
{
    Database database(path, Database::Access::ReadWrite);
    database.connection().exec("PRAGMA locking_mode = EXCLUSIVE");
    database.connection().exec("PRAGMA journal_mode = DELETE");
}

/// True iff in WAL mode. The place alone decides, so that all who have it open agree.
bool chooseJournal(Database &database)
{
    if (!isNetworkFileSystem(fileSystemOf(database.path())))
        return switchToWal(database.connection());
    database.connection().exec("PRAGMA journal_mode = DELETE");
    return false;
}

/// Nothing is migrated of which there is no backup.
void keepAsItIs(Database &database)
{
    if (database.number("PRAGMA user_version") == schemaVersion)
        return;
    const Result<QString> backup = backupBeforeMigration(database.path());
    if (!backup)
        throw Failure{backup.error()};
}

void prepareForWriting(Database &database)
{
    SQLite::Database &connection = database.connection();
    const bool wal = chooseJournal(database);
    // Without WAL, FULL doesn't keep the last commit over a power cut.
    connection.exec(wal ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = EXTRA");
    // The right to write is waited for only where there is something to write.
    if (database.number("PRAGMA user_version") == schemaVersion)
        return;
    WriteTransaction transaction(connection);
    const bool fresh = isEmpty(database);
    checkIdentity(database, fresh);
    if (!isNewer(database)) {
        if (!fresh)
            keepAsItIs(database);
        migrate(database);
    }
    transaction.commit();
}

OpenLibrary openReadWrite(const QString &path)
{
    OpenLibrary library{std::make_unique<Database>(path, Database::Access::ReadWrite), false,
                        false};
    Database &database = *library.database;
    checkIdentity(database, isEmpty(database));
    if (isNewer(database) || sqlite3_db_readonly(database.connection().getHandle(), "main") == 1)
        return openReadOnly(path);
    prepareForWriting(database);
    checkSchema(database);
    return library;
}

std::optional<LibraryHeader> headerOf(const QString &path)
{
    const Result<std::optional<LibraryHeader>> read = readLibraryHeader(path);
    if (!read)
        throw Failure{read.error()};
    return *read;
}

/// The first look, at the bytes: a file that isn't ours stays untouched, and a newer one too.
bool mayWrite(const QString &path, const std::optional<LibraryHeader> &header)
{
    if (!header)
        return isWritable(path);
    if (header->isDamaged)
        refuse(ErrorKind::LibraryDamaged, path, u"by its first bytes"_s);
    const bool ours = header->applicationId == applicationId || header->applicationId == 0;
    if (!header->isSqlite || !ours)
        refuse(ErrorKind::LibraryForeign, path, u"by its first bytes"_s);
    return header->version <= schemaVersion && isWritable(path);
}

bool isRefusalToWrite(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode();
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM;
}

OpenLibrary open(const QString &path, Store::Mode mode)
{
    const std::optional<LibraryHeader> header = headerOf(path);
    if (!mayWrite(path, header) || mode == Store::Mode::ReadOnly)
        return openReadOnly(path);
    try {
        if (header && header->usesWal && header->applicationId == applicationId
            && isNetworkFileSystem(fileSystemOf(path)))
            takeOutOfWal(path);
        return openReadWrite(path);
    } catch (const SQLite::Exception &exception) {
        if (!isRefusalToWrite(exception))
            throw;
    }
    return openReadOnly(path);
}

} // namespace

Result<OpenLibrary> openLibrary(const QString &path, Store::Mode mode)
{
    if (mode == Store::Mode::ReadWrite) {
        if (const Result<> created = createLibraryFile(path); !created)
            return std::unexpected(created.error());
    }
    // The -wal and -shm files lie beside the file that a link leads to.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    Result<OpenLibrary> library =
        guarded(path, [&] { return open(canonical.isEmpty() ? path : canonical, mode); });
    // An empty library that can't be written has nothing to show and can't take anything.
    if (!library && mode == Store::Mode::ReadWrite && library.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::LibraryUnwritable, path, library.error().detail);
    return library;
}

} // namespace Sidegloss
