// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/pill.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace Sidegloss {

QSizeF pillSize(const Pill &pill, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(pill.text) + 14, metrics.height() + 2};
}

void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(pill.border.isValid() ? QPen(pill.border) : QPen(Qt::NoPen));
    painter.setBrush(pill.fill.isValid() ? QBrush(pill.fill) : QBrush(Qt::NoBrush));
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(pill.ink);
    painter.drawText(rect, Qt::AlignCenter, pill.text);
    painter.restore();
}

} // namespace Sidegloss
