// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/bandpainter.h"

#include "lib/document/link.h"
#include "lib/document/timedaddress.h"
#include "lib/document/timedcues.h"
#include "lib/print/pdfcanvas.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double hairline = units(0.5);
constexpr double dotsOfUnit = 300 / units(72); ///< What a printer shows of a picture.
constexpr double timeGap = units(9);

QFont scaled(QFont font, double factor)
{
    font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

void BandPainter::draw(const FlowItem &item, QPointF at, bool continued)
{
    const ColumnBand &band = item.content();
    const double joined = continued ? item.above : 0;
    if (item.bar.isValid()) {
        const double x = at.x() + units(0.6);
        QPen pen(item.bar, units(1.3), item.barStyle, Qt::FlatCap);
        if (item.barStyle != Qt::SolidLine) {
            // Dashes go on evenly from band to band.
            pen.setDashOffset((at.y() - joined) / pen.widthF());
        }
        m_canvas.stroke({x, at.y() - joined, x, at.y() + item.height()}, pen);
    }
    const QPointF origin = at + QPointF(item.left, 0);
    drawGround(*item.column, band, origin, joined);
    drawMarkers(*item.column, band, origin);
    for (const ColumnLine line : band.lines)
        drawLine(*item.column, band, line, origin);
    recordLinks(*item.column, band, origin);
}

void BandPainter::drawGround(const TextColumn &column, const ColumnBand &band, QPointF at,
                             double joined)
{
    const BlockStyle &style = column.style(band.lines.first().leaf);
    const Theme &theme = column.theme();
    const double reach = band.firstOfLeaf && style.continuesQuote ? joined : 0;
    for (const double start : style.quoteBars) {
        const double width = 0.09 * style.em;
        const double left = at.x() + style.left(start, width, column.width());
        m_canvas.fill({left, at.y() - reach, width, band.height + reach}, theme.line);
    }
    if (style.kind == BlockKind::Code) {
        const double width = column.width() - style.boxLeft;
        const double left = at.x() + style.left(style.boxLeft, width, column.width());
        m_canvas.fill({left, at.y(), width, band.height}, theme.chrome);
    }
    if (style.kind == BlockKind::Rule) {
        const double y = at.y() + band.height / 2;
        m_canvas.stroke({at.x() + style.indent, y, at.x() + column.width(), y},
                        QPen(theme.line, hairline));
    }
    if (band.endsRow)
        drawTableRule(column, band, at);
}

void BandPainter::drawTableRule(const TextColumn &column, const ColumnBand &band, QPointF at)
{
    const BlockStyle &style = column.style(band.lines.first().leaf);
    const double y = at.y() + band.height;
    const QPen pen(style.cell->header ? column.theme().faint : column.theme().line, hairline);
    const BlockStyles::Frame table = column.styles().tableFrame(style, column.width());
    const double left = at.x() + table.left;
    m_canvas.stroke({left, y, left + table.width, y}, pen);
}

void BandPainter::drawMarkers(const TextColumn &column, const ColumnBand &band, QPointF at)
{
    if (!band.firstOfLeaf)
        return;
    const ColumnLine first = band.lines.first();
    const BlockStyle &style = column.style(first.leaf);
    const double baseline = at.y() + column.baseline(band, first);
    const QColor ink = column.theme().soft;
    drawTime(column, first.leaf, {at.x(), baseline});
    const auto leftOf = [&](double start, double width) {
        return at.x() + style.left(start, width, column.width());
    };
    for (const Marker &marker : column.styles().markers(style, column.width())) {
        if (marker.kind == MarkerKind::OpenTask || marker.kind == MarkerKind::DoneTask) {
            const double size = 0.62 * style.em;
            const double left = leftOf(marker.left, size);
            m_canvas.strokeBox({left, baseline - size, size, size}, QPen(ink, 0.06 * style.em));
            if (marker.kind == MarkerKind::DoneTask)
                m_canvas.drawSign({left + 0.05 * size, baseline - 0.1 * size}, u"✓"_s,
                                  scaled(style.font, 0.75), ink);
            continue;
        }
        const double width = QFontMetricsF(style.font).horizontalAdvance(marker.text);
        const bool isAtLeft =
            marker.kind == MarkerKind::Bullet || marker.kind == MarkerKind::ColumnName;
        const double start =
            isAtLeft ? marker.left : marker.left + marker.width - 0.4 * style.em - width;
        m_canvas.drawSign({leftOf(start, width), baseline}, marker.text, style.font, ink);
    }
}

/// In the page's own margin, left of \a at.
void BandPainter::drawTime(const TextColumn &column, qsizetype leaf, QPointF at)
{
    const std::optional<std::chrono::milliseconds> time = column.timeOf(leaf);
    if (!time)
        return;
    const Metadata &metadata = column.document().metadata();
    const QString label = clockTime(*time);
    const QFont font = signFont(smallSize(), metadata.language);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(label);
    const double left = at.x() - timeGap - width;
    m_canvas.drawSign({left, at.y()}, label, font, column.theme().soft);
    const std::optional<Link> source = readLink(metadata.source);
    const std::optional<QUrl> there =
        source && source->kind == Link::Kind::Web
            ? addressAt(source->url, std::chrono::floor<std::chrono::seconds>(*time))
            : std::nullopt;
    if (there) {
        m_links.append({m_canvas.page(),
                        {left, at.y() - metrics.ascent(), width, metrics.height()},
                        there->toString(QUrl::FullyEncoded)});
    }
}

void BandPainter::drawLine(const TextColumn &column, const ColumnBand &band, ColumnLine line,
                           QPointF at)
{
    const QPointF shift = at + QPointF(0, column.shift(band, line));
    m_canvas.drawText(column.line(line), column.layoutText(line.leaf), shift, column.theme().ink);
    drawObjects(column, band, line, at);
}

void BandPainter::drawObjects(const TextColumn &column, const ColumnBand &band, ColumnLine line,
                              QPointF at)
{
    const double baseline = at.y() + column.baseline(band, line);
    const qsizetype start = column.document().leaf(line.leaf).range.start;
    const QList<Span> spans = column.document().spansOf(line.leaf);
    for (const Span &span : spans) {
        const bool isObject =
            span.kind == SpanKind::FootnoteReference || span.kind == SpanKind::Image;
        if (!isObject || column.rangeIn(line, span.range).isEmpty())
            continue;
        const double x =
            at.x() + column.line(line).cursorToX(static_cast<int>(span.range.start - start));
        if (span.kind == SpanKind::FootnoteReference)
            drawNumber(column, line, span, {x, baseline});
        else if (const auto area = column.pictureArea(band, line, span))
            drawPicture(column, span, area->translated(at));
        else if (column.style(line.leaf).loneImage)
            drawWords(column, line, span.alternative, {at.x(), baseline});
    }
}

void BandPainter::drawNumber(const TextColumn &column, ColumnLine line, const Span &span,
                             QPointF baseline)
{
    const BlockStyle &style = column.style(line.leaf);
    const QString number = column.styles().footnoteNumber(span);
    const double width = m_canvas.drawSign(baseline - QPointF(0, 0.68 * style.em), number,
                                           scaled(style.font, 0.52), column.theme().accent);
    m_links.append({m_canvas.page(),
                    {baseline.x(), baseline.y() - style.em, width, 0.6 * style.em},
                    u'#' + QString::fromLatin1(footnotePlace(number))});
}

void BandPainter::drawPicture(const TextColumn &column, const Span &image, const QRectF &area)
{
    const QSize dots = (area.size() * dotsOfUnit).toSize().expandedTo({1, 1});
    const QImage picture = column.styles().pictures().decode(image.destination, dots);
    if (picture.isNull())
        m_canvas.strokeBox(area, QPen(column.theme().line, hairline));
    else
        m_canvas.drawPicture(area, picture, image.alternative.simplified());
}

/// Of a picture that can't be shown: a frame with the words that stand for it.
void BandPainter::drawWords(const TextColumn &column, ColumnLine line, const QString &words,
                            QPointF baseline)
{
    const BlockStyle &style = column.style(line.leaf);
    const QRectF frame(baseline.x() + style.indent, baseline.y() - 1.1 * style.em,
                       column.width() - style.indent, 1.5 * style.em);
    m_canvas.fill(frame, column.theme().chrome);
    m_canvas.strokeBox(frame, QPen(column.theme().line, hairline));
    const QFont font = scaled(style.font, 0.85);
    const QString fitting = QFontMetricsF(font).elidedText(words.simplified(), Qt::ElideRight,
                                                           frame.width() - style.em);
    m_canvas.drawSign({frame.left() + style.em / 2, baseline.y() - 0.05 * style.em}, fitting, font,
                      column.theme().soft);
}

void BandPainter::recordLinks(const TextColumn &column, const ColumnBand &band, QPointF at)
{
    for (const ColumnLine line : band.lines) {
        const QList<Span> spans = column.document().spansOf(line.leaf);
        for (const Span &span : spans) {
            if (span.kind != SpanKind::Link || !isLink(span.destination))
                continue;
            ColumnBand single = band;
            single.lines = {line};
            for (const QRectF &area : column.areas(single, span.range))
                m_links.append({m_canvas.page(), area.translated(at), span.destination});
        }
    }
}

QByteArray footnotePlace(const QString &number)
{
    return "footnote." + number.toLatin1();
}

} // namespace Sidegloss
