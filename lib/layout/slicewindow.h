// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/slices.h"

namespace Sidegloss {

/// The slices that a view holds, one text block for each piece, and the only way between positions
/// in the document's text and those that are *shown*: in the QTextDocument that holds the slices.
/// An immutable value.
///
/// To every position of range() belongs a shown one and back. Between two pieces of one leaf there
/// are two shown positions, the end of a block and the start of the next, for one in the text.
class SliceWindow
{
public:
    SliceWindow() = default;
    /// The slices from \a first up to, but without, \a end.
    SliceWindow(const Slices &slices, qsizetype first, qsizetype end);

    qsizetype firstSlice() const { return m_first; }
    qsizetype endSlice() const { return m_first + m_firstPieces.size(); }
    bool holdsSlice(qsizetype slice) const { return firstSlice() <= slice && slice < endSlice(); }

    /// From the first piece's start to the last one's end, which is a position of the window too.
    TextRange range() const;
    bool holds(qsizetype position) const;

    const QList<Piece> &pieces() const { return m_pieces; }
    /// Index of the first piece of \a slice, which the window holds.
    qsizetype firstPiece(qsizetype slice) const { return m_firstPieces[slice - m_first]; }
    /// Index of the piece at \a position, the later one where two meet; of the nearest where the
    /// window doesn't hold it. REQUIRES: there are pieces.
    qsizetype pieceAt(qsizetype position) const;

    /// Where \a position is shown, or what is nearest to it.
    int shown(qsizetype position) const;
    /// What is shown at \a shown.
    qsizetype position(int shown) const;
    /// Where the block of \a piece (an index) begins.
    int start(qsizetype piece) const { return m_starts[piece]; }

private:
    qsizetype m_first = 0;
    QList<qsizetype> m_firstPieces; ///< By slice.
    QList<Piece> m_pieces;
    QList<int> m_starts; ///< By piece: its block's position.
};

} // namespace Sidegloss
