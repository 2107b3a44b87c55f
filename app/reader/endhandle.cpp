// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/endhandle.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace Sidegloss {

namespace {

constexpr double radius = 4.5;
constexpr double stem = 2;
constexpr double reach = 7; ///< To each side, for the hand.

} // namespace

EndHandle::EndHandle(Side side, QWidget *viewport)
    : QWidget(viewport)
    , m_side(side)
{
    setCursor(Qt::SizeHorCursor);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(side == Side::Start ? tr("Move the beginning (Ctrl+Alt+Shift+Left, Right)")
                                   : tr("Move the end (Alt+Shift+Left, Right)"));
    hide();
}

void EndHandle::place(const QRectF &character, const QColor &color)
{
    m_color = color;
    m_lineHeight = character.height();
    const bool isStart = m_side == Side::Start;
    const double edge = isStart ? character.left() : character.right();
    const double top = isStart ? character.top() - 2 * radius : character.top();
    setGeometry(QRectF(edge - reach, top, 2 * reach, m_lineHeight + 2 * radius).toAlignedRect());
    show();
    update();
}

void EndHandle::paintEvent(QPaintEvent *)
{
    const double middle = width() / 2.0;
    const double lineTop = m_side == Side::Start ? 2 * radius : 0;
    const double knob = m_side == Side::Start ? radius : m_lineHeight + radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawRect(QRectF(middle - stem / 2, lineTop, stem, m_lineHeight));
    painter.drawEllipse(QPointF(middle, knob), radius, radius);
}

void EndHandle::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    const double lineTop = m_side == Side::Start ? 2 * radius : 0;
    m_grip = event->position() - QPointF(width() / 2.0, lineTop + m_lineHeight / 2);
}

void EndHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isHeld)
        Q_EMIT dragged(mapToParent(event->position()) - m_grip);
}

void EndHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isHeld, false))
        Q_EMIT released();
}

} // namespace Sidegloss
