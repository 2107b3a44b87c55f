// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss export FILE -o OUT`. An article the library doesn't know is exported without marks.
ExitCode runExport(const CommandLine &line, const Terminal &terminal);
/// True iff it will need fonts.
bool exportsPdf(const CommandLine &line);

} // namespace Sidegloss
