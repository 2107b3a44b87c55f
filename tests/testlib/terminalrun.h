// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Sidegloss {

/// All that \a program writes where its outputs are a terminal, byte by byte as the terminal would
/// get it. Empty where it can't be run.
QByteArray shownOnTerminal(const QString &program, const QStringList &arguments);

} // namespace Sidegloss
