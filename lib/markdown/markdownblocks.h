// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"

#include <md4c.h>

namespace Sidegloss {

/// What a block of md4c is in a Document. REQUIRES: \a type has a counterpart that needs nothing
/// but itself (not the document, raw HTML, code, a table or its parts).
BlockKind kindOf(MD_BLOCKTYPE type);

/// Writes those of a list, an item or a heading into new \a attributes; no other block has any.
/// \a detail is md4c's.
void readAttributes(MD_BLOCKTYPE type, const void *detail, BlockAttributes &attributes);

ColumnAlignment alignmentOf(MD_ALIGN align);

} // namespace Sidegloss
