// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/ink.h"

#include <QWidget>

namespace Sidegloss {

void setInk(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, color);
    widget->setPalette(palette);
}

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    caption.setPointSizeF(font.pointSizeF() * 0.85);
    caption.setWeight(QFont::DemiBold);
    caption.setLetterSpacing(QFont::PercentageSpacing, 104);
    return caption;
}

} // namespace Sidegloss
