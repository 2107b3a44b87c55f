// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvagesource.h"

#include "lib/base/identifier.h"
#include "lib/store/digestedtable.h"
#include "lib/store/libraryfile.h"
#include "lib/store/lostschema.h"
#include "lib/store/olderlibrary.h"
#include "lib/store/schema.h"

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// False where they aren't those of this version.
bool areTablesThere(Database &database)
{
    try {
        for (const DigestedTable *table : Tables::all) {
            std::string columns = "digest";
            for (const std::string &column : table->columns())
                columns += ", " + column;
            SQLite::Statement(database.connection(),
                              "SELECT " + columns + " FROM " + table->name());
        }
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_ERROR)
            throw;
        return false;
    }
    return true;
}

/// Refuses what isn't a library of ours whose tables can be told; its version.
Result<qint64> versionOf(const QString &path, Database::Access access)
{
    return guarded(path, [&] {
        const auto database = openWhatIsLeft(path, access);
        if (database->number("SELECT count(*) FROM sqlite_schema") == 0)
            throw Failure{{ErrorKind::NotFound, path, u"nothing in it yet"_s}};
        if (database->number("PRAGMA application_id") != applicationId)
            throw Failure{{ErrorKind::LibraryForeign, path, u"by its application_id"_s}};
        const qint64 version = database->number("PRAGMA user_version");
        if (version > schemaVersion)
            throw Failure{{ErrorKind::LibraryNewer, path, {}}};
        if (version < 1 || (version == schemaVersion && !areTablesThere(*database)))
            throw Failure{{ErrorKind::LibraryDamaged, path, u"unexpected schema"_s}};
        return version;
    });
}

/// What a table's rows look like where its tree lies where \a version says.
bool isPlausible(const QString &path, qint64 version)
{
    const Result<bool> plausible = guarded(path, [&] {
        const auto database = openWhatIsLeft(path, Database::Access::Immutable);
        const std::string intact = version == schemaVersion ? Tables::document.isIntact() : "1";
        SQLite::Statement statement(database->connection(),
                                    "SELECT id FROM document WHERE " + intact + " LIMIT 1");
        Query row(statement);
        return row.step() && uuidFromText(row.text(0)).has_value();
    });
    return plausible && *plausible;
}

Result<SalvageSource> withNewSchema(const QString &path, const QString &directory, qint64 version)
{
    Result<PartFile> copy = copyWithNewSchema(path, directory, version);
    if (!copy)
        return std::unexpected(copy.error());
    SalvageSource source{copy->path(), Database::Access::Immutable, version, *std::move(copy)};
    // A table that isn't there looks like an empty one.
    for (const DigestedTable *table : Tables::all)
        source.incomplete.insert(table->name());
    return source;
}

/// The first page may say of which version it is; else the rows do.
Result<SalvageSource> withNewSchema(const QString &path, const QString &directory)
{
    const std::optional<LibraryHeader> header = readLibraryHeader(path).value_or(std::nullopt);
    if (header && header->isSqlite && header->version > 0)
        return withNewSchema(path, directory, std::min(header->version, schemaVersion));
    for (qint64 version = schemaVersion; version > 0; --version) {
        Result<SalvageSource> source = withNewSchema(path, directory, version);
        if (!source || isPlausible(source->path, version))
            return source;
    }
    return failure(ErrorKind::LibraryDamaged, path, u"no schema"_s);
}

Result<SalvageSource> broughtUpToDate(SalvageSource older, const QString &directory)
{
    Result<PartFile> copy = PartFile::create(directory);
    if (!copy)
        return std::unexpected(copy.error());
    Result<std::set<std::string>> incomplete = guarded(older.path, [&] {
        return copyUpToDate(*openWhatIsLeft(older.path, older.access), copy->path());
    });
    if (!incomplete)
        return std::unexpected(incomplete.error());
    incomplete->merge(older.incomplete);
    return SalvageSource{copy->path(), Database::Access::Immutable, older.version, *std::move(copy),
                         *std::move(incomplete)};
}

} // namespace

Result<SalvageSource> openSource(const QString &path, Database::Access access,
                                 const QString &directory)
{
    const Result<qint64> version = versionOf(path, access);
    const bool schemaIsLost = !version && version.error().kind == ErrorKind::LibraryDamaged;
    if (!version && !schemaIsLost)
        return std::unexpected(version.error());
    Result<SalvageSource> source =
        schemaIsLost ? withNewSchema(path, directory) : SalvageSource{path, access, *version};
    if (!source || source->version == schemaVersion)
        return source;
    return broughtUpToDate(*std::move(source), directory);
}

std::unique_ptr<Database> openWhatIsLeft(const QString &path, Database::Access access)
{
    auto database = std::make_unique<Database>(path, access);
    // SQLite refuses a file that was cut short, whatever is left of it, unless it is told to be
    // open to anything.
    sqlite3 *handle = database->connection().getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    return database;
}

void makeQuick(Database &database)
{
    database.connection().exec("PRAGMA journal_mode = MEMORY");
    database.connection().exec("PRAGMA synchronous = OFF");
    database.connection().exec("PRAGMA foreign_keys = OFF");
}

} // namespace Sidegloss
