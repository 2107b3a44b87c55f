// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// Paints a cell of the claims' table: wrapped statement, hairline below, the due date in warning.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ClaimDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Sidegloss
