// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvage.h"

#include "lib/store/articlesalvage.h"
#include "lib/store/durablefile.h"
#include "lib/store/itemsalvage.h"
#include "lib/store/journalsalvage.h"
#include "lib/store/librarycheck.h"
#include "lib/store/libraryfile.h"
#include "lib/store/libraryreading.h"
#include "lib/store/missingarticles.h"
#include "lib/store/schema.h"

#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// A new library that has yet to get its name.
struct Salvaged
{
    PartFile part;
    SalvageReport report;
};

/// SQLite refuses a file that was cut short, whatever is left of it, unless it is told to be open
/// to anything.
std::unique_ptr<Database> openWhatIsLeft(const QString &path, Database::Access access)
{
    auto database = std::make_unique<Database>(path, access);
    sqlite3 *handle = database->connection().getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    return database;
}

/// Refuses what isn't a library of ours that can be read; its version.
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
        return version;
    });
}

void fill(Salvage &salvage)
{
    for (const DigestedTable *table : Tables::all)
        takeRows(salvage, *table);
    salvageAlteredArticles(salvage);
    salvageJournal(salvage);
    salvageItems(salvage);
    putBackArticles(salvage);
}

SalvageReport fillFrom(const QString &damagedPath, Database::Access access, const QString &newPath)
{
    const auto old = openWhatIsLeft(damagedPath, access);
    const SQLite::Transaction oneState(old->connection());
    Database database(newPath, Database::Access::ReadWrite);
    // Nobody sees it before it is whole and has been synced, and only then all has to fit together.
    database.connection().exec("PRAGMA journal_mode = MEMORY");
    database.connection().exec("PRAGMA synchronous = OFF");
    database.connection().exec("PRAGMA foreign_keys = OFF");
    WriteTransaction transaction(database.connection());
    migrate(database);
    Salvage salvage{*old, database};
    fill(salvage);
    transaction.commit();
    return salvage.report;
}

bool isNothing(const SalvageReport &report)
{
    return std::ranges::none_of(report.tables, [](const SalvagedTable &table) {
        return table.read + table.fromJournal + table.doubtful > 0;
    });
}

Error errorInWriting(const Error &error, const QString &directory)
{
    if (error.kind == ErrorKind::LibraryFailed)
        return {ErrorKind::WriteFailed, directory, error.detail};
    return error.kind == ErrorKind::DiskFull ? Error{error.kind, directory, error.detail} : error;
}

Result<> prove(const PartFile &part, const QString &damagedPath, const QString &directory)
{
    const Result<CheckReport> check = checkLibrary(part.path(), CheckDepth::Full);
    if (!check)
        return std::unexpected(errorInWriting(check.error(), directory));
    if (!check->isSound())
        return failure(ErrorKind::LibraryDamaged, damagedPath, summaryOf(check->findings.first()));
    return {};
}

Result<Salvaged> salvage(const QString &path, Database::Access access, const QString &directory)
{
    const Result<qint64> version = versionOf(path, access);
    if (!version)
        return std::unexpected(version.error());
    Result<PartFile> part = PartFile::create(directory);
    if (!part)
        return std::unexpected(part.error());
    Result<SalvageReport> report =
        guarded(path, [&] { return fillFrom(path, access, part->path()); });
    if (!report)
        return std::unexpected(errorInWriting(report.error(), directory));
    if (isNothing(*report))
        return failure(ErrorKind::LibraryDamaged, path, u"nothing can be read"_s);
    report->version = *version;
    if (const Result<> sound = prove(*part, path, directory); !sound)
        return std::unexpected(sound.error());
    return Salvaged{*std::move(part), *std::move(report)};
}

} // namespace

Result<SalvageReport> salvageLibrary(const QString &damagedPath, const QString &newPath)
{
    const QFileInfo target(newPath);
    const auto isThere = [&] {
        return failure(ErrorKind::InvalidArgument, newPath, u"is there"_s);
    };
    if (target.exists() || target.isSymLink())
        return isThere();
    const auto read = readLibraryHeader(damagedPath);
    if (!read)
        return std::unexpected(read.error());
    const std::optional<LibraryHeader> &header = *read;
    if (header && header->isDamaged)
        return failure(ErrorKind::LibraryDamaged, damagedPath, u"no header"_s);
    if (header && !header->isSqlite)
        return failure(ErrorKind::LibraryForeign, damagedPath, u"by its first bytes"_s);
    const QString directory = target.absolutePath();
    if (!createDirectory(directory))
        return failure(ErrorKind::WriteFailed, directory);
    PartFile::removeLeftovers(directory);
    const QString canonical = QFileInfo(damagedPath).canonicalFilePath();
    Result<Salvaged> salvaged = readUndisturbed(
        canonical, [&](Database::Access access) { return salvage(canonical, access, directory); });
    if (!salvaged)
        return std::unexpected(salvaged.error());
    const Result<bool> published = salvaged->part.publish(target.fileName());
    if (!published)
        return std::unexpected(published.error());
    if (!*published)
        return isThere();
    return salvaged->report;
}

} // namespace Sidegloss
