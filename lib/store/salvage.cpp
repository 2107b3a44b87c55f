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
#include "lib/store/salvagesource.h"
#include "lib/store/schema.h"

#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

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

void fill(Salvage &salvage)
{
    for (const DigestedTable *table : Tables::all)
        takeRows(salvage, *table);
    salvageAlteredArticles(salvage);
    salvageJournal(salvage);
    salvageItems(salvage);
    putBackArticles(salvage);
}

SalvageReport fillFrom(const SalvageSource &source, const QString &newPath)
{
    const auto old = openWhatIsLeft(source.path, source.access);
    const SQLite::Transaction oneState(old->connection());
    Database database(newPath, Database::Access::ReadWrite);
    makeQuick(database);
    WriteTransaction transaction(database.connection());
    migrate(database);
    Salvage salvage{source, *old, database};
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
    return error.kind == ErrorKind::DiskFull ? error.withSubject(directory) : error;
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
    const Result<SalvageSource> source = openSource(path, access, directory);
    if (!source)
        return std::unexpected(source.error());
    Result<PartFile> part = PartFile::create(directory);
    if (!part)
        return std::unexpected(part.error());
    Result<SalvageReport> report = guarded(path, [&] { return fillFrom(*source, part->path()); });
    if (!report)
        return std::unexpected(errorInWriting(report.error(), directory));
    if (isNothing(*report))
        return failure(ErrorKind::LibraryDamaged, path, u"nothing can be read"_s);
    report->version = source->version;
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
    if (header && !header->isSqlite && !header->isDamaged)
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
