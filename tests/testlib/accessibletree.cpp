// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/accessibletree.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QObject>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array interactiveRoles{
    QAccessible::Button,   QAccessible::ButtonDropDown, QAccessible::ButtonMenu,
    QAccessible::CheckBox, QAccessible::ComboBox,       QAccessible::EditableText,
    QAccessible::Link,     QAccessible::List,           QAccessible::ListItem,
    QAccessible::MenuItem, QAccessible::PageTab,        QAccessible::RadioButton,
    QAccessible::Slider,   QAccessible::SpinBox,        QAccessible::Table,
    QAccessible::Tree,     QAccessible::TreeItem,       QAccessible::Document,
};

using Visitor = std::function<void(QAccessibleInterface *)>;

void visitInteractive(QAccessibleInterface *node, const Visitor &visitor)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const bool isSeparator = node->role() == QAccessible::MenuItem && node->state().disabled;
    if (std::ranges::contains(interactiveRoles, node->role()) && !isSeparator)
        visitor(node);
    for (int i = 0; i < node->childCount(); ++i)
        visitInteractive(node->child(i), visitor);
}

QString described(QAccessibleInterface *node)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    const QObject *object = node->object();
    const QString name = object ? QString::fromLatin1(object->metaObject()->className()) + u' '
                                      + object->objectName()
                                : u"item"_s;
    return QString::fromLatin1(roles.valueToKey(node->role())) + u": "_s + name;
}

} // namespace

QStringList unnamedNodes(QAccessibleInterface *root)
{
    QStringList unnamed;
    visitInteractive(root, [&](QAccessibleInterface *node) {
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(described(node));
    });
    return unnamed;
}

int interactiveNodes(QAccessibleInterface *root)
{
    int count = 0;
    visitInteractive(root, [&](QAccessibleInterface *) { ++count; });
    return count;
}

} // namespace Sidegloss
