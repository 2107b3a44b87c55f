// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss backup [DIR]`: a copy of the library, proved sound, beside it or in DIR; prints its
/// path.
ExitCode runBackup(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
