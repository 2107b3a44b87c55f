// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/restorecommand.h"

#include "app/cli/commandline.h"
#include "app/cli/library.h"
#include "app/cli/locationnotice.h"
#include "app/cli/terminal.h"
#include "app/exchange/exportfile.h"
#include "lib/store/restore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct RestoreText
{
    Q_DECLARE_TR_FUNCTIONS(RestoreText)
};

ExitCode refuse(const QString &backup, const Error &error, const Terminal &terminal)
{
    if (error.kind == ErrorKind::InvalidArgument || !isSameFile(error.subject, backup)) {
        const Error shown = ofLibrary(error);
        terminal.complain(shown);
        return exitCodeFor(shown.kind);
    }
    if (error.kind == ErrorKind::LibraryDamaged) {
        terminal.complain(
            RestoreText::tr("The backup “%1” is damaged, and was not restored. Choose another one.")
                .arg(backup));
    } else {
        terminal.complain(error);
    }
    return ExitCode::BadFile;
}

void print(const CommandLine &line, const QString &library, const QString &backup,
           const QString &aside, const Terminal &terminal)
{
    if (line.has("--json"_L1)) {
        const QJsonObject done{{"library"_L1, library},
                               {"backup"_L1, backup},
                               {"setAside"_L1, aside.isEmpty() ? QJsonValue() : aside}};
        terminal.print(QJsonDocument(done).toJson());
    } else if (!aside.isEmpty()) {
        terminal.print(aside + u'\n');
    }
    terminal.notice(RestoreText::tr("The library “%1” is now as in “%2”.").arg(library, backup));
    if (!aside.isEmpty())
        terminal.notice(RestoreText::tr("What it was before lies at “%1”.").arg(aside));
}

} // namespace

ExitCode runRestore(const CommandLine &line, const Terminal &terminal)
{
    const QString library = QFileInfo(libraryPath(line)).absoluteFilePath();
    const QString backup = QFileInfo(line.files.first()).absoluteFilePath();
    noticeLocation(library, terminal);
    const Result<QString> aside = restoreBackup(backup, library);
    if (!aside)
        return refuse(backup, aside.error(), terminal);
    print(line, library, backup, *aside, terminal);
    return ExitCode::Done;
}

} // namespace Sidegloss
