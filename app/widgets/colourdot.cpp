// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/colourdot.h"

#include "app/settings/appearance.h"

#include <QPainter>

namespace Sidegloss {

namespace {

constexpr int dotSize = 15;
constexpr int target = 24; // WCAG 2.5.8

} // namespace

ColourDot::ColourDot(const Appearance &appearance, const QString &colour, Ground ground,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_colour(colour)
    , m_ground(ground)
{
    setFocusPolicy(ground == Ground::Bubble ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ColourDot::sizeHint() const
{
    return {target, target};
}

void ColourDot::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool isOnDark = m_ground == Ground::Bubble && !theme.isDark();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(Qt::NoPen);
    // Dark themes mark in deep colours; as dots they need the light ones.
    painter.setBrush(Theme::of(ThemeKind::Light).mark(m_colour));
    const double radius = dotSize / 2.0;
    painter.drawEllipse(middle, radius, radius);
    if (!underMouse() && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isOnDark ? theme.page : theme.ink, 1.5));
    painter.drawEllipse(middle, radius + 2.5, radius + 2.5);
}

} // namespace Sidegloss
