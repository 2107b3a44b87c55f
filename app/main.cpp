// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const auto exitCode = Sidegloss::runCli(arguments))
        return *exitCode;

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sidegloss"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDEGLOSS_VERSION));

    QCommandLineParser parser;
    parser.addVersionOption();
    parser.addHelpOption();
    parser.process(application);
    return 0;
}
