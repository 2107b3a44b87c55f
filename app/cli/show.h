// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss show FILE`: what the parser sees. Never touches the library.
ExitCode runShow(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
