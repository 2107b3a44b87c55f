// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/salvagesource.h"

namespace Sidegloss {

/// Copies what can be read of an older library into the empty file at \a newPath and brings that up
/// to date. The tables that lack rows. Throws.
std::set<std::string> copyUpToDate(Database &old, const QString &newPath);

} // namespace Sidegloss
