// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pagepainter.h"

#include "lib/print/markstyle.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double referenceSize = units(5.2);
const QColor quiet(0x77, 0x77, 0x77);
const QColor hair(0xcc, 0xcc, 0xcc);

} // namespace

PagePainter::PagePainter(const PagePlan &plan, const PrintJob &job, PdfCanvas &canvas)
    : m_plan(plan)
    , m_job(job)
    , m_canvas(canvas)
    , m_bands(canvas)
    , m_small(signFont(smallSize(), job.document.metadata().language))
    , m_reference(signFont(referenceSize, {}))
{
    m_reference.setWeight(QFont::DemiBold);
}

void PagePainter::paintPage()
{
    paintUnderlines();
    paintFlow();
    paintReferences();
    paintFootRule();
    paintCards();
    if (m_canvas.page() > 0)
        paintRunningHead();
    paintPageNumber();
}

void PagePainter::paintUnderlines()
{
    for (qsizetype n = 0; n < m_plan.marks.size(); ++n) {
        const MarkStyle style = MarkStyle::of(colorOf(m_plan.marks[n]));
        if (style.underline.style() == Qt::NoPen)
            continue;
        for (const PdfMarkPiece &piece : m_plan.pieces[n]) {
            if (piece.page != m_canvas.page())
                continue;
            for (const QRectF &area : piece.lines) {
                const double y = area.bottom() + style.underline.widthF() / 2;
                m_canvas.stroke({area.left(), y, area.right(), y}, style.underline);
            }
        }
    }
}

void PagePainter::paintFlow()
{
    const QList<PlacedBand> &bands = m_plan.layout.bands;
    for (bool first = true; m_nextItem < bands.size() && bands[m_nextItem].page == m_canvas.page();
         ++m_nextItem, first = false) {
        const QPointF at = m_plan.sheet.text.topLeft() + QPointF(0, bands[m_nextItem].top);
        const FlowItem &item = m_plan.flow[m_nextItem];
        const bool continues = !first && item.column == m_plan.flow[m_nextItem - 1].column;
        m_bands.draw(item, at, continues);
    }
}

/// Numbers stand in the white above the line, so that no room has to be made between characters.
void PagePainter::paintReferences()
{
    QList<QRectF> taken;
    for (qsizetype n = 0; n < m_plan.marks.size(); ++n) {
        const PrintedMark &mark = m_plan.marks[n];
        const QList<PdfMarkPiece> &pieces = m_plan.pieces[n];
        if (mark.reference.isEmpty() || pieces.isEmpty() || pieces.last().page != m_canvas.page())
            continue;
        const QRectF end = pieces.last().lines.last();
        const double width = QFontMetricsF(m_reference).horizontalAdvance(mark.reference);
        QRectF place(end.right() + units(0.3), end.top() - 0.72 * referenceSize, width,
                     referenceSize);
        for (const QRectF &other : std::as_const(taken)) {
            if (other.intersects(place))
                place.moveLeft(other.right() + units(2));
        }
        taken.append(place);
        m_canvas.drawSign({place.left(), place.top() + 0.74 * referenceSize}, mark.reference,
                          m_reference, MarkStyle::of(colorOf(mark)).ink.darker(115));
    }
}

QRectF PagePainter::roomOfCards() const
{
    return m_plan.sheet.margin.isEmpty() ? m_plan.sheet.text : m_plan.sheet.margin;
}

void PagePainter::paintCards()
{
    for (const MarginSlice &slice : m_plan.slices) {
        if (slice.page == m_canvas.page())
            paintSlice(slice);
    }
}

void PagePainter::paintSlice(const MarginSlice &slice)
{
    const PlannedCard &card = m_plan.cards[slice.note];
    const QPointF corner = roomOfCards().topLeft();
    double y = corner.y() + slice.top;
    for (qsizetype n = slice.first; n < slice.end; ++n) {
        const FlowItem &item = card.items[n];
        y += item.above;
        m_bands.draw(item, {corner.x(), y}, n > slice.first);
        y += item.height();
    }
    const QColor ink = card.items.first().bar;
    const double left = corner.x() + card.items.first().left;
    if (slice.first > 0)
        m_canvas.drawSign({left, corner.y() + slice.top - units(4)},
                          u"… "_s + m_plan.marks[card.mark].reference, m_reference, ink);
    if (slice.end < card.items.size())
        m_canvas.drawSign({left, y + units(8)}, u"… "_s + m_job.words.page.arg(slice.page + 2),
                          m_reference, ink);
}

void PagePainter::paintFootRule()
{
    const double foot = m_plan.layout.feet.value(m_canvas.page());
    if (foot <= 0)
        return;
    const QRectF text = m_plan.sheet.text;
    const double y = text.bottom() - foot + units(7);
    m_canvas.stroke({text.left(), y, text.left() + text.width() / 4, y}, QPen(quiet, units(0.5)));
}

void PagePainter::paintRunningHead()
{
    const double left = m_plan.sheet.text.left();
    const double right = roomOfCards().right();
    const double y = m_plan.sheet.headLine;
    const QFontMetricsF metrics(m_small);
    const auto fitting = [&](QString text) {
        text.remove(QChar::ObjectReplacementCharacter);
        return metrics.elidedText(text.simplified(), Qt::ElideRight, (right - left) * 0.48);
    };
    m_canvas.drawSign({left, y}, fitting(m_job.document.metadata().title), m_small, quiet);
    const QString section = fitting(m_plan.heads[m_canvas.page()]);
    m_canvas.drawSign({right - metrics.horizontalAdvance(section), y}, section, m_small, quiet);
    m_canvas.stroke({left, y + units(6), right, y + units(6)}, QPen(hair, units(0.4)));
}

void PagePainter::paintPageNumber()
{
    const QString number = u"%1 / %2"_s.arg(m_canvas.page() + 1).arg(m_plan.pageCount());
    const double width = QFontMetricsF(m_small).horizontalAdvance(number);
    const double middle = (m_plan.sheet.text.left() + roomOfCards().right()) / 2;
    m_canvas.drawSign({middle - width / 2, m_plan.sheet.footLine}, number, m_small, quiet);
}

} // namespace Sidegloss
