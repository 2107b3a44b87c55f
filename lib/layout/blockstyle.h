// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"
#include "lib/layout/fontchoice.h"

#include <QFont>
#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

enum class MarkerKind { Bullet, Number, OpenTask, DoneTask, FootnoteNumber };

/// What stands before the first line of an item: painted, never text.
struct Marker
{
    MarkerKind kind = MarkerKind::Bullet;
    QString text;     ///< Bullet, Number, FootnoteNumber.
    double left = 0;  ///< From the column's left edge.
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

/// How a leaf is set. Lengths in pixels, horizontal ones from the column's left edge.
struct BlockStyle
{
    BlockKind kind = BlockKind::Paragraph;
    BlockScript script = BlockScript::Latin;
    QFont font;
    double em = 18;        ///< The font's pixel size.
    double pitch = 31;     ///< From baseline to baseline.
    double spaceAbove = 0; ///< To the leaf before; 0 for the first one and beside cells of one row.
    double padding = 0;    ///< Between the leaf's box and its lines, above and below: code, cells.
    double indent = 0;     ///< Left edge of the text.
    double firstIndent = 0; ///< Added to it for the first line.
    double boxLeft = 0;     ///< Code: left edge of the background.
    double rightInset = 0;  ///< Right edge of the text, from the column's right edge.
    int headingLevel = 0;   ///< 1–6 for headings.
    bool soft = false;      ///< In the theme's secondary ink.
    bool justified = false;
    double latinGap = 0.125;  ///< Between Han and Latin, in em.
    double widestGap = 0.4;   ///< Between ideographs of a justified line, in em.
    double widestSpace = 2.5; ///< Added to a space of a justified line, in em.
    bool loneImage =
        false; ///< The words of a picture and nothing else: the pitch has room for them.
    Qt::Alignment alignment = Qt::AlignLeft;
    QList<Marker> markers;       ///< Several where items begin together.
    QList<double> quoteBars;     ///< Left edges of the bars, outermost first.
    bool continuesQuote = false; ///< The leaf before is in the same innermost quote.
    std::optional<CellPlace> cell;
};

} // namespace Sidegloss
