// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/timegutteraccessible.h"

#include "app/reader/timegutter.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Sidegloss {

namespace {

/// A time, which has no object of its own.
class TimeInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimeInterface(TimeGutter *gutter, int index)
        : m_gutter(gutter)
        , m_index(index)
    {}

    bool isValid() const override { return m_gutter && m_index < m_gutter->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_gutter);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_gutter->name(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_gutter->timeRect(m_index);
        return {m_gutter->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = true;
        state.selected = m_gutter->current() == m_index;
        state.focused = state.selected && m_gutter->hasFocus();
        state.offscreen = !m_gutter->rect().intersects(m_gutter->timeRect(m_index));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (isValid() && action == pressAction())
            m_gutter->activate(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimeGutter> m_gutter;
    int m_index;
};

class TimesInterface : public QAccessibleWidget
{
public:
    explicit TimesInterface(TimeGutter *gutter)
        : QAccessibleWidget(gutter, QAccessible::List)
    {}
    ~TimesInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_times))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return gutter() ? static_cast<int>(gutter()->count()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_times[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new TimeInterface(gutter(), index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto [index, id] : m_times.asKeyValueRange()) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        const bool isHere = gutter() && gutter()->hasFocus() && gutter()->current();
        return isHere ? child(static_cast<int>(*gutter()->current())) : nullptr;
    }

private:
    TimeGutter *gutter() const { return static_cast<TimeGutter *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_times;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *gutter = qobject_cast<TimeGutter *>(object);
    return gutter ? new TimesInterface(gutter) : nullptr;
}

} // namespace

void installTimeGutterAccessibility()
{
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

} // namespace Sidegloss
