// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "lib/layout/flowlayout.h"

#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

namespace {

/// How far below the upper edge a place stands that one goes to, in lines.
constexpr double linesAbove = 1.0;

} // namespace

void ReaderView::goTo(qsizetype position, Align align)
{
    if (!m_rendered)
        return;
    const QRectF line = flow()->lineRect(position);
    const double height = viewport()->height();
    const double top = line.top() - verticalScrollBar()->value();
    if (align == Align::IfHidden && top >= 0 && top + line.height() <= height)
        return;
    const double offset =
        align == Align::Top ? linesAbove * line.height() : (height - line.height()) * 0.4;
    m_scroll.restore({position, offset, false});
    announceGeometry();
}

void ReaderView::goTo(TextRange range)
{
    goTo(range.start, Align::IfHidden);
}

QRect ReaderView::caretRect(qsizetype position) const
{
    if (!m_rendered)
        return {};
    if (flow()->window().holds(position))
        return cursorRect(TextSelection(position, position).cursorIn(document(), flow()->window()));
    QRect line = flow()->lineRect(position).toRect();
    line.setWidth(1);
    return line.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QList<QRectF> ReaderView::rectsOf(TextRange range) const
{
    QList<QRectF> rects = m_rendered ? flow()->rangeRects(range) : QList<QRectF>();
    for (QRectF &rect : rects)
        rect.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    return rects;
}

QList<QRectF> ReaderView::selectionRects() const
{
    const std::optional<TextRange> range = selection();
    return range ? rectsOf(*range) : QList<QRectF>();
}

std::optional<TextRange> ReaderView::visibleRange() const
{
    if (!m_rendered || m_document.text().isEmpty())
        return {};
    // A line that runs from right to left begins at the right.
    const double left = flow()->columnLeft();
    const double right = left + flow()->columnWidth();
    const auto endsAt = [this, left, right](double y) {
        return std::minmax({flow()->positionAt({left, y}).value_or(0),
                            flow()->positionAt({right, y}).value_or(0)});
    };
    // Of a line that ends less than a pixel below the edge nothing is seen.
    const double top = verticalScrollBar()->value();
    return TextRange{endsAt(top + 1).first, endsAt(top + viewport()->height()).second};
}

qsizetype ReaderView::positionAt(const QPointF &point) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return m_rendered ? flow()->positionAt(point + scrolled).value_or(0) : 0;
}

QRectF ReaderView::lineRect(qsizetype position) const
{
    if (!m_rendered)
        return {};
    return flow()->lineRect(position).translated(-horizontalScrollBar()->value(),
                                                 -verticalScrollBar()->value());
}

qreal ReaderView::yOf(qsizetype position) const
{
    return lineRect(position).top();
}

qreal ReaderView::lineHeightAt(qsizetype position) const
{
    return lineRect(position).height();
}

qreal ReaderView::columnLeft() const
{
    return m_rendered ? flow()->columnLeft() : 0;
}

qreal ReaderView::baselineOf(qsizetype position) const
{
    return m_rendered ? flow()->baseline(position) - verticalScrollBar()->value() : 0;
}

qsizetype ReaderView::readingPlace() const
{
    const std::optional<TextRange> visible = visibleRange();
    if (const std::optional<TextRange> selected = selection())
        return selected->start;
    if (!visible || (isCaretMode() && visible->contains(caretPosition())))
        return caretPosition();
    return visible->start;
}

double ReaderView::shareOf(qsizetype position) const
{
    return m_rendered ? flow()->roughTop(position) : 0;
}

} // namespace Sidegloss
