// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss check`: whether the library is what Sidegloss wrote, and what of it is not. Never
/// writes. No library yet is a sound one.
ExitCode runCheck(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
