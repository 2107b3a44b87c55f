// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/slices.h"

#include "lib/text/textcut.h"

#include <algorithm>

namespace Sidegloss {

Slices::Slices(const Document &document, const SliceLimits &limits)
    : m_document(document)
    , m_limits(limits)
{
    const bool fits = m_document.text().size() <= m_limits.whole;
    if (fits || m_document.leaves().isEmpty())
        m_starts.append(Piece());
    else
        cut();
}

void Slices::cut()
{
    const qsizetype count = m_document.leaves().size();
    for (qsizetype leaf = 0; leaf < count;) {
        if (m_document.leaf(leaf).range.length() > m_limits.slice) {
            cutLeaf(leaf);
            ++leaf;
        } else {
            m_starts.append(wholeLeaf(m_document, leaf));
            leaf = nextStart(leaf);
        }
    }
}

void Slices::cutLeaf(qsizetype leaf)
{
    const TextRange whole = m_document.leaf(leaf).range;
    for (const TextRange range : stretches(m_document.text(), whole, m_limits.slice))
        m_starts.append({leaf, range});
}

/// Where the slice ends that begins with \a leaf. Never behind a leaf that is cut: such a one holds
/// the place that is a slice's length further on.
qsizetype Slices::nextStart(qsizetype leaf) const
{
    const qsizetype target = m_document.leaf(leaf).range.start + m_limits.slice;
    const qsizetype there = m_document.leafAt(target).value_or(leaf);
    const bool isLast =
        there == m_document.leaves().size() - 1 && m_document.leaf(there).range.end < target;
    const qsizetype next = std::min(isLast ? there + 1 : there, leaf + m_limits.leaves);
    return rowStart(std::max(next, leaf + 1), leaf);
}

/// The first cell of the row that \a leaf stands in, where that is \a after another leaf.
qsizetype Slices::rowStart(qsizetype leaf, qsizetype after) const
{
    const auto goesOn = [&](qsizetype cell) {
        return cell < m_document.leaves().size()
               && m_document.leaf(cell).kind == BlockKind::TableCell
               && m_document.leaf(cell - 1).kind == BlockKind::TableCell
               && m_document.leaf(cell).parent == m_document.leaf(cell - 1).parent;
    };
    qsizetype start = leaf;
    while (start > after && goesOn(start))
        --start;
    return start > after ? start : leaf;
}

qsizetype Slices::end(qsizetype slice) const
{
    return slice + 1 < count() ? m_starts[slice + 1].range.start : m_document.text().size();
}

TextRange Slices::range(qsizetype slice) const
{
    return {m_starts[slice].range.start, end(slice)};
}

qsizetype Slices::at(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_starts, position, {},
                                                 [](const Piece &p) { return p.range.start; });
    return std::max<qsizetype>(0, behind - m_starts.begin() - 1);
}

qsizetype Slices::leafCount(qsizetype slice) const
{
    const qsizetype next =
        slice + 1 < count() ? m_starts[slice + 1].leaf : m_document.leaves().size();
    return std::max<qsizetype>(1, next - m_starts[slice].leaf);
}

QList<Piece> Slices::pieces(qsizetype slice) const
{
    QList<Piece> pieces;
    const qsizetype behind = end(slice);
    const bool isLast = slice + 1 == count();
    for (qsizetype leaf = m_starts[slice].leaf; leaf < m_document.leaves().size(); ++leaf) {
        TextRange range = m_document.leaf(leaf).range;
        if (!isLast && range.start >= behind)
            break;
        range.start = std::max(range.start, m_starts[slice].range.start);
        range.end = std::min(range.end, behind);
        for (const TextRange stretch : stretches(m_document.text(), range, m_limits.piece))
            pieces.append({leaf, stretch});
    }
    return pieces;
}

} // namespace Sidegloss
