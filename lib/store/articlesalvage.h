// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/rowsalvage.h"

namespace Sidegloss {

/// Keeps what is left of texts, articles and drafts whose rows were altered. Throws.
void salvageAlteredArticles(Salvage &salvage);

/// Puts back articles and texts that are gone but that others refer to, so that nothing has to go
/// with them: an article with its path, a text as the passages that were marked in it. Its
/// fingerprint is empty: the article is known again by its path. REQUIRES: everything else is
/// salvaged. Throws.
void putBackArticles(Salvage &salvage);

} // namespace Sidegloss
