// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// Paints a row of the trash: what it is and where it was, the passage, its words, and how long it
/// can be restored.
class TrashDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TrashDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrashDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lines in one face.
    struct Paragraph
    {
        QFont font;
        QColor ink;
        std::vector<QString> lines;
    };

    std::vector<Paragraph> paragraphs(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRectF &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace Sidegloss
