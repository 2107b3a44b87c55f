// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// A row of the places to go to: a section at its depth, or a bookmark with its ribbon and, at the
/// right, its section.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlaceDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Sidegloss
