// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/painteditem.h"

namespace Sidegloss {

QAccessibleInterface *PaintedItem::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QString PaintedItem::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? name() : QString();
}

QRect PaintedItem::rect() const
{
    if (!isValid())
        return {};
    const QRect inside = place();
    return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
}

QAccessible::State PaintedItem::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.focusable = state.selectable = true;
    state.selected = isSelected();
    state.focused = isCurrent() && m_widget->hasFocus();
    state.offscreen = !m_widget->rect().intersects(place());
    return state;
}

void *PaintedItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void PaintedItem::doAction(const QString &action)
{
    if (isValid() && action == pressAction())
        press();
}

} // namespace Sidegloss
