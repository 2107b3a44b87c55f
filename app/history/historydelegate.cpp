// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historydelegate.h"

#include "app/history/historymodel.h"
#include "app/settings/appearance.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int sidePadding = 14;
constexpr int verticalPadding = 9;
constexpr qreal gap = 3;

qreal innerWidth(const QStyleOptionViewItem &option)
{
    return std::max(40, option.rect.width() - 2 * sidePadding);
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

std::unique_ptr<QTextLayout> paragraph(const QString &text, const QFont &font, const QColor &ink)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextLayout::FormatRange all;
    all.start = 0;
    all.length = static_cast<int>(text.size());
    all.format.setForeground(ink);
    layout->setFormats({all});
    return layout;
}

/// Breaks the lines and puts the paragraph at \a y; where the next one may begin.
qreal layOut(QTextLayout &layout, qreal width, qreal y)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setPosition({0, y});
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return y + height + gap;
}

/// Told apart by line and colour, so that neither is needed.
QTextCharFormat formatOf(DiffRun::Kind kind, const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.ink);
    if (kind == DiffRun::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.error);
    } else if (kind == DiffRun::Kind::Inserted) {
        format.setFontUnderline(true);
        format.setForeground(theme.good);
        format.setBackground(mixed(theme.good, theme.card, 0.12));
    }
    return format;
}

} // namespace

HistoryDelegate::HistoryDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

std::unique_ptr<QTextLayout> HistoryDelegate::diffLayout(const QFont &font,
                                                         const QModelIndex &index) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto runs = index.data(HistoryModel::RunsRole).value<QList<DiffRun>>();
    for (const DiffRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format = formatOf(run.kind, m_appearance.theme());
        formats.append(range);
        text += run.text;
    }
    auto layout =
        std::make_unique<QTextLayout>(text.replace(u'\n', QChar(QChar::LineSeparator)), font);
    layout->setFormats(formats);
    return layout;
}

std::vector<std::unique_ptr<QTextLayout>>
HistoryDelegate::layouts(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QStringList lines = index.data(HistoryModel::LinesRole).toStringList();
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    const QString title = undone ? tr("%1 · taken back").arg(lines.first()) : lines.first();
    QStringList when{index.data(HistoryModel::TimeRole).toString(),
                     index.data(HistoryModel::AuthorRole).toString()};
    when.removeAll(QString());

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    std::vector<std::unique_ptr<QTextLayout>> result;
    result.push_back(paragraph(title, bold, undone ? theme.soft : theme.ink));
    for (const QString &line : lines.sliced(1))
        result.push_back(paragraph(line, option.font, theme.ink));
    result.push_back(paragraph(when.join(u" · "_s), small(option.font), theme.soft));
    result.push_back(diffLayout(option.font, index));
    if (result.back()->text().isEmpty())
        result.pop_back();
    qreal y = 0;
    for (const auto &layout : result)
        y = layOut(*layout, innerWidth(option), y);
    return result;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QRect row = option.rect;
    painter->save();
    painter->fillRect(row,
                      option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.card);
    painter->fillRect(QRect(row.bottomLeft(), QSize(row.width(), 1)), theme.line);
    const QPointF origin = row.topLeft() + QPointF(sidePadding, verticalPadding);
    for (const auto &layout : layouts(option, index))
        layout->draw(painter, origin);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto paragraphs = layouts(option, index);
    const QTextLayout &last = *paragraphs.back();
    const qreal bottom = last.position().y() + last.boundingRect().height();
    return {option.rect.width(), static_cast<int>(std::ceil(bottom)) + 2 * verticalPadding + 1};
}

} // namespace Sidegloss
