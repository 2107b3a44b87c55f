// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/salvagereport.h"

#include <QString>

namespace Sidegloss {

/// How much of what was got out of a library, one kind a line, indented.
QString salvageText(const SalvageReport &report);

} // namespace Sidegloss
