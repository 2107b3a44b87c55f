// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/restore.h"

#include "lib/store/backup.h"
#include "lib/store/damage.h"
#include "lib/store/librarycopy.h"
#include "lib/store/libraryfile.h"
#include "lib/store/libraryreading.h"
#include "lib/store/schema.h"
#include "lib/store/vfsfile.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

enum class Condition {
    Empty,  ///< Nothing to be set aside.
    Opens,  ///< Sound or not, SQLite can replace what is in it.
    Broken, ///< SQLite can't open it.
};

Result<Condition> conditionOf(const QString &library)
{
    const auto read = readLibraryHeader(library);
    if (!read)
        return std::unexpected(read.error());
    const std::optional<LibraryHeader> &header = *read;
    if (!header)
        return Condition::Empty;
    if (header->isDamaged)
        return Condition::Broken;
    if (!header->isSqlite)
        return failure(ErrorKind::LibraryForeign, library, u"by its first bytes"_s);
    return guarded(library, [&] {
        qint64 id = 0;
        // Opened to be written, one whose beginning is gone would lose its -wal.
        const auto damage = damageIn([&] {
            const auto database = openToRead(library, accessForReading(library));
            database->number("SELECT count(*) FROM sqlite_schema");
            id = database->number("PRAGMA application_id");
        });
        if (!damage && id != applicationId)
            throw Failure{{ErrorKind::LibraryForeign, library, u"by its application_id"_s}};
        return damage ? Condition::Broken : Condition::Opens;
    });
}

/// A sound copy of the backup, of this version, beside the library.
Result<PartFile> replacementFrom(const QString &backupPath, const QString &library)
{
    Result<PartFile> part = verifiedCopy(backupPath, QFileInfo(library).absolutePath());
    if (!part)
        return part;
    const Result<> migrated = guarded(backupPath, [&] {
        Database database(part->path(), Database::Access::ReadWrite);
        if (database.number("PRAGMA user_version") > schemaVersion)
            throw Failure{{ErrorKind::LibraryNewer, backupPath, {}}};
        WriteTransaction transaction(database.connection());
        migrate(database);
        transaction.commit();
    });
    if (!migrated)
        return std::unexpected(migrated.error());
    return part;
}

Result<QString> setAside(const QString &library)
{
    const QString directory = backupDirectory(library);
    Result<QString> aside = makeBackup(library, directory, Backup::Kind::BeforeRestore);
    if (!aside && aside.error().kind == ErrorKind::LibraryDamaged)
        aside = makeBackup(library, directory, Backup::Kind::Damaged);
    return aside;
}

/// In one transaction of SQLite's, which whoever has the library open sees.
Result<QString> replaceContent(const PartFile &replacement, const QString &library, bool hasContent)
{
    return guarded(library, [&] {
        Database target(library, Database::Access::ReadWrite);
        target.connection().exec("PRAGMA synchronous = EXTRA");
        Database source(replacement.path(), Database::Access::Immutable);
        QString aside;
        // What others write while a copy is made isn't in it.
        for (qint64 seen = -1; hasContent && seen != target.number("PRAGMA data_version");) {
            seen = target.number("PRAGMA data_version");
            const Result<QString> made = setAside(library);
            if (!made)
                throw Failure{made.error()};
            aside = *made;
        }
        copyPages(source.connection(), target.connection());
        return aside;
    });
}

/// A second name for the file, where the file system has such; else a copy.
Result<bool> keepFile(const QString &library, const VfsFile &file, const QString &name)
{
    const Result<bool> linked = linkFile(library, name);
    if (linked)
        return linked;
    const Result<QByteArray> bytes = file.firstBytes(std::numeric_limits<int>::max());
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<PartFile> copy = PartFile::create(QFileInfo(name).absolutePath());
    if (!copy)
        return std::unexpected(copy.error());
    return copy->write(*bytes).and_then([&] { return copy->publish(QFileInfo(name).fileName()); });
}

/// The file as it lies there, with what lies beside it; the path.
Result<QString> keepFiles(const QString &library, const VfsFile &file)
{
    const QString directory = backupDirectory(library);
    if (!createDirectory(directory))
        return failure(ErrorKind::WriteFailed, directory);
    QDateTime now = QDateTime::currentDateTimeUtc();
    QString aside;
    for (bool kept = false; !kept; now = now.addSecs(1)) {
        aside = directory + u'/' + backupName(library, Backup::Kind::Damaged, now);
        const Result<bool> done = keepFile(library, file, aside);
        if (!done)
            return std::unexpected(done.error());
        kept = *done;
    }
    for (const QLatin1StringView beside : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(library + beside) && !QFile::rename(library + beside, aside + beside))
            return failure(ErrorKind::WriteFailed, aside + beside);
    }
    QFile::remove(library + u"-shm"_s);
    syncDirectory(directory);
    syncDirectory(QFileInfo(library).absolutePath());
    return aside;
}

/// By the files. No moment of it may leave a new library beside an old -wal, which SQLite would
/// take for a part of it, nor no library at all, in whose place the next opening would make an
/// empty one. So what lies beside the old file goes first, and the new one takes its name at once.
Result<QString> replaceFile(PartFile &replacement, const QString &library)
{
    Result<VfsFile> file = VfsFile::open(library, VfsFile::Access::ReadWrite);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> locked = file->lock(); !locked)
        return std::unexpected(locked.error());
    const Result<QString> aside = keepFiles(library, *file);
    if (!aside)
        return aside;
    return replacement.replace(library).transform([&] { return *aside; });
}

} // namespace

Result<QString> restoreBackup(const QString &backupPath, const QString &libraryPath)
{
    if (const auto header = readLibraryHeader(backupPath); !header)
        return std::unexpected(header.error());
    const QString there = QFileInfo(libraryPath).canonicalFilePath(); // Empty where there is none.
    if (there == QFileInfo(backupPath).canonicalFilePath())
        return failure(ErrorKind::InvalidArgument, backupPath, u"the library itself"_s);
    if (!there.isEmpty()) {
        if (const Result<Condition> condition = conditionOf(there); !condition)
            return std::unexpected(condition.error());
    }
    // A library that is missing is made when there is something to put in it.
    Result<PartFile> replacement =
        replacementFrom(backupPath, there.isEmpty() ? libraryPath : there);
    if (!replacement)
        return std::unexpected(replacement.error());
    if (const Result<> created = createLibraryFile(libraryPath); !created)
        return std::unexpected(created.error());
    const QString library = QFileInfo(libraryPath).canonicalFilePath();
    const Result<Condition> condition = conditionOf(library);
    if (!condition)
        return std::unexpected(condition.error());
    if (*condition == Condition::Broken)
        return replaceFile(*replacement, library);
    const Result<QString> done =
        replaceContent(*replacement, library, *condition == Condition::Opens);
    // So damaged that it can't even be copied page by page.
    if (!done && done.error().kind == ErrorKind::LibraryDamaged)
        return replaceFile(*replacement, library);
    return done;
}

} // namespace Sidegloss
