// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/slicewindow.h"

#include <algorithm>

namespace Sidegloss {

SliceWindow::SliceWindow(const Slices &slices, qsizetype first, qsizetype end)
    : m_first(first)
{
    for (qsizetype slice = first; slice < end; ++slice) {
        m_firstPieces.append(m_pieces.size());
        m_pieces += slices.pieces(slice);
    }
    m_starts.reserve(m_pieces.size());
    qsizetype start = 0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        m_starts.append(static_cast<int>(start));
        start += piece.range.length() + 1;
    }
}

TextRange SliceWindow::range() const
{
    if (m_pieces.isEmpty())
        return {};
    return {m_pieces.first().range.start, m_pieces.last().range.end};
}

bool SliceWindow::holds(qsizetype position) const
{
    return !m_pieces.isEmpty() && range().start <= position && position <= range().end;
}

qsizetype SliceWindow::pieceAt(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(
        m_pieces, position, {}, [](const Piece &piece) { return piece.range.start; });
    return std::max<qsizetype>(0, behind - m_pieces.begin() - 1);
}

int SliceWindow::shown(qsizetype position) const
{
    if (m_pieces.isEmpty())
        return 0;
    const qsizetype index = pieceAt(position);
    const TextRange piece = m_pieces[index].range;
    return m_starts[index]
           + static_cast<int>(std::clamp(position, piece.start, piece.end) - piece.start);
}

qsizetype SliceWindow::position(int shown) const
{
    if (m_pieces.isEmpty())
        return 0;
    const auto behind = std::ranges::upper_bound(m_starts, shown);
    const qsizetype index = std::max<qsizetype>(0, behind - m_starts.begin() - 1);
    const TextRange piece = m_pieces[index].range;
    return std::clamp(piece.start + shown - m_starts[index], piece.start, piece.end);
}

} // namespace Sidegloss
