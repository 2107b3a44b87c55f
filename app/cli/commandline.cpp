// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct CommandUsage
{
    Q_DECLARE_TR_FUNCTIONS(CommandUsage)
};

struct Command
{
    QLatin1StringView name;
    QLatin1StringView flags;  ///< Options without a value, separated by spaces.
    QLatin1StringView values; ///< Options with one.
    qsizetype fewest;         ///< Files.
    qsizetype most;
    QLatin1StringView synopsis;
    const char *remark = nullptr; ///< What the synopsis can't say, to be translated.
};

// With every subcommand.
constexpr auto commonFlags = "--json -q --quiet -h --help"_L1;
constexpr auto commonValues = "--library --author"_L1;

constexpr std::array commands{
    Command{"show"_L1, "--text --html"_L1, ""_L1, 1, 1, "FILE [--json|--text|--html]"_L1},
    Command{"annotate"_L1, ""_L1,
            "--quote --prefix --suffix --occurrence --color --note --tag --claim --speaker --kind "
            "--verdict --review-on"_L1,
            1, 1,
            "FILE [--quote TEXT [--prefix T --suffix T | --occurrence N]]\n"
            "    [--color claim|question|evidence|quote|todo] [--note MARKDOWN] [--tag TAG]...\n"
            "    [--claim STATEMENT [--speaker NAME] [--review-on YYYY-MM-DD]\n"
            "     [--kind fact|figure|forecast|opinion|promise|quotation]\n"
            "     [--verdict unchecked|true|mostly-true|mixed|mostly-false|false|unprovable]]\n"
            "    [--json]"_L1},
    Command{"list"_L1, "--claims --trash"_L1, "--tag --speaker"_L1, 0, 1,
            "[FILE] [--tag TAG] [--speaker NAME] [--claims] [--trash] [--json]"_L1},
    Command{"export"_L1, ""_L1, "-o --output --format --notes --paper"_L1, 1, 1,
            "FILE -o OUT [--format pdf|webannotation|csv|markdown]\n"
            "    [--notes margin|foot|none] [--paper a4|letter]"_L1},
    Command{
        "check"_L1, ""_L1, "--salvage"_L1, 0, 0, "[--salvage OUT] [--json]"_L1,
        QT_TRANSLATE_NOOP("CommandUsage",
                          "Prints what is wrong with the library, and never writes in it. "
                          "--salvage makes a new library OUT of what can still be read of it, "
                          "and prints how much that is. The exit code is 0 where it is sound or "
                          "isn't there yet, 4 where it isn't sound; with --salvage 1 where "
                          "there is nothing to salvage, 3 where OUT can't be written.")},
    Command{"backup"_L1, ""_L1, ""_L1, 0, 1, "[DIR] [--json]"_L1,
            QT_TRANSLATE_NOOP("CommandUsage",
                              "Copies the library into DIR, or into a folder beside it, and prints "
                              "the path of the copy. The exit code is 1 where there is no library "
                              "yet, 3 where DIR can't be written, 4 where the library isn't "
                              "sound.")},
    Command{
        "restore"_L1, ""_L1, ""_L1, 1, 1, "BACKUP [--json]"_L1,
        QT_TRANSLATE_NOOP("CommandUsage",
                          "Puts BACKUP in the place of the library, and prints the path of what "
                          "was there. The exit code is 3 where BACKUP is no sound backup, 4 "
                          "where the library can't be replaced.")},
};

// Names that are promised: no file is opened by them, so that a script of a later version does no
// harm.
constexpr auto promised = "search import reanchor stats"_L1;

bool contains(QLatin1StringView list, const QString &option)
{
    return QString(list).split(u' ').contains(option);
}

const Command *find(const QString &name)
{
    const auto command = std::ranges::find(commands, name, &Command::name);
    return command == commands.end() ? nullptr : &*command;
}

bool takesValue(const Command &command, const QString &option)
{
    return contains(commonValues, option) || contains(command.values, option);
}

QString spelledOut(const QString &option)
{
    if (option == "-q"_L1)
        return u"--quiet"_s;
    if (option == "-h"_L1)
        return u"--help"_s;
    return option == "-o"_L1 ? u"--output"_s : option;
}

} // namespace

std::optional<QString> CommandLine::value(QLatin1StringView option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.cend() ? std::nullopt : std::optional(found->last());
}

std::optional<QString> subcommandOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1)
            return {};
        if (contains(commonValues, argument))
            ++i;
        else if (!argument.startsWith(u'-') || argument == "-"_L1)
            return find(argument) || contains(promised, argument) ? std::optional(argument)
                                                                  : std::nullopt;
    }
    return {};
}

std::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    const auto wrong = [](const QString &sentence) { return std::unexpected(sentence); };
    CommandLine line;
    line.command = subcommandOf(arguments).value_or(QString());
    const Command *command = find(line.command);
    if (!command) {
        return wrong(
            CommandUsage::tr("This version has no “%1”. To open a file of that name, write "
                             "“./%1”.")
                .arg(line.command));
    }
    bool named = false;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            if (named)
                line.files.append(argument);
            named = true;
            continue;
        }
        if (argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
        const QString option = equals < 0 ? argument : argument.first(equals);
        if (takesValue(*command, option)) {
            if (equals < 0 && i + 1 == arguments.size())
                return wrong(CommandUsage::tr("%1 needs a value.").arg(option));
            line.m_values[spelledOut(option)].append(equals < 0 ? arguments[++i]
                                                                : argument.sliced(equals + 1));
        } else if (equals < 0
                   && (contains(commonFlags, option) || contains(command->flags, option))) {
            line.m_values[spelledOut(option)].append(QString());
        } else {
            return wrong(CommandUsage::tr("%1 is no option of “%2”.").arg(option, line.command));
        }
    }
    line.help = line.has("--help"_L1);
    if (line.help)
        return line;
    if (line.files.size() < command->fewest)
        return wrong(CommandUsage::tr("“%1” needs a file.").arg(line.command));
    if (line.files.size() > command->most)
        return wrong(CommandUsage::tr("“%1” is one file too many.").arg(line.files[command->most]));
    return line;
}

QString usageOf(const QString &command)
{
    const Command *known = find(command);
    if (!known)
        return {};
    const QString usage = u"sidegloss %1 %2\n    [--library FILE] [--author NAME] [-q]\n"_s.arg(
        known->name, known->synopsis);
    return known->remark ? usage + u'\n' + CommandUsage::tr(known->remark) + u'\n' : usage;
}

} // namespace Sidegloss
