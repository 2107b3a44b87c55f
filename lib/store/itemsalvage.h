// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/rowsalvage.h"

namespace Sidegloss {

/// Puts annotations, claims, people and tags whose rows are left over into the new library: as the
/// journal's last change that stands left them, else as the altered row has them; and what others
/// name but nobody knows, as little as that is. Then makes the derived tables. REQUIRES: the
/// journal and the articles are salvaged. Throws.
void salvageItems(Salvage &salvage);

} // namespace Sidegloss
