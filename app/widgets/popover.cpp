// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/popover.h"

#include "app/settings/appearance.h"

#include <QBitmap>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int radius = 8;

} // namespace

Popover::Popover(const Appearance &appearance, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Popover::popUp(QWidget *anchor)
{
    popUp(QRect(anchor->mapToGlobal(QPoint()), anchor->size()));
}

void Popover::popUp(const QRect &place)
{
    adjustSize();
    const QScreen *at = QGuiApplication::screenAt(place.center());
    const QRect screen = (at ? at : this->screen())->availableGeometry();
    const int left = place.right() + 1 - width();
    const int below = place.bottom() + 5;
    const int above = place.top() - 5 - height();
    const bool fitsBelow = below + height() <= screen.bottom();
    const int top = fitsBelow || above < screen.top() ? below : above;
    move(std::clamp(left, screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(top, screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    focusNextChild();
}

void Popover::resizeEvent(QResizeEvent *event)
{
    // Not by translucency: without a compositor the corners would be black.
    QFrame::resizeEvent(event);
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::color1);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), radius, radius);
    painter.end();
    setMask(shape);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Sidegloss
