// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/marginaccessible.h"

#include "app/margin/marginview.h"
#include "app/widgets/painteditem.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace Sidegloss {

namespace {

/// A card or a reply.
class ItemInterface : public PaintedItem
{
public:
    ItemInterface(MarginView *view, AnnotationId id)
        : PaintedItem(view)
        , m_id(id)
    {}

    bool isValid() const override { return widget() && view()->items().contains(m_id); }

protected:
    QString name() const override { return view()->itemName(m_id); }
    QRect place() const override { return view()->itemRect(m_id); }
    bool isCurrent() const override { return view()->current() == m_id; }
    void press() override { view()->activate(m_id); }
    bool isSelected() const override
    {
        return view()->isAnyChosen() ? view()->isChosen(m_id) : isCurrent();
    }

private:
    MarginView *view() const { return static_cast<MarginView *>(widget()); }

    AnnotationId m_id;
};

/// The cards first, then the widgets: the editor that is open.
class ListInterface : public QAccessibleWidget
{
public:
    explicit ListInterface(MarginView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {}
    ~ListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = state.extSelectable = true;
        return state;
    }

    int childCount() const override { return cards() + QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= cards())
            return QAccessibleWidget::child(index - cards());
        const AnnotationId annotation = view()->items()[index];
        QAccessible::Id &id = m_items[annotation];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ItemInterface(view(), annotation));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < cards(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? widget : widget + cards();
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = cards() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (view()->hasFocus() && view()->current())
            return child(static_cast<int>(view()->items().indexOf(*view()->current())));
        return QAccessibleWidget::focusChild();
    }

private:
    MarginView *view() const { return static_cast<MarginView *>(widget()); }
    int cards() const { return view() ? static_cast<int>(view()->items().size()) : 0; }

    mutable QHash<AnnotationId, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MarginView *>(object);
    return view ? new ListInterface(view) : nullptr;
}

} // namespace

void installMarginAccessibility()
{
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

} // namespace Sidegloss
