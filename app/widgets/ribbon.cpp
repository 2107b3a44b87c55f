// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/ribbon.h"

#include <QColor>
#include <QPainter>
#include <QPolygonF>

namespace Sidegloss {

void drawRibbon(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const double notch = rect.width() * 0.42;
    const QPolygonF ribbon({rect.topLeft(), rect.topRight(), rect.bottomRight(),
                            QPointF(rect.center().x(), rect.bottom() - notch), rect.bottomLeft()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(ribbon);
    painter.restore();
}

} // namespace Sidegloss
