// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/piece.h"

#include <algorithm>

namespace Sidegloss {

Piece wholeLeaf(const Document &document, qsizetype leaf)
{
    return {leaf, document.leaf(leaf).range};
}

bool beginsLeaf(const Document &document, const Piece &piece)
{
    return piece.range.start == document.leaf(piece.leaf).range.start;
}

namespace {

/// \a range lies in \a leaf.
QList<Span> spansIn(const Document &document, TextRange leaf, TextRange range)
{
    const QList<Span> &all = document.spans();
    QList<Span> spans;
    auto span = std::ranges::lower_bound(all, leaf.start, {},
                                         [](const Span &one) { return one.range.start; });
    for (; span != all.end() && span->range.start <= range.end; ++span) {
        if (span->range.end < range.start)
            continue;
        spans.append(*span);
        spans.last().range = {std::max(span->range.start, range.start) - range.start,
                              std::min(span->range.end, range.end) - range.start};
    }
    return spans;
}

} // namespace

QList<Span> spansIn(const Document &document, const Piece &piece)
{
    return spansIn(document, document.leaf(piece.leaf).range, piece.range);
}

QList<Span> spansIn(const Document &document, const Block &leaf)
{
    return spansIn(document, leaf.range, leaf.range);
}

} // namespace Sidegloss
