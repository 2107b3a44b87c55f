// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/placedelegate.h"

#include "app/places/placemodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/ribbon.h"

#include <QPainter>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int side = 12;
constexpr int step = 16;
constexpr int deepest = 4;
constexpr QSize ribbon(8, 12);
constexpr int gap = 10;
/// Of the row's width, what a bookmark's section may take at most.
constexpr double detailShare = 0.4;

} // namespace

PlaceDelegate::PlaceDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool isBookmark =
        index.data(PlaceModel::KindRole).toInt() == static_cast<int>(PlaceModel::Kind::Bookmark);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    QRect inside = option.rect.adjusted(side, 0, -side, 0);
    if (isBookmark) {
        const QPoint corner(inside.left(), inside.center().y() - ribbon.height() / 2);
        drawRibbon(*painter, QRectF(QRect(corner, ribbon)), theme.accent);
        inside.setLeft(inside.left() + ribbon.width() + gap);
    }
    inside.setLeft(inside.left()
                   + step * std::min(index.data(PlaceModel::LevelRole).toInt(), deepest));
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    const QString detail =
        metrics.elidedText(index.data(PlaceModel::DetailRole).toString(), Qt::ElideRight,
                           static_cast<int>(inside.width() * detailShare));
    painter->setPen(theme.soft);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, detail);
    if (!detail.isEmpty())
        inside.setRight(inside.right() - metrics.horizontalAdvance(detail) - gap);
    painter->setPen(theme.ink);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(QFontMetrics(option.font).height() + 9, 27)};
}

} // namespace Sidegloss
