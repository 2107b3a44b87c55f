// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/rowsalvage.h"

namespace Sidegloss {

/// Keeps what is left of texts, articles and drafts whose rows were altered. Throws.
void salvageAlteredArticles(Salvage &salvage);

} // namespace Sidegloss
