// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <memory>
#include <vector>

class QTextLayout;

namespace Sidegloss {

class Appearance;

/// Paints one change: what, when and by whom, and the words with what was removed struck out and
/// what was inserted underlined.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HistoryDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The paragraphs of a row, laid out below one another from 0.
    std::vector<std::unique_ptr<QTextLayout>> layouts(const QStyleOptionViewItem &option,
                                                      const QModelIndex &index) const;
    std::unique_ptr<QTextLayout> diffLayout(const QFont &font, const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace Sidegloss
