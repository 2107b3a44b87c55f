// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"
#include "lib/layout/fontchoice.h"
#include "lib/layout/hyphenation.h"

#include <QFont>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Sidegloss {

enum class MarkerKind { Bullet, Number, OpenTask, DoneTask, FootnoteNumber, ColumnName };

/// What stands before the first line of an item or cell: painted, never text.
struct Marker
{
    MarkerKind kind = MarkerKind::Bullet;
    QString text;     ///< But for tasks.
    double left = 0;  ///< From where lines begin.
    double width = 0; ///< Up to the item's text.
};

/// The place of a cell in its table; indexes are into Document::blocks().
struct CellPlace
{
    qsizetype table = 0;
    qsizetype row = 0;
    int column = 0;
    bool header = false;
    bool firstRow = false;
};

/// How a leaf is set. Lengths in pixels, horizontal ones from the edge of the column where lines
/// begin: the left one, but the right one where the leaf is mirrored.
struct BlockStyle
{
    BlockKind kind = BlockKind::Paragraph;
    BlockScript script = BlockScript::Latin;
    bool rightToLeft = false;   ///< Its lines: Arabic, Hebrew.
    bool bidirectional = false; ///< Some of its letters run from right to left, or all.
    bool mirrored = false;      ///< What stands beside them; of a cell, the whole table.
    QFont font;
    double em = 18;        ///< The font's pixel size.
    double pitch = 31;     ///< From baseline to baseline.
    double spaceAbove = 0; ///< To the leaf before; 0 for the first one and beside cells of one row.
    double padding = 0;    ///< Between the leaf's box and its lines, above and below: code, cells.
    double indent = 0;     ///< Edge of the text.
    double firstIndent = 0; ///< Added to it for the first line.
    double boxLeft = 0;     ///< Code: edge of the background.
    double rightInset = 0;  ///< The text's other edge, from the column's other edge.
    int headingLevel = 0;   ///< 1–6 for headings.
    bool soft = false;      ///< In the theme's secondary ink.
    bool justified = false;
    std::shared_ptr<const Hyphenation> hyphenation; ///< Null: no word is cut at the end of a line.
    double latinGap = 0.125;                        ///< Between Han and Latin, in em.
    double widestGap = 0.4;   ///< Between ideographs of a justified line, in em.
    double widestSpace = 2.5; ///< Added to a space of a justified line, in em.
    bool loneImage =
        false; ///< The words of a picture and nothing else: the pitch has room for them.
    Qt::Alignment alignment = Qt::AlignLeft;
    QList<Marker> markers;       ///< Several where items begin together.
    QList<double> quoteBars;     ///< Edges of the bars, outermost first.
    bool continuesQuote = false; ///< The leaf before is in the same innermost quote.
    std::optional<CellPlace> cell;

    /// The left edge of what begins at \a start and is \a width wide, from the column's.
    double left(double start, double width, double columnWidth) const
    {
        return mirrored ? columnWidth - start - width : start;
    }
};

} // namespace Sidegloss
