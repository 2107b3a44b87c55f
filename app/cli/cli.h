// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Sidegloss {

/// Runs the subcommand that \a arguments (without the program's name) ask for, and returns its exit
/// code; nothing where they ask for the window. Called before any QCoreApplication exists: it makes
/// the one it needs, which never needs a display.
std::optional<int> runCli(const QStringList &arguments);

} // namespace Sidegloss
