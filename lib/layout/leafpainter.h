// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/highlightstyle.h"
#include "lib/layout/setleaf.h"
#include "lib/layout/theme.h"

#include <QTextCharFormat>

class QPainter;

namespace Sidegloss {

/// A range of the document painted over its marks: the selection, a match. Counts: background, and
/// the outline of a text outline pen if there is one.
struct PaintedSelection
{
    TextRange range;
    QTextCharFormat format;
};

/// Paints set leaves with all that belongs to them: markers, bars, boxes and rules, marks below the
/// text and their lines, selections, emphasis dots.
class LeafPainter
{
public:
    LeafPainter(QPainter &painter, const Document &document, const BlockStyles &styles,
                const Theme &theme, const QRectF &clip);

    /// \a highlights and \a selections are those that touch the leaf.
    void paint(const SetLeaf &leaf, const QList<Highlight> &highlights,
               const QList<PaintedSelection> &selections);

private:
    void paintBox(const SetLeaf &leaf);
    void paintQuoteBars(const SetLeaf &leaf);
    void paintMarkers(const SetLeaf &leaf);
    void paintTask(const QRectF &box, bool done);
    void paintCellRules(const SetLeaf &leaf);
    void paintRule(const SetLeaf &leaf);
    void paintInlineCode(const SetLeaf &leaf);
    void paintMarks(const SetLeaf &leaf, const QList<Highlight> &highlights);
    void paintMarkLines(const SetLeaf &leaf, const QList<Highlight> &highlights);
    void paintSelections(const SetLeaf &leaf, const QList<PaintedSelection> &selections);
    void paintHyphens(const SetLeaf &leaf);
    void paintEmphasisDots(const SetLeaf &leaf);
    void paintSelectedPictures(const SetLeaf &leaf, const QList<PaintedSelection> &selections);

    QPainter &m_painter;
    const Document &m_document;
    const BlockStyles &m_styles;
    const Theme &m_theme;
    QRectF m_clip;
};

} // namespace Sidegloss
