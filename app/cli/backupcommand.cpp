// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backupcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/library.h"
#include "app/cli/locationnotice.h"
#include "app/cli/rescue.h"
#include "app/cli/terminal.h"
#include "lib/store/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

ExitCode fail(const QString &library, const Error &error, const Terminal &terminal)
{
    if (error.kind == ErrorKind::NotFound) {
        terminal.complain(
            BackupText::tr("There is no library at “%1” yet: nothing to back up.").arg(library));
        return ExitCode::NothingFound;
    }
    const Error shown = ofLibrary(error);
    terminal.complain(shown);
    if (shown.kind == ErrorKind::LibraryDamaged) {
        adviseRestoring(library, newestSoundBackup(library), terminal);
        adviseSalvage(terminal);
    }
    return exitCodeFor(shown.kind);
}

} // namespace

ExitCode runBackup(const CommandLine &line, const Terminal &terminal)
{
    const QString library = QFileInfo(libraryPath(line)).absoluteFilePath();
    QString directory = backupDirectory(library);
    if (!line.files.isEmpty()) {
        if (line.files.first().isEmpty()) {
            terminal.complain(Error{ErrorKind::InvalidArgument, {}, {}});
            return ExitCode::WrongUsage;
        }
        directory = QFileInfo(line.files.first()).absoluteFilePath();
    }
    noticeLocation(library, terminal);
    const Result<QString> backup = makeBackup(library, directory);
    if (!backup)
        return fail(library, backup.error(), terminal);
    if (line.has("--json"_L1)) {
        const QJsonObject made{{"library"_L1, library}, {"backup"_L1, *backup}};
        terminal.print(QJsonDocument(made).toJson());
    } else {
        terminal.print(*backup + u'\n');
    }
    return ExitCode::Done;
}

} // namespace Sidegloss
