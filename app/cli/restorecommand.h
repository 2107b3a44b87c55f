// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss restore BACKUP`: puts a backup in the place of the library; prints where what was
/// there lies now.
ExitCode runRestore(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
