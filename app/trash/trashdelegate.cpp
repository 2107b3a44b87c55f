// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashdelegate.h"

#include "app/settings/appearance.h"
#include "app/trash/trashmodel.h"
#include "app/widgets/brokenlines.h"
#include "lib/layout/fontchoice.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int leftPadding = 30;
constexpr int rightPadding = 18;
constexpr int verticalPadding = 11;
constexpr int gap = 3;
constexpr QPoint stripeAt(14, verticalPadding);
constexpr int stripeWidth = 4;
/// What is gone so soon is said in the colour of warnings.
constexpr int fewDays = 3;

qreal pitch(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height() * 1.05);
}

QFont scaled(QFont font, qreal scale, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

qreal innerWidth(const QStyleOptionViewItem &option)
{
    return std::max(40, option.rect.width() - leftPadding - rightPadding);
}

} // namespace

TrashDelegate::TrashDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

std::vector<TrashDelegate::Paragraph> TrashDelegate::paragraphs(const QStyleOptionViewItem &option,
                                                                const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    std::vector<Paragraph> result;
    const auto add = [&](const QString &text, const QFont &font, const QColor &ink, size_t most) {
        if (!text.isEmpty())
            result.push_back({font, ink, brokenLines(text, font, innerWidth(option), most)});
    };
    if (const QString quote = index.data(TrashModel::QuoteRole).toString(); !quote.isEmpty()) {
        const QString language = index.data(TrashModel::LanguageRole).toString();
        QFont font =
            FontChoice(language, m_appearance.typography()).text(scriptOf(quote, language));
        font.setPointSizeF(option.font.pointSizeF() * 1.04);
        add(u"“%1”"_s.arg(quote), font, theme.ink, 2);
    }
    add(index.data(TrashModel::StatementRole).toString(),
        scaled(option.font, 1.08, QFont::DemiBold), theme.ink, 2);
    add(index.data(TrashModel::WordsRole).toString(), option.font, theme.soft, 3);
    return result;
}

void TrashDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QRect row = option.rect;
    painter->save();
    painter->fillRect(row,
                      option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.page);
    painter->setPen(theme.line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    const QString color = index.data(TrashModel::ColorRole).toString();
    painter->fillRect(
        QRect(row.topLeft() + stripeAt, QSize(stripeWidth, row.height() - 2 * verticalPadding)),
        color.isEmpty() ? theme.line : theme.mark(color));

    QRectF line(row.left() + leftPadding, row.top() + verticalPadding, innerWidth(option),
                pitch(scaled(option.font, 0.92)));
    paintHead(*painter, line, option, index);
    for (const Paragraph &paragraph : paragraphs(option, index)) {
        line.translate(0, gap);
        painter->setFont(paragraph.font);
        painter->setPen(paragraph.ink);
        for (const QString &text : paragraph.lines) {
            line = QRectF(line.left(), line.bottom(), line.width(), pitch(paragraph.font));
            painter->drawText(line, lineAlignment(paragraph.lines.front()) | Qt::TextSingleLine,
                              text);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = row.adjusted(2, 2, -2, -3);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                              option.widget);
    }
    painter->restore();
}

void TrashDelegate::paintHead(QPainter &painter, const QRectF &rect,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QFont plain = scaled(option.font, 0.92);
    const QFont strong = scaled(option.font, 0.92, QFont::DemiBold);
    constexpr auto flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const int days = index.data(TrashModel::DaysLeftRole).toInt();
    const QString times =
        tr("deleted %1 · %2")
            .arg(index.data(TrashModel::DeletedRole).toString(), TrashModel::daysLeftLabel(days));
    painter.setFont(plain);
    painter.setPen(days <= fewDays ? theme.warning : theme.faint);
    painter.drawText(rect, Qt::AlignRight | flags, times);

    QRectF room = rect;
    room.setRight(rect.right() - QFontMetricsF(plain).horizontalAdvance(times) - 16);
    const QString kind = index.data(TrashModel::KindRole).toString();
    painter.setFont(strong);
    painter.setPen(theme.soft);
    painter.drawText(room, Qt::AlignLeft | flags, kind);
    const QString article = index.data(TrashModel::ArticleRole).toString();
    if (article.isEmpty())
        return;
    room.setLeft(room.left() + QFontMetricsF(strong).horizontalAdvance(kind));
    painter.setFont(plain);
    painter.drawText(
        room, Qt::AlignLeft | flags,
        QFontMetricsF(plain).elidedText(u" · "_s + article, Qt::ElideRight, room.width()));
}

QSize TrashDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    qreal height = 2 * verticalPadding + pitch(scaled(option.font, 0.92)) + 1;
    for (const Paragraph &paragraph : paragraphs(option, index))
        height += gap + pitch(paragraph.font) * static_cast<qreal>(paragraph.lines.size());
    return {option.rect.width(), static_cast<int>(std::ceil(height))};
}

} // namespace Sidegloss
