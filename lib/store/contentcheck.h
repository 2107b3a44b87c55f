// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/checkreport.h"
#include "lib/store/database.h"

namespace Sidegloss {

/// Adds to \a report what rows, texts and items of a library of this version say against it.
/// Throws SQLite::Exception for what is no damage.
void checkContent(Database &database, CheckReport &report);

} // namespace Sidegloss
