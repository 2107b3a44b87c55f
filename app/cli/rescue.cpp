// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rescue.h"

#include "app/cli/terminal.h"
#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"

#include <QCoreApplication>

namespace Sidegloss {

namespace {

struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(RescueText)
};

} // namespace

std::optional<QString> newestSoundBackup(const QString &library)
{
    const QList<Backup> backups = backupsIn(backupDirectory(library), library);
    for (const Backup &backup : backups) {
        const Result<CheckReport> report = checkLibrary(backup.path, CheckDepth::Full);
        if (report && report->isSound() && !report->newer)
            return backup.path;
    }
    return std::nullopt;
}

void adviseRestoring(const QString &library, const std::optional<QString> &backup,
                     const Terminal &terminal)
{
    if (backup) {
        terminal.notice(
            RescueText::tr("Restore a backup: what is there now is set aside, not lost. The newest "
                           "sound one is “%1”: sidegloss restore BACKUP")
                .arg(*backup));
    } else {
        terminal.notice(
            RescueText::tr("No sound backup was found in “%1”. If there is one elsewhere: "
                           "sidegloss restore BACKUP")
                .arg(backupDirectory(library)));
    }
}

void adviseSalvage(const Terminal &terminal)
{
    terminal.notice(RescueText::tr("What can still be read of it goes into a new library by: "
                                   "sidegloss check --salvage OUT"));
}

} // namespace Sidegloss
