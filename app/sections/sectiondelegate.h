// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// A row of the section tree: a sign that folds what is below it, title, and at the right the
/// number of marks. The section being read stands on a band, bold and in the accent colour.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where a click folds or unfolds the section; empty for one without subsections.
    QRect foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    int indentOf(const QModelIndex &index) const;
    void paintFold(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    QRect titleRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int countWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace Sidegloss
