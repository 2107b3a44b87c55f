// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sections/sectiondelegate.h"

#include "app/sections/sectionmodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/isolated.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int side = 14;
constexpr int step = 16;
constexpr int foldWidth = 14;
/// Below this a title keeps its place, however deep it lies.
constexpr int deepest = 4;

bool isCurrent(const QModelIndex &index)
{
    return index.data(SectionModel::CurrentRole).toBool();
}

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (isCurrent(index))
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SectionDelegate::SectionDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    if (isCurrent(index))
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(theme.ink, theme.chrome, 0.05));

    paintFold(*painter, option, index);
    const QFont font = titleFont(option, index);
    const QRect title = titleRect(option, index);
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, title.width());
    painter->setFont(font);
    painter->setPen(isCurrent(index) ? theme.accent : theme.ink);
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, isolated(text));

    if (const int count = index.data(SectionModel::CountRole).toInt(); count > 0) {
        painter->setFont(option.font);
        painter->setPen(isCurrent(index) ? theme.soft : theme.faint);
        painter->drawText(option.rect.adjusted(0, 0, -side, 0), Qt::AlignVCenter | Qt::AlignRight,
                          option.locale.toString(count));
    }
    painter->restore();

    const QStyle::State keyed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyed) == keyed) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = option.rect.adjusted(3, 1, -3, -1);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter);
    }
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(QFontMetrics(option.font).height() + 9, 27)};
}

bool SectionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const QString text = index.data().toString();
    const QFontMetrics metrics(titleFont(option, index));
    const bool cut = metrics.horizontalAdvance(text) > titleRect(option, index).width();
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

int SectionDelegate::indentOf(const QModelIndex &index) const
{
    return side + step * std::min(index.data(SectionModel::LevelRole).toInt(), deepest);
}

QRect SectionDelegate::foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.model()->hasChildren(index))
        return {};
    const int end = option.rect.left() + indentOf(index);
    return {end - foldWidth, option.rect.top(), foldWidth, option.rect.height()};
}

void SectionDelegate::paintFold(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRectF place = foldRect(option, index);
    if (place.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center());
    if (option.state & QStyle::State_Open)
        painter.rotate(90);
    painter.setPen(
        QPen(m_appearance.theme().soft, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(-1.5, -3), QPointF(1.5, 0), QPointF(-1.5, 3)}));
    painter.restore();
}

QRect SectionDelegate::titleRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.rect.adjusted(indentOf(index), 0, -side - countWidth(option, index), 0);
}

int SectionDelegate::countWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int count = index.data(SectionModel::CountRole).toInt();
    return count == 0
               ? 0
               : QFontMetrics(option.font).horizontalAdvance(option.locale.toString(count)) + 8;
}

} // namespace Sidegloss
