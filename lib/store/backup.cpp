// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backup.h"

#include "lib/store/backuprotation.h"
#include "lib/store/librarycheck.h"
#include "lib/store/librarycopy.h"
#include "lib/store/libraryreading.h"
#include "lib/store/librarystate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto ending = ".sqlite"_L1;
constexpr auto timeForm = "yyyy-MM-dd'T'HHmmss'Z'"_L1;
constexpr std::array kindWords = {""_L1, "-before-migration"_L1, "-before-restore"_L1,
                                  "-damaged"_L1, "-salvaged"_L1};
static_assert(kindWords.size() == static_cast<size_t>(Backup::Kind::Salvaged) + 1);

/// Links to one library share its backups.
QFileInfo fileOf(const QString &libraryPath)
{
    const QFileInfo info(libraryPath);
    return info.exists() ? QFileInfo(info.canonicalFilePath()) : info;
}

QString baseName(const QString &libraryPath)
{
    const QString name = fileOf(libraryPath).fileName();
    return name.endsWith(ending) ? name.chopped(ending.size()) : name;
}

std::optional<Backup> backupFrom(const QFileInfo &file, const QString &libraryPath)
{
    static const QRegularExpression pattern(
        u"^(|-before-migration|-before-restore|-damaged|-salvaged)-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)\\.sqlite$"_s);
    const QString base = baseName(libraryPath);
    const auto match = pattern.match(file.fileName().sliced(base.size()));
    QDateTime made = QDateTime::fromString(match.captured(2), timeForm);
    if (!match.hasMatch() || !made.isValid())
        return std::nullopt;
    made.setTimeZone(QTimeZone::UTC);
    const auto kind = std::ranges::find(kindWords, match.captured(1));
    return Backup{file.filePath(), static_cast<Backup::Kind>(kind - kindWords.begin()), made};
}

QList<Backup> ofKind(QList<Backup> backups, Backup::Kind kind)
{
    backups.removeIf([kind](const Backup &backup) { return backup.kind != kind; });
    return backups;
}

/// The state of a library or a backup; nothing where it can't be read.
std::optional<QByteArray> stateAt(const QString &path, Database::Access access)
{
    const Result<QByteArray> state =
        guarded(path, [&] { return stateOf(*openToRead(path, access)); });
    return state ? std::optional(*state) : std::nullopt;
}

bool isSame(const QString &libraryPath, const Backup &backup)
{
    const QString library = fileOf(libraryPath).filePath();
    const auto state = stateAt(library, accessBesideOthers(library));
    return state && state == stateAt(backup.path, Database::Access::Immutable);
}

} // namespace

QString backupDirectory(const QString &libraryPath)
{
    return fileOf(libraryPath).absolutePath() + u'/' + baseName(libraryPath) + u"-backups"_s;
}

QString backupName(const QString &libraryPath, Backup::Kind kind, const QDateTime &time)
{
    return baseName(libraryPath) + kindWords[static_cast<size_t>(kind)] + u'-'
           + time.toUTC().toString(timeForm) + ending;
}

QList<Backup> backupsIn(const QString &directory, const QString &libraryPath)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(directory).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (!file.fileName().startsWith(baseName(libraryPath)))
            continue;
        if (const auto backup = backupFrom(file, libraryPath))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::greater(), &Backup::made);
    return backups;
}

Result<QString> makeBackup(const QString &libraryPath, const QString &directory, Backup::Kind kind,
                           const QDateTime &now)
{
    Result<PartFile> part = kind == Backup::Kind::Damaged ? copyAsItIs(libraryPath, directory)
                                                          : verifiedCopy(libraryPath, directory);
    if (!part)
        return std::unexpected(part.error());
    // Of two in one second, the later one seems a second older.
    for (int seconds = 0;; ++seconds) {
        const QString name = backupName(libraryPath, kind, now.addSecs(seconds));
        const Result<bool> published = part->publish(name);
        if (!published)
            return std::unexpected(published.error());
        if (*published)
            return QDir(directory).absoluteFilePath(name);
    }
}

Result<std::optional<QString>> rotateBackups(const QString &libraryPath, const QDateTime &now)
{
    const QString directory = backupDirectory(libraryPath);
    const QList<Backup> last = ofKind(backupsIn(directory, libraryPath), Backup::Kind::Regular);
    const bool changed = last.isEmpty() || !isSame(libraryPath, last.first());
    const auto lastMade = last.isEmpty() ? std::nullopt : std::optional(last.first().made);
    if (!isBackupDue(lastMade, changed, now))
        return std::nullopt;
    const Result<QString> made = makeBackup(libraryPath, directory, Backup::Kind::Regular, now);
    if (!made)
        return std::unexpected(made.error());

    const QList<Backup> all = ofKind(backupsIn(directory, libraryPath), Backup::Kind::Regular);
    QList<QDateTime> instants;
    for (const Backup &backup : all)
        instants.append(backup.made);
    const QList<QDateTime> kept = keptBackups(instants, now);
    for (const Backup &backup : all) {
        if (!kept.contains(backup.made) && backup.path != *made)
            QFile::remove(backup.path);
    }
    return *made;
}

Result<QString> backupBeforeMigration(const QString &libraryPath)
{
    const QString directory = backupDirectory(libraryPath);
    const QList<Backup> earlier =
        ofKind(backupsIn(directory, libraryPath), Backup::Kind::BeforeMigration);
    for (const Backup &backup : earlier) {
        if (!isSame(libraryPath, backup))
            continue;
        const Result<CheckReport> report = checkLibrary(backup.path, CheckDepth::Full);
        if (report && report->isSound())
            return backup.path;
    }
    return makeBackup(libraryPath, directory, Backup::Kind::BeforeMigration);
}

} // namespace Sidegloss
