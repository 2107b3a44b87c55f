// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEnvironmentVariables>

namespace Sidegloss {

/// How many times as much a test does as in an ordinary run: set by the tests labelled soak.
inline int soakFactor()
{
    return std::max(1, qEnvironmentVariableIntValue("SIDEGLOSS_SOAK"));
}

} // namespace Sidegloss
