// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a FlowLayout paints and hits, and what Qt asks it for.

#include "lib/layout/flowlayout.h"

#include "lib/layout/inlineobjects.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Sidegloss {

void FlowLayout::setHighlights(QList<Highlight> highlights)
{
    m_highlights = std::move(highlights);
    const auto place = [](const Highlight &h) { return std::pair(h.range.start, -h.range.end); };
    if (!std::ranges::is_sorted(m_highlights, {}, place))
        std::ranges::stable_sort(m_highlights, {}, place);
    m_highlightEnds.clear();
    m_highlightEnds.reserve(m_highlights.size());
    qsizetype furthest = 0;
    for (const Highlight &highlight : std::as_const(m_highlights))
        m_highlightEnds.append(furthest = std::max(furthest, highlight.range.end));
    Q_EMIT update();
}

void FlowLayout::setMatches(const QList<TextRange> &matches, std::optional<qsizetype> current)
{
    m_matches = matches;
    m_currentMatch = current;
    Q_EMIT update();
}

TextRange FlowLayout::rangeOf(const QTextCursor &cursor) const
{
    return {m_window.position(cursor.selectionStart()), m_window.position(cursor.selectionEnd())};
}

QList<PaintedSelection> FlowLayout::matchesIn(TextRange range) const
{
    const Theme &theme = m_typesetter->theme();
    QTextCharFormat plain;
    plain.setBackground(mixed(theme.accent, theme.page, theme.isDark() ? 0.36 : 0.2));
    QTextCharFormat current = plain;
    current.setTextOutline(QPen(theme.accent, 2));
    QList<PaintedSelection> found;
    const auto first = std::ranges::upper_bound(m_matches, range.start, {}, &TextRange::end);
    for (auto i = first; i != m_matches.end() && i->start < range.end; ++i)
        found.append({*i, i - m_matches.begin() == m_currentMatch ? current : plain});
    return found;
}

QList<PaintedSelection> FlowLayout::selectionsIn(TextRange range, const PaintContext &context) const
{
    QList<PaintedSelection> found = matchesIn(range);
    for (const Selection &selection : context.selections) {
        const TextRange selected = rangeOf(selection.cursor);
        if (selected.intersects(range))
            found.append({selected, selection.format});
    }
    return found;
}

QList<Highlight> FlowLayout::highlightsIn(TextRange range) const
{
    QList<Highlight> found;
    auto i = std::ranges::lower_bound(m_highlights, range.end, {},
                                      [](const Highlight &h) { return h.range.start; })
             - m_highlights.cbegin();
    while (i > 0 && m_highlightEnds[i - 1] > range.start) {
        --i;
        if (m_highlights[i].range.intersects(range))
            found.prepend(m_highlights[i]);
    }
    return found;
}

QRectF FlowLayout::lineRect(qsizetype position) const
{
    if (!isReady())
        return {};
    if (!m_window.holds(position)) {
        const Typography &typography = styles().typography();
        return {columnLeft(), roughY(position), m_setWidth,
                typography.lineHeight * typography.size};
    }
    const SetLeaf set = setPiece(m_window.pieceAt(position));
    const int line = lineNumber(set, position);
    const double top = Typesetter::lineTop(*set.layout, set.style, line);
    const double bottom = Typesetter::lineBottom(*set.layout, set.style, line);
    return {set.origin.x(), set.origin.y() + top, m_setWidth, bottom - top};
}

double FlowLayout::baseline(qsizetype position) const
{
    if (!isReady() || !m_window.holds(position))
        return lineRect(position).bottom();
    const SetLeaf set = setPiece(m_window.pieceAt(position));
    return set.origin.y() + Typesetter::baseline(*set.layout, set.style, lineNumber(set, position));
}

int FlowLayout::lineNumber(const SetLeaf &set, qsizetype position)
{
    const QTextLine line = set.layout->lineForTextPosition(
        static_cast<int>(std::clamp(position, set.range.start, set.range.end) - set.range.start));
    return line.isValid() ? line.lineNumber() : 0;
}

QList<QRectF> FlowLayout::rangeRects(TextRange range) const
{
    constexpr qsizetype mostPieces = 200;
    QList<QRectF> rects;
    const TextRange held = m_window.range();
    if (!isReady() || range.end < held.start || held.end < range.start)
        return rects;
    const qsizetype first = m_window.pieceAt(range.start);
    const qsizetype last = std::min(m_window.pieceAt(range.end), first + mostPieces);
    for (qsizetype piece = first; piece <= last; ++piece)
        rects += bandRects(setPiece(piece), range);
    return rects;
}

void FlowLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (!isReady())
        return;
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF({}, documentSize());
    // Qt's lines can't be drawn further down than some 30 million pixels.
    const double base = std::floor(clip.top());
    painter->save();
    painter->translate(0, base);
    LeafPainter leafPainter(*painter, article(), styles(), m_typesetter->theme(),
                            clip.translated(0, -base));
    // A band or line may reach a little beyond its unit.
    const qsizetype first = std::max<qsizetype>(0, unitAt(clip.top()) - 1);
    for (qsizetype unit = first; unit < m_units.count() && unitTop(unit) <= clip.bottom(); ++unit)
        paintUnit(*painter, leafPainter, unit, context, base);
    painter->restore();
}

void FlowLayout::paintUnit(QPainter &painter, LeafPainter &leafPainter, qsizetype unit,
                           const PaintContext &context, double base) const
{
    for (qsizetype piece = m_units.firstPiece(unit); piece < m_units.endPiece(unit); ++piece) {
        SetLeaf set = setPiece(piece);
        set.origin.ry() -= base;
        leafPainter.paint(set, highlightsIn(set.range), selectionsIn(set.range, context));
        const int caret = context.cursorPosition - m_window.start(piece);
        if (0 <= caret && caret <= set.range.length()) {
            painter.setPen(m_typesetter->theme().ink);
            set.layout->drawCursor(&painter, set.origin, caret, 2);
        }
    }
}

qsizetype FlowLayout::pieceAt(const QPointF &point) const
{
    const qsizetype unit = unitAt(point.y());
    setUnit(unit);
    const qsizetype first = m_units.firstPiece(unit);
    const auto isBefore = [&](qsizetype cell) {
        const BlockStyle &style = styleOf(cell);
        const BlockStyles::Frame frame = styles().frame(style, m_setWidth);
        const double gap = 0.3 * style.em;
        const double x = point.x() - columnLeft();
        return style.mirrored ? x > frame.left + frame.width + gap : x < frame.left - gap;
    };
    qsizetype piece = m_units.endPiece(unit) - 1;
    const bool isStacked = styles().isStacked(styleOf(first), m_setWidth);
    while (!isStacked && piece > first && isBefore(piece))
        --piece;
    // Of stacked cells, or of a leaf's pieces, the one at this height.
    const QList<Piece> &pieces = m_window.pieces();
    while (piece > first && (isStacked || pieces[piece - 1].leaf == pieces[piece].leaf)
           && point.y() < setPiece(piece).origin.y() - styleOf(piece).padding)
        --piece;
    return piece;
}

std::optional<FlowLayout::Hit> FlowLayout::hit(const QPointF &point,
                                               Qt::HitTestAccuracy accuracy) const
{
    const qsizetype piece = pieceAt(point);
    const SetLeaf set = setPiece(piece);
    if (set.layout->lineCount() == 0)
        return Hit{piece, 0};
    const double y = point.y() - set.origin.y();
    const double x = point.x() - set.origin.x();
    const int row = Typesetter::lineAt(*set.layout, set.style, y);
    const QTextLine line = set.layout->lineAt(std::clamp(row, 0, set.layout->lineCount() - 1));
    const bool outside = row < 0 || row >= set.layout->lineCount() || x < line.x()
                         || x > line.x() + line.naturalTextWidth();
    if (accuracy == Qt::ExactHit && outside)
        return {};
    const auto kind = accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter
                                               : QTextLine::CursorBetweenCharacters;
    return Hit{piece, line.xToCursor(x, kind)};
}

std::optional<qsizetype> FlowLayout::positionAt(const QPointF &point,
                                                Qt::HitTestAccuracy accuracy) const
{
    if (!isReady())
        return accuracy == Qt::ExactHit ? std::nullopt : std::optional<qsizetype>(0);
    if (!m_window.holdsSlice(sliceAt(point.y())))
        return roughPosition(point.y());
    return hit(point, accuracy).transform([this](const Hit &at) {
        return m_window.pieces()[at.piece].range.start + at.offset;
    });
}

int FlowLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (!isReady())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const std::optional<Hit> at = hit(point, accuracy);
    return at ? m_window.start(at->piece) + at->offset : -1;
}

QRectF FlowLayout::frameBoundingRect(QTextFrame *) const
{
    return {{}, documentSize()};
}

QRectF FlowLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!isReady() || !block.isValid())
        return {};
    const SetLeaf set = setPiece(block.blockNumber());
    // Its top left is where Qt adds the lines' own places.
    return {set.origin.x(), set.origin.y(), m_setWidth, Typesetter::height(*set.layout, set.style)};
}

QSizeF FlowLayout::intrinsicSize(QTextDocument *, int shown, const QTextFormat &)
{
    const qsizetype position = m_window.position(shown);
    const BlockStyle style = styleOf(m_window.pieceAt(position));
    const auto object = inlineObjectAt(article(), styles(), position);
    const double available = styles().frame(style, m_setWidth).width;
    return object ? inlineObjectSize(*object, styles(), style, available) : QSizeF();
}

void FlowLayout::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int shown,
                            const QTextFormat &)
{
    const qsizetype position = m_window.position(shown);
    const auto object = inlineObjectAt(article(), styles(), position);
    if (!object)
        return;
    const Theme &theme = m_typesetter->theme();
    const QString &destination = object->span.destination;
    const bool isPicture = styles().pictureSize(object->span, rect.width()).has_value();
    if (!isPicture || m_pictures->hasFailed(destination)) {
        paintInlineObject(*painter, rect, *object, styleOf(m_window.pieceAt(position)), theme);
        return;
    }
    const double density = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * density).toSize().expandedTo({1, 1});
    paintPicture(*painter, rect, m_pictures->picture(destination, pixels), theme);
}

void FlowLayout::resizeInlineObject(QTextInlineObject item, int shown, const QTextFormat &format)
{
    const QSizeF size = intrinsicSize(document(), shown, format);
    const BlockStyle style = styleOf(m_window.pieceAt(m_window.position(shown)));
    const double ascent = inlineObjectAscent(style, size.height());
    item.setWidth(size.width());
    item.setAscent(ascent);
    item.setDescent(size.height() - ascent);
}

void FlowLayout::drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject,
                                  int shown, const QTextFormat &format)
{
    drawObject(painter, rect, document(), shown, format);
}

} // namespace Sidegloss
