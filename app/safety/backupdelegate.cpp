// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/backupdelegate.h"

#include "app/annotations/labels.h"
#include "app/safety/backupmodel.h"
#include "app/settings/appearance.h"

#include <QPainter>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int leftPadding = 30;
constexpr int rightPadding = 18;
constexpr int verticalPadding = 9;
constexpr int stripeLeft = 14;
constexpr int stripeWidth = 4;
constexpr int gap = 18;

QColor stripeOf(Backup::Kind kind, const Theme &theme)
{
    switch (kind) {
    case Backup::Kind::Regular:
        return theme.good;
    case Backup::Kind::BeforeMigration:
    case Backup::Kind::BeforeRestore:
        return theme.accent;
    case Backup::Kind::Damaged:
        return theme.error;
    case Backup::Kind::Salvaged:
        return theme.warning;
    }
    Q_UNREACHABLE_RETURN({});
}

/// So that what stands behind the times begins in one line.
int timeWidth(const QFont &font)
{
    const QDateTime wide(QDate(2020, 12, 28), QTime(20, 48));
    return QFontMetrics(font).horizontalAdvance(momentLabel(wide));
}

} // namespace

BackupDelegate::BackupDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void BackupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QRect row = option.rect;
    painter->save();
    painter->fillRect(row,
                      option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.page);
    painter->setPen(theme.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    const auto kind = static_cast<Backup::Kind>(index.data(BackupModel::KindRole).toInt());
    painter->fillRect(QRect(row.left() + stripeLeft, row.top() + verticalPadding, stripeWidth,
                            row.height() - 2 * verticalPadding),
                      stripeOf(kind, theme));

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QString size = index.data(BackupModel::SizeRole).toString();
    QRect room = row.adjusted(leftPadding, 0, -rightPadding, 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink, int flags) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    draw(index.data(BackupModel::MadeRole).toString(), strong, theme.ink, Qt::AlignLeft);
    draw(size, option.font, theme.faint, Qt::AlignRight);
    room.setLeft(room.left() + timeWidth(strong) + gap);
    room.setRight(room.right() - option.fontMetrics.horizontalAdvance(size) - gap);
    draw(index.data(BackupModel::WordsRole).toString(), option.font, theme.soft, Qt::AlignLeft);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = row.adjusted(2, 2, -2, -3);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                              option.widget);
    }
    painter->restore();
}

QSize BackupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), option.fontMetrics.height() + 2 * verticalPadding + 1};
}

} // namespace Sidegloss
