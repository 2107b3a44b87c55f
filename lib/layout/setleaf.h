// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/blockstyles.h"
#include "lib/layout/piece.h"

#include <QPointF>
#include <QRectF>

class QTextLayout;

namespace Sidegloss {

/// A leaf, or a piece of one, set into lines, and where it stands.
struct SetLeaf
{
    qsizetype leaf = 0;
    TextRange range; ///< Of what is set, in the document.
    BlockStyle style;
    BlockStyles::Frame frame; ///< Of its text, from the column's left edge.
    QTextLayout *layout = nullptr;
    QPointF origin; ///< The column's left edge, the top of the first line's pitch.
    double columnWidth = 0;

    Piece piece() const { return {leaf, range}; }
};

/// The bands behind \a range (of the document) on the lines of \a leaf, one for each line that it
/// touches, or several where letters of both directions meet; in the coordinates that the origin is
/// given in.
QList<QRectF> bandRects(const SetLeaf &leaf, TextRange range);

} // namespace Sidegloss
