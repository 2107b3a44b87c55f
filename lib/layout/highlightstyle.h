// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/theme.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QPen>

namespace Sidegloss {

/// A mark as it is drawn.
struct Highlight
{
    TextRange range;
    QString color;        ///< claim, question, evidence, quote, todo.
    bool current = false; ///< The one that the reader is at.
    bool chosen = false;  ///< One of those that something is to be done to.

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// The line below a mark tells kinds apart without colour: claim solid, question dotted, evidence
/// dashed, to do dash-dotted, quote none (Qt::NoPen). \a em is of the marked text.
QPen highlightPen(const QString &color, const Theme &theme, double em);

/// What lies over a mark that is chosen, translucent: ink keeps its contrast.
QColor chosenWash(const Theme &theme);

/// A stretch of text under the same marks, with what they look like together.
struct HighlightSegment
{
    TextRange range;
    QColor fill; ///< Opaque; the mean of the marks' colours, so that ink keeps its contrast.
};

/// \a highlights cut where they overlap, within \a range, in order.
QList<HighlightSegment> highlightSegments(const QList<Highlight> &highlights, TextRange range,
                                          const Theme &theme);

} // namespace Sidegloss
