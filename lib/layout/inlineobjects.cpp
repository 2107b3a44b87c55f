// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/inlineobjects.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double pictureHeight = 1.25;   // em, within a line
constexpr double loneHeight = 0.9;       // of the pitch
constexpr double iconWidth = 1.9;        // em, padding included
constexpr double widestAlternative = 14; // em
constexpr double pictureDrop = 0.25;     // em, below the baseline

QFont smaller(const BlockStyle &style, double scale)
{
    QFont font = style.font;
    font.setPixelSize(std::max(1, qRound(style.em * scale)));
    return font;
}

QFont labelFont(const BlockStyle &style)
{
    QFont font = smaller(style, 0.8);
    font.setWeight(QFont::Normal);
    return font;
}

/// A frame with a hill and a sun: the sign for a picture.
void paintPictureSign(QPainter &painter, const QRectF &frame)
{
    painter.drawRoundedRect(frame, frame.width() * 0.12, frame.width() * 0.12);
    const auto at = [&](double x, double y) {
        return frame.topLeft() + QPointF(x * frame.width(), y * frame.height());
    };
    painter.drawPolyline(
        QPolygonF{at(0.08, 0.86), at(0.38, 0.48), at(0.58, 0.7), at(0.7, 0.58), at(0.92, 0.86)});
    painter.drawEllipse(at(0.7, 0.3), frame.width() * 0.07, frame.width() * 0.07);
}

} // namespace

std::optional<InlineObject> inlineObjectAt(const Document &document, const BlockStyles &styles,
                                           qsizetype position)
{
    const QList<Span> &spans = document.spans();
    auto span = std::ranges::lower_bound(spans, position, {},
                                         [](const Span &one) { return one.range.start; });
    for (; span != spans.end() && span->range.start == position; ++span) {
        if (span->kind == SpanKind::Image)
            return InlineObject{*span, span->alternative.simplified()};
        if (span->kind == SpanKind::FootnoteReference)
            return InlineObject{*span, styles.footnoteNumber(*span)};
    }
    return {};
}

QSizeF inlineObjectSize(const InlineObject &object, const BlockStyles &styles,
                        const BlockStyle &style, double available)
{
    if (object.span.kind == SpanKind::FootnoteReference) {
        const QFontMetricsF metrics(smaller(style, 0.62));
        return {metrics.horizontalAdvance(object.text) + 0.12 * style.em, pictureHeight * style.em};
    }
    if (const auto picture = styles.pictureSize(object.span, available))
        return *picture;
    if (style.loneImage)
        return {available, loneHeight * style.pitch};
    const double words = std::min(widestAlternative * style.em,
                                  QFontMetricsF(labelFont(style)).horizontalAdvance(object.text));
    const double width = iconWidth * style.em + (words > 0 ? words + 0.5 * style.em : 0);
    return {std::min(available, width), pictureHeight * style.em};
}

double inlineObjectAscent(const BlockStyle &style, double height)
{
    return height <= style.pitch ? height / 2 + 0.37 * style.em : height - pictureDrop * style.em;
}

void paintInlineObject(QPainter &painter, const QRectF &rect, const InlineObject &object,
                       const BlockStyle &style, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (object.span.kind == SpanKind::FootnoteReference) {
        painter.setFont(smaller(style, 0.62));
        painter.setPen(theme.accent);
        painter.drawText(
            QPointF(rect.left() + 0.04 * style.em,
                    rect.top() + inlineObjectAscent(style, rect.height()) - 0.36 * style.em),
            object.text);
        painter.restore();
        return;
    }
    const QRectF frame = rect.adjusted(1, 0.5, -1, -0.5);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.chrome);
    painter.drawRoundedRect(frame, 5, 5);
    const double sign = 0.9 * style.em;
    const QRectF signFrame(frame.left() + 0.5 * style.em, frame.center().y() - 0.38 * sign, sign,
                           0.76 * sign);
    painter.setPen(QPen(theme.faint, std::max(1.0, style.em * 0.06)));
    painter.setBrush(Qt::NoBrush);
    paintPictureSign(painter, signFrame);
    painter.setFont(labelFont(style));
    painter.setPen(theme.soft);
    const QRectF words = frame.adjusted(iconWidth * style.em, 0, -0.4 * style.em, 0);
    const int wrap = style.loneImage ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
    const QString text =
        style.loneImage
            ? object.text
            : QFontMetricsF(painter.font()).elidedText(object.text, Qt::ElideRight, words.width());
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | wrap, text);
    painter.restore();
}

void paintPicture(QPainter &painter, const QRectF &rect, const QImage &picture, const Theme &theme)
{
    if (picture.isNull()) {
        painter.fillRect(rect, theme.chrome);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Drawings without a ground of their own are made for white paper.
    if (theme.isDark() && picture.hasAlphaChannel())
        painter.fillRect(rect, mixed(Qt::white, theme.page, 0.86));
    painter.drawImage(rect, picture);
    if (theme.isDark())
        painter.fillRect(rect, QColor(0, 0, 0, 38));
    painter.restore();
}

} // namespace Sidegloss
