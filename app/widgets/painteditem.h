// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleInterface>
#include <QPointer>
#include <QWidget>

namespace Sidegloss {

/// An item of a list that a widget paints itself, as assistive technology knows it: one that has no
/// object of its own. Outlives the widget, and is invalid then.
class PaintedItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    explicit PaintedItem(QWidget *widget)
        : m_widget(widget)
    {}

    /// Null once the widget is gone.
    QWidget *widget() const { return m_widget; }

    // Asked for only while isValid(), which is false once the widget is gone.
    virtual QString name() const = 0;
    /// In the widget's coordinates.
    virtual QRect place() const = 0;
    virtual bool isCurrent() const = 0;
    virtual bool isSelected() const { return isCurrent(); }
    /// What a click does.
    virtual void press() = 0;

private:
    QPointer<QWidget> m_widget;
};

} // namespace Sidegloss
