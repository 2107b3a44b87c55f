// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/annotate.h"
#include "app/cli/backupcommand.h"
#include "app/cli/check.h"
#include "app/cli/commandline.h"
#include "app/cli/exportcommand.h"
#include "app/cli/list.h"
#include "app/cli/restorecommand.h"
#include "app/cli/show.h"
#include "app/cli/terminal.h"

#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

/// Qt keeps references to these for the application's life.
struct ProgramArguments
{
    char name[10] = "sidegloss";
    char *values[2] = {name, nullptr};
    int count = 1;
};

std::unique_ptr<QCoreApplication> makeApplication(ProgramArguments &arguments, bool fonts)
{
    if (!fonts)
        return std::make_unique<QCoreApplication>(arguments.count, arguments.values);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(arguments.count, arguments.values);
}

ExitCode run(const CommandLine &line, const Terminal &terminal)
{
    if (line.command == "show"_L1)
        return runShow(line, terminal);
    if (line.command == "annotate"_L1)
        return runAnnotate(line, terminal);
    if (line.command == "list"_L1)
        return runList(line, terminal);
    if (line.command == "check"_L1)
        return runCheck(line, terminal);
    if (line.command == "backup"_L1)
        return runBackup(line, terminal);
    return line.command == "restore"_L1 ? runRestore(line, terminal) : runExport(line, terminal);
}

} // namespace

std::optional<int> runCli(const QStringList &arguments)
{
    const auto command = subcommandOf(arguments);
    if (!command)
        return {};
    const auto line = readCommandLine(arguments);
    const Terminal terminal(line && line->has("--quiet"_L1));
    if (!line) {
        terminal.complain(line.error());
        if (!usageOf(*command).isEmpty())
            terminal.complain(CliText::tr("See “sidegloss %1 --help”.").arg(*command));
        return static_cast<int>(ExitCode::WrongUsage);
    }
    if (line->help) {
        terminal.print(usageOf(line->command));
        return static_cast<int>(ExitCode::Done);
    }
    ProgramArguments program;
    const auto application = makeApplication(program, exportsPdf(*line));
    QCoreApplication::setApplicationName(u"sidegloss"_s);
    return static_cast<int>(run(*line, terminal));
}

} // namespace Sidegloss
