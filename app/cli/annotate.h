// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `sidegloss annotate FILE`: one annotation, by product.md, section 9, "annotate".
ExitCode runAnnotate(const CommandLine &line, const Terminal &terminal);

} // namespace Sidegloss
