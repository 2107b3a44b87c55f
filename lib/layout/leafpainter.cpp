// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/leafpainter.h"

#include "lib/layout/cjk.h"
#include "lib/layout/inlineobjects.h"
#include "lib/layout/spanformats.h"
#include "lib/layout/typesetter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr float thickestVeil = 0.4F; ///< Over a picture that is selected, so that it is still seen.

double linesHeight(const SetLeaf &leaf)
{
    return Typesetter::height(*leaf.layout, leaf.style);
}

void fillRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

QPen framePen(const Highlight &highlight, const Theme &theme)
{
    const bool isBoth = highlight.current && highlight.chosen;
    return QPen(highlight.chosen ? theme.accent : mixed(theme.accent, theme.page, 0.75),
                isBoth ? 2.5 : 1.5);
}

} // namespace

LeafPainter::LeafPainter(QPainter &painter, const Document &document, const BlockStyles &styles,
                         const Theme &theme, const QRectF &clip)
    : m_painter(painter)
    , m_document(document)
    , m_styles(styles)
    , m_theme(theme)
    , m_clip(clip)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void LeafPainter::paint(const SetLeaf &leaf, const QList<Highlight> &highlights,
                        const QList<PaintedSelection> &selections)
{
    paintBox(leaf);
    paintQuoteBars(leaf);
    paintCellRules(leaf);
    paintRule(leaf);
    paintInlineCode(leaf);
    paintMarks(leaf, highlights);
    paintSelections(leaf, selections);
    m_painter.setPen(m_theme.ink);
    leaf.layout->draw(&m_painter, leaf.origin, {}, m_clip);
    paintHyphens(leaf);
    paintSelectedPictures(leaf, selections);
    paintMarkers(leaf);
    paintEmphasisDots(leaf);
    paintMarkLines(leaf, highlights);
}

void LeafPainter::paintBox(const SetLeaf &leaf)
{
    if (leaf.style.kind != BlockKind::Code)
        return;
    const double width = leaf.columnWidth - leaf.style.boxLeft;
    const QRectF box(leaf.origin.x() + leaf.style.left(leaf.style.boxLeft, width, leaf.columnWidth),
                     leaf.origin.y() - leaf.style.padding, width,
                     linesHeight(leaf) + 2 * leaf.style.padding);
    fillRounded(m_painter, box, 6, m_theme.chrome);
}

void LeafPainter::paintQuoteBars(const SetLeaf &leaf)
{
    const double em = m_styles.typography().size;
    for (qsizetype i = 0; i < leaf.style.quoteBars.size(); ++i) {
        const bool innermost = i + 1 == leaf.style.quoteBars.size();
        // Bars run on through the space between blocks of the same quote.
        const double above = !innermost || leaf.style.continuesQuote ? leaf.style.spaceAbove : 0;
        const double width = std::max(2.0, 0.16 * em);
        const double left =
            leaf.style.left(leaf.style.quoteBars[i] + 0.1 * em, width, leaf.columnWidth);
        const QRectF bar(leaf.origin.x() + left, leaf.origin.y() - leaf.style.padding - above,
                         width, linesHeight(leaf) + 2 * leaf.style.padding + above);
        m_painter.fillRect(bar, m_theme.line);
    }
}

void LeafPainter::paintMarkers(const SetLeaf &leaf)
{
    const double size = m_styles.typography().size;
    const double baseline = leaf.origin.y() + Typesetter::baseline(*leaf.layout, leaf.style, 0);
    const auto leftOf = [&](double start, double width) {
        return leaf.origin.x() + leaf.style.left(start, width, leaf.columnWidth);
    };
    for (const Marker &marker : m_styles.markers(leaf.style, leaf.columnWidth)) {
        if (marker.kind == MarkerKind::OpenTask || marker.kind == MarkerKind::DoneTask) {
            const double side = 0.78 * size;
            paintTask({leftOf(marker.left + 0.05 * size, side), baseline - 0.71 * size, side, side},
                      marker.kind == MarkerKind::DoneTask);
            continue;
        }
        if (marker.kind == MarkerKind::ColumnName) {
            m_painter.setFont(leaf.style.font);
            m_painter.setPen(m_theme.soft);
            const double advance = QFontMetricsF(leaf.style.font).horizontalAdvance(marker.text);
            m_painter.drawText(QPointF(leftOf(marker.left, advance), baseline), marker.text);
            continue;
        }
        QFont font = m_styles.fonts().text(BlockScript::Latin);
        const bool small = marker.kind == MarkerKind::FootnoteNumber;
        font.setPixelSize(qRound(size * (small ? 0.82 : 0.94)));
        m_painter.setFont(font);
        m_painter.setPen(m_theme.faint);
        const bool bullet = marker.kind == MarkerKind::Bullet;
        const double advance = QFontMetricsF(font).horizontalAdvance(marker.text);
        const double end = marker.left + marker.width - 0.42 * size;
        const double start = bullet || small ? marker.left : std::max(marker.left, end - advance);
        m_painter.drawText(QPointF(leftOf(start, advance), baseline), marker.text);
    }
}

void LeafPainter::paintTask(const QRectF &box, bool done)
{
    const double stroke = box.width() * 0.09;
    m_painter.setPen(QPen(done ? m_theme.accent : m_theme.faint, stroke));
    m_painter.setBrush(done ? QBrush(m_theme.accent) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(box, box.width() * 0.2, box.width() * 0.2);
    if (!done)
        return;
    m_painter.setPen(QPen(m_theme.page, stroke * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    m_painter.drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.30)});
}

void LeafPainter::paintCellRules(const SetLeaf &leaf)
{
    // The row's rule is drawn once, with its first cell, over the table's whole width.
    if (!leaf.style.cell || leaf.style.cell->column != 0 || leaf.style.cell->firstRow)
        return;
    const double y = leaf.origin.y() - leaf.style.padding;
    m_painter.setPen(QPen(m_theme.line, 1));
    const BlockStyles::Frame table = m_styles.tableFrame(leaf.style, leaf.columnWidth);
    const double left = leaf.origin.x() + table.left;
    m_painter.drawLine(QPointF(left, y), QPointF(left + table.width, y));
}

void LeafPainter::paintRule(const SetLeaf &leaf)
{
    if (leaf.style.kind != BlockKind::Rule)
        return;
    const double em = m_styles.typography().size;
    const double middle = leaf.origin.x() + leaf.frame.left + leaf.frame.width / 2;
    const double y = leaf.origin.y() + leaf.style.pitch / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.faint);
    for (const double offset : {-1.6, 0.0, 1.6})
        m_painter.drawEllipse(QPointF(middle + offset * em, y), em * 0.1, em * 0.1);
}

void LeafPainter::paintInlineCode(const SetLeaf &leaf)
{
    for (const Span &span : spansIn(m_document, leaf.piece())) {
        if (span.kind != SpanKind::Code)
            continue;
        for (const QRectF &band : bandRects(leaf, span.range.shifted(leaf.range.start))) {
            const double inset = 0.08 * band.height();
            fillRounded(m_painter,
                        band.adjusted(-0.12 * leaf.style.em, inset, 0.12 * leaf.style.em, -inset),
                        3, m_theme.chrome);
        }
    }
}

void LeafPainter::paintMarks(const SetLeaf &leaf, const QList<Highlight> &highlights)
{
    for (const HighlightSegment &segment : highlightSegments(highlights, leaf.range, m_theme)) {
        for (const QRectF &band : bandRects(leaf, segment.range))
            m_painter.fillRect(band, segment.fill);
    }
    QList<Highlight> chosen = highlights;
    chosen.removeIf([](const Highlight &highlight) { return !highlight.chosen; });
    // Once also where they overlap.
    for (const HighlightSegment &segment : highlightSegments(chosen, leaf.range, m_theme)) {
        for (const QRectF &band : bandRects(leaf, segment.range))
            m_painter.fillRect(band, chosenWash(m_theme));
    }
}

void LeafPainter::paintMarkLines(const SetLeaf &leaf, const QList<Highlight> &highlights)
{
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        const Highlight &highlight = highlights[i];
        const auto level = std::count_if(
            highlights.begin(), highlights.begin() + i,
            [&](const Highlight &earlier) { return earlier.range.intersects(highlight.range); });
        const QPen pen = highlightPen(highlight.color, m_theme, leaf.style.em);
        const double below =
            pen.widthF() * (0.5 + 1.4 * static_cast<double>(std::min<qsizetype>(level, 2)));
        for (const QRectF &band : bandRects(leaf, highlight.range)) {
            if (pen.style() != Qt::NoPen) {
                m_painter.setPen(pen);
                m_painter.drawLine(band.bottomLeft() + QPointF(0, below),
                                   band.bottomRight() + QPointF(0, below));
            }
            if (!highlight.current && !highlight.chosen)
                continue;
            m_painter.setPen(framePen(highlight, m_theme));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(band.adjusted(-1, -1, 1, 1), 3, 3);
        }
    }
}

void LeafPainter::paintSelections(const SetLeaf &leaf, const QList<PaintedSelection> &selections)
{
    for (const PaintedSelection &selection : selections) {
        const QPen outline = selection.format.textOutline();
        const bool outlined = selection.format.hasProperty(QTextFormat::TextOutline);
        for (const QRectF &band : bandRects(leaf, selection.range)) {
            m_painter.fillRect(band, selection.format.background());
            if (!outlined)
                continue;
            m_painter.setPen(outline);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(band);
        }
    }
}

/// A picture hides what is painted behind it.
void LeafPainter::paintSelectedPictures(const SetLeaf &leaf,
                                        const QList<PaintedSelection> &selections)
{
    for (const Span &span : spansIn(m_document, leaf.piece())) {
        const auto size = span.kind == SpanKind::Image
                              ? m_styles.pictureSize(span, leaf.frame.width)
                              : std::nullopt;
        const auto position = static_cast<int>(span.range.start);
        const QTextLine line = leaf.layout->lineForTextPosition(position);
        if (!size || !line.isValid())
            continue;
        const double above = inlineObjectAscent(leaf.style, size->height());
        const QPointF corner(line.cursorToX(position), line.y() + line.ascent() - above);
        for (const PaintedSelection &selection : selections) {
            if (!selection.range.intersects(span.range.shifted(leaf.range.start)))
                continue;
            QColor veil = selection.format.background().color();
            veil.setAlphaF(std::min(veil.alphaF(), thickestVeil));
            m_painter.fillRect(QRectF(leaf.origin + corner, *size), veil);
        }
    }
}

void LeafPainter::paintHyphens(const SetLeaf &leaf)
{
    if (!leaf.style.hyphenation)
        return;
    const QStringView text = sliced(m_document.text(), leaf.range);
    m_painter.setPen(leaf.style.soft ? m_theme.soft : m_theme.ink);
    m_painter.setFont(leaf.style.font);
    for (int i = 0; i + 1 < leaf.layout->lineCount(); ++i) {
        const QTextLine line = leaf.layout->lineAt(i);
        if (!leaf.style.hyphenation->isCut(text, line.textStart() + line.textLength()))
            continue;
        const double baseline = Typesetter::baseline(*leaf.layout, leaf.style, i);
        m_painter.drawText(leaf.origin + QPointF(line.naturalTextRect().right(), baseline), hyphen);
    }
}

void LeafPainter::paintEmphasisDots(const SetLeaf &leaf)
{
    const QStringView text = sliced(m_document.text(), leaf.range);
    const QList<Span> spans = spansIn(m_document, leaf.piece());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.ink);
    for (const TextRange range : dottedRanges(text, spans, m_styles.fonts())) {
        for (qsizetype i = range.start; i < range.end;) {
            const CodePointAt c = codePointAt(text, i);
            const QTextLine line = leaf.layout->lineForTextPosition(static_cast<int>(i));
            if (line.isValid() && (isHan(c.value) || isKana(c.value))) {
                const double x = line.cursorToX(static_cast<int>(i)) + leaf.style.em / 2;
                const double y = Typesetter::baseline(*leaf.layout, leaf.style, line.lineNumber())
                                 + 0.27 * leaf.style.em;
                m_painter.drawEllipse(leaf.origin + QPointF(x, y), leaf.style.em * 0.07,
                                      leaf.style.em * 0.07);
            }
            i += c.length;
        }
    }
}

} // namespace Sidegloss
