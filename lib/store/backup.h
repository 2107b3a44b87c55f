// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// A copy of a library at one moment, in a single file; sound unless it is called damaged.
struct Backup
{
    enum class Kind {
        Regular,         ///< The rotation may take it away.
        BeforeMigration, ///< Before a newer program brought the library up to date.
        BeforeRestore,   ///< What a backup was restored over.
        Damaged,         ///< The same where it wasn't sound: as it was.
        Salvaged,        ///< What salvageLibrary() got out of a damaged library.
    };

    QString path;
    Kind kind = Kind::Regular;
    QDateTime made; ///< UTC, to the second; by its name.

    friend bool operator==(const Backup &, const Backup &) = default;
};

// Each opens connections of its own and may be called from any thread, while others use the
// library; who writes in it isn't kept waiting. A full check is part of each: seconds for a large
// library.

/// Where the backups of the library at \a libraryPath lie unless the reader says otherwise: beside
/// it, in library-backups for library.sqlite.
QString backupDirectory(const QString &libraryPath);
/// Those in \a directory, newest first.
QList<Backup> backupsIn(const QString &directory, const QString &libraryPath);

/// The name of a backup of that kind and time.
QString backupName(const QString &libraryPath, Backup::Kind kind, const QDateTime &time);

/// Copies the library, proves the copy sound (unless it is called damaged) and only then gives it
/// its name in \a directory, which is made where it is missing; never replaces a file, and leaves
/// none behind where it fails. The path. Errors: those of opening (NotFound where nothing is in it
/// yet), LibraryDamaged, DiskFull, WriteFailed.
Result<QString> makeBackup(const QString &libraryPath, const QString &directory,
                           Backup::Kind kind = Backup::Kind::Regular,
                           const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Makes a regular backup where one is due (isBackupDue) and then takes away the regular ones that
/// aren't kept any more (keptBackups). The new one, if any. Where it fails, none is taken away.
Result<std::optional<QString>>
rotateBackups(const QString &libraryPath, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Sees to it that there is a backup of the library as it is, for good; one that an earlier attempt
/// at migrating has made will do.
Result<QString> backupBeforeMigration(const QString &libraryPath);

} // namespace Sidegloss
