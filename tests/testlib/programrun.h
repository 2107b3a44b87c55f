// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace Sidegloss {

/// What a run of a program came to.
struct ProgramRun
{
    int exitCode = -1; ///< -1: it crashed, or didn't end within a minute.
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

ProgramRun runProgram(const QString &program, const QStringList &arguments);

} // namespace Sidegloss
