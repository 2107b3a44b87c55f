// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/rowsalvage.h"

namespace Sidegloss {

/// Makes of the journal's rows that were taken over a journal that one can go on with. A change
/// whose own row is gone is put back, as far as indexes and its edits know it. One that may have
/// lost edits stays in the history but belongs to no scope any more, so it is never undone or done
/// again by half. Throws.
void salvageJournal(Salvage &salvage);

} // namespace Sidegloss
