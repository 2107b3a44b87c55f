// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss list [FILE]`: marks or claims, of one article or of the library. Never writes.
ExitCode runList(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
