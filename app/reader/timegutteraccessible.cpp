// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/timegutteraccessible.h"

#include "app/reader/timegutter.h"
#include "app/widgets/painteditem.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace Sidegloss {

namespace {

class TimeInterface : public PaintedItem
{
public:
    TimeInterface(TimeGutter *gutter, int index)
        : PaintedItem(gutter)
        , m_index(index)
    {}

    bool isValid() const override { return widget() && m_index < gutter()->count(); }

protected:
    QString name() const override { return gutter()->name(m_index); }
    QRect place() const override { return gutter()->timeRect(m_index); }
    bool isCurrent() const override { return gutter()->current() == m_index; }
    void press() override { gutter()->activate(m_index); }

private:
    TimeGutter *gutter() const { return static_cast<TimeGutter *>(widget()); }

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
