// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/cli/cli.h"
#include "app/windowoptions.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Sidegloss;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int explain(const WindowUsage &usage)
{
    const QByteArray text = usage.text.toLocal8Bit() + '\n';
    std::fputs(text.constData(), usage.exitCode == 0 ? stdout : stderr);
    return usage.exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    // What is wrong with an e-book's archive is told in words of ours.
    QLoggingCategory::setFilterRules(QStringLiteral("kf.archive=false"));
    const QStringList arguments = argumentsOf(argc, argv);
    if (const std::optional<int> exitCode = runCli(arguments))
        return *exitCode;
    const auto options = windowOptions(arguments);
    if (!options)
        return explain(options.error());
    // A picture needs no display.
    if (!options->screenshot.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt waits five milliseconds for more to paint; what is typed or marked is to be seen at once.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication qt(argc, argv);
    return Application(*options).run();
}
