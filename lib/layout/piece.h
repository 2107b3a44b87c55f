// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// A leaf, or a stretch of one that is too long to be set whole.
struct Piece
{
    qsizetype leaf = 0; ///< Index into Document::leaves().
    TextRange range;    ///< In the document.

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// All of a leaf; \a leaf is an index into Document::leaves().
Piece wholeLeaf(const Document &document, qsizetype leaf);
bool beginsLeaf(const Document &document, const Piece &piece);
/// The spans of the leaf, in pre-order, as far as they lie in \a piece; their ranges are the
/// piece's.
QList<Span> spansIn(const Document &document, const Piece &piece);
/// The same for a whole leaf.
QList<Span> spansIn(const Document &document, const Block &leaf);

} // namespace Sidegloss
