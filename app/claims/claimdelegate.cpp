// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimdelegate.h"

#include "app/claims/claimmodel.h"
#include "app/settings/appearance.h"

#include <QPainter>

namespace Sidegloss {

namespace {

constexpr QMargins padding(10, 9, 10, 9);
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.column() == ClaimModel::Statement)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ClaimDelegate::ClaimDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool due = index.column() == ClaimModel::ReviewOn
                     && index.siblingAtColumn(0).data(ClaimModel::DueRole).toBool();
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection : theme.page);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(cellFont(option, index));
    painter->setPen(due ? theme.warning : theme.ink);
    painter->drawText(option.rect.marginsRemoved(padding), wrapped,
                      index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(option, index));
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = option.rect.width() - padding.left() - padding.right();
    const QRect room(0, 0, width > 0 ? width : metrics.horizontalAdvance(text), 10'000);
    return metrics.boundingRect(room, wrapped, text).marginsAdded(padding).size();
}

} // namespace Sidegloss
