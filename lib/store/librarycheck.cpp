// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarycheck.h"

#include "lib/store/contentcheck.h"
#include "lib/store/damage.h"
#include "lib/store/findingsubject.h"
#include "lib/store/libraryfile.h"
#include "lib/store/libraryreading.h"
#include "lib/store/schema.h"

#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void add(CheckReport &report, Finding::Kind kind, const QString &detail = {})
{
    report.add({kind, {}, {}, detail, {}, {}});
}

void checkStructure(Database &database, CheckDepth depth, CheckReport &report)
{
    const auto damage = damageIn([&] {
        Query row = database.query(depth == CheckDepth::Quick ? "PRAGMA quick_check"
                                                              : "PRAGMA integrity_check");
        while (row.step()) {
            if (const QString words = row.text(0); words != "ok"_L1)
                add(report, Finding::Kind::Structure, words);
        }
    });
    if (damage)
        add(report, Finding::Kind::Structure, *damage);
}

/// The library as it would be in this version; none where it isn't even what its own was.
std::unique_ptr<Database> inThisVersion(Database &database, qint64 version)
{
    if (version < 1)
        return nullptr;
    try {
        return migratedCopy(database);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOMEM)
            throw;
    }
    return nullptr;
}

void checkTables(Database &database, CheckDepth depth, CheckReport &report)
{
    if (!hasExpectedSchema(database)) {
        add(report, Finding::Kind::Schema);
        return;
    }
    if (depth == CheckDepth::Quick)
        return;
    checkContent(database, report);
    describeFindings(database, report.findings);
}

void checkVersion(Database &database, CheckDepth depth, CheckReport &report)
{
    report.version = database.number("PRAGMA user_version");
    report.newer = report.version > schemaVersion;
    checkStructure(database, depth, report);
    if (report.newer)
        return;
    if (report.version == schemaVersion) {
        checkTables(database, depth, report);
    } else if (const auto copy = inThisVersion(database, report.version)) {
        checkTables(*copy, depth, report);
    } else {
        add(report, Finding::Kind::Schema);
    }
}

/// Asked by SQLite after so many steps of a statement.
constexpr int stepsToAsk = 2000;

void askWhetherToGoOn(Database &database, const std::function<bool()> &goesOn)
{
    if (!goesOn)
        return;
    const auto ask = [](void *question) {
        return (*static_cast<const std::function<bool()> *>(question))() ? 0 : 1;
    };
    sqlite3_progress_handler(database.connection().getHandle(), stepsToAsk, ask,
                             const_cast<std::function<bool()> *>(&goesOn));
}

CheckReport examine(const QString &path, Database::Access access, CheckDepth depth,
                    const std::function<bool()> &goesOn)
{
    CheckReport report;
    const auto damage = damageIn([&] {
        const auto opened = openToRead(path, access);
        Database &database = *opened;
        askWhetherToGoOn(database, goesOn);
        // One state of it, whatever others write meanwhile.
        const SQLite::Transaction transaction(database.connection());
        if (database.number("SELECT count(*) FROM sqlite_schema") == 0)
            throw Failure{{ErrorKind::NotFound, path, u"nothing in it yet"_s}};
        if (database.number("PRAGMA application_id") != applicationId)
            throw Failure{{ErrorKind::LibraryForeign, path, u"by its application_id"_s}};
        checkVersion(database, depth, report);
    });
    if (damage)
        add(report, Finding::Kind::Structure, *damage);
    return report;
}

} // namespace

Result<CheckReport> checkLibrary(const QString &path, CheckDepth depth,
                                 const std::function<bool()> &goesOn)
{
    const auto read = readLibraryHeader(path);
    if (!read)
        return std::unexpected(read.error());
    const std::optional<LibraryHeader> &header = *read;
    if (header && header->isDamaged) {
        CheckReport report;
        add(report, Finding::Kind::Structure, u"no header"_s);
        return report;
    }
    if (header && !header->isSqlite)
        return failure(ErrorKind::LibraryForeign, path, u"by its first bytes"_s);
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return guarded(path, [&] {
        return readUndisturbed(canonical, [&](Database::Access access) {
            return examine(canonical, access, depth, goesOn);
        });
    });
}

} // namespace Sidegloss
