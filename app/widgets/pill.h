// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace Sidegloss {

/// A small word in a rounded frame: a tag, a state. Without fill it is outlined by \a border.
struct Pill
{
    QString text;
    QColor ink;
    QColor fill;
    QColor border;
};

/// The size of \a pill with its padding, set in \a font.
QSizeF pillSize(const Pill &pill, const QFont &font);
void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const QFont &font);

} // namespace Sidegloss
