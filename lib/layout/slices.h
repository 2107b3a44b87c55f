// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/piece.h"

#include <QList>

namespace Sidegloss {

/// From what size on a document is cut for the screen, and how. Lengths in UTF-16 code units.
struct SliceLimits
{
    qsizetype whole = 1 << 18; ///< A text up to this long is one slice.
    qsizetype slice = 1 << 15; ///< About the length of a slice; at least 2 × piece.
    qsizetype leaves = 2000;   ///< Most leaves that begin in a slice.
    qsizetype piece = 1 << 14; ///< A longer leaf is cut into pieces.
};

/// A document cut into slices, of which a view holds a few at a time: all of them in order are the
/// document. A slice begins with a leaf and not within a table's row, unless that alone is longer
/// than a slice. An immutable value, cheap to make for any size. A document without leaves is one
/// slice without pieces.
class Slices
{
public:
    explicit Slices(const Document &document, const SliceLimits &limits = {});

    const Document &document() const { return m_document; }
    qsizetype count() const { return m_starts.size(); }
    /// From its first piece's start to the next slice's.
    TextRange range(qsizetype slice) const;
    /// The slice that \a position (0 to the text's length) belongs to.
    qsizetype at(qsizetype position) const;
    /// How many leaves begin in the slice, or go on in it.
    qsizetype leafCount(qsizetype slice) const;
    /// What it is made of, in order; each piece is one text block.
    QList<Piece> pieces(qsizetype slice) const;

private:
    void cut();
    void cutLeaf(qsizetype leaf);
    qsizetype nextStart(qsizetype leaf) const;
    qsizetype rowStart(qsizetype leaf, qsizetype after) const;
    qsizetype end(qsizetype slice) const;

    Document m_document;
    SliceLimits m_limits;
    QList<Piece> m_starts; ///< Where each slice begins: of the range only the start counts.
};

} // namespace Sidegloss
