// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/notetext.h"

#include "lib/layout/spanformats.h"
#include "lib/layout/typesetter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// A heading in a card is told by its weight, not by its size.
constexpr double largestHeading = 1.08;
/// Space between blocks, as a share of what the article has.
constexpr double spaceShare = 0.62;

void calmHeading(BlockStyle &style, const Typography &typography)
{
    if (style.headingLevel == 0)
        return;
    style.em = std::min(style.em, largestHeading * typography.size);
    style.font.setPixelSize(static_cast<int>(std::lround(style.em)));
    style.pitch = typography.lineHeight * style.em;
}

/// Pictures and footnote marks are one character without a form of its own.
QString visibleText(QString text, const QList<Span> &spans, qsizetype start)
{
    for (const Span &span : spans) {
        if (span.kind == SpanKind::Image)
            text[span.range.start - start] = u'▣';
        else if (span.kind == SpanKind::FootnoteReference)
            text[span.range.start - start] = u'*';
    }
    return text;
}

} // namespace

NoteText::NoteText(const Document &document, const Typography &typography, const Theme &theme,
                   double width)
    : m_theme(theme)
    , m_width(width)
{
    const Typesetter typesetter(document, typography, theme);
    double rowTop = 0;
    for (qsizetype i = 0; i < document.leaves().size(); ++i) {
        Leaf leaf{typesetter.styles().of(i), std::make_unique<QTextLayout>(), {}, 0, 0};
        calmHeading(leaf.style, typography);
        leaf.layout->setCacheEnabled(true); // It is painted in every frame of scrolling.
        const Piece piece = wholeLeaf(document, i);
        const qsizetype start = piece.range.start;
        const QList<Span> spans = document.spansOf(i);
        leaf.layout->setText(visibleText(typesetter.layoutText(piece), spans, start));
        leaf.height =
            typesetter.setLines(*leaf.layout, piece, leaf.style, width) + 2 * leaf.style.padding;
        const bool besides = leaf.style.cell && leaf.style.cell->column > 0
                             && !typesetter.styles().isStacked(leaf.style, width);
        leaf.style.markers = typesetter.styles().markers(leaf.style, width);
        leaf.top = besides ? rowTop : m_height + spaceShare * leaf.style.spaceAbove;
        rowTop = leaf.top;
        m_height = std::max(m_height, leaf.top + leaf.height);
        for (Span span : spans) {
            if (span.kind == SpanKind::Link && isLink(span.destination)) {
                span.range = span.range.shifted(-start);
                leaf.links.append(span);
            }
        }
        m_leaves.push_back(std::move(leaf));
    }
}

NoteText::NoteText(NoteText &&) noexcept = default;
NoteText &NoteText::operator=(NoteText &&) noexcept = default;
NoteText::~NoteText() = default;

void NoteText::draw(QPainter &painter, QPointF origin, const QColor &ink) const
{
    painter.save();
    for (const Leaf &leaf : m_leaves) {
        drawDecoration(painter, origin, leaf);
        painter.setPen(leaf.style.soft ? m_theme.soft : ink);
        leaf.layout->draw(&painter, origin + QPointF(0, leaf.top + leaf.style.padding));
        drawMarkers(painter, origin, leaf);
    }
    painter.restore();
}

void NoteText::drawDecoration(QPainter &painter, QPointF origin, const Leaf &leaf) const
{
    painter.setPen(Qt::NoPen);
    const auto leftOf = [&](double start, double width) {
        return origin.x() + leaf.style.left(start, width, m_width);
    };
    const double width = m_width - leaf.style.boxLeft;
    const QRectF box(leftOf(leaf.style.boxLeft, width), origin.y() + leaf.top, width, leaf.height);
    if (leaf.style.kind == BlockKind::Code) {
        painter.setBrush(m_theme.chrome);
        painter.drawRoundedRect(box, 4, 4);
    }
    for (const double bar : leaf.style.quoteBars) {
        const double above = leaf.style.continuesQuote ? spaceShare * leaf.style.spaceAbove : 0;
        constexpr double thickness = 2;
        painter.fillRect(
            QRectF(leftOf(bar, thickness), box.top() - above, thickness, box.height() + above),
            m_theme.line);
    }
    if (leaf.style.kind == BlockKind::Rule)
        painter.fillRect(QRectF(box.left(), std::round(box.center().y()), box.width(), 1),
                         m_theme.line);
}

void NoteText::drawMarkers(QPainter &painter, QPointF origin, const Leaf &leaf) const
{
    painter.setFont(leaf.style.font);
    painter.setPen(m_theme.soft);
    const double baseline = origin.y() + leaf.top + leaf.style.padding
                            + Typesetter::baseline(*leaf.layout, leaf.style, 0);
    for (const Marker &marker : leaf.style.markers) {
        const QString text = marker.kind == MarkerKind::OpenTask   ? u"☐"_s
                             : marker.kind == MarkerKind::DoneTask ? u"☑"_s
                                                                   : marker.text;
        const double width = QFontMetricsF(leaf.style.font).horizontalAdvance(text);
        const double left = origin.x() + leaf.style.left(marker.left, width, m_width);
        painter.drawText(QPointF(left, baseline), text);
    }
}

std::optional<WrittenLink> NoteText::linkAt(QPointF point) const
{
    for (const Leaf &leaf : m_leaves) {
        const QPointF inside = point - QPointF(0, leaf.top + leaf.style.padding);
        for (int i = 0; i < leaf.layout->lineCount(); ++i) {
            const QTextLine line = leaf.layout->lineAt(i);
            if (!line.naturalTextRect().contains(inside))
                continue;
            const int position = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
            for (const Span &link : leaf.links) {
                if (link.range.contains(position))
                    return WrittenLink{link.destination,
                                       sliced(leaf.layout->text(), link.range).toString()};
            }
        }
    }
    return std::nullopt;
}

} // namespace Sidegloss
