// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRectF;

namespace Sidegloss {

/// The sign of a bookmark: a ribbon with a notch at its lower end, filling \a rect.
void drawRibbon(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace Sidegloss
