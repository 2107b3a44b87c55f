// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/finddelegate.h"

#include "app/find/findmodel.h"
#include "app/settings/appearance.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int sidePadding = 16;
constexpr int verticalPadding = 6;
constexpr int barWidth = 3;
constexpr int mostLines = 2;

QFont sectionFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

qreal wordsPitch(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.35;
}

/// Breaks the text at \a width; what the lines hold of it.
qsizetype setLines(QTextLayout &layout, qreal width, qreal pitch)
{
    qsizetype end = 0;
    layout.beginLayout();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * pitch + (pitch - line.height()) / 2});
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

} // namespace

FindDelegate::FindDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_fonts({}, appearance.typography())
{}

void FindDelegate::setLanguage(const QString &language)
{
    m_language = language;
    m_fonts = FontChoice(language, m_appearance.typography());
}

QFont FindDelegate::wordsFont(const QFont &font, const QString &words) const
{
    QFont serif = m_fonts.text(scriptOf(words, m_language));
    serif.setPointSizeF(font.pointSizeF() * 1.04);
    return serif;
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selection);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          theme.accent);
    }
    const QRectF inside =
        QRectF(option.rect).adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    const int lines = paintWords(*painter, inside, option.font, index);
    const QRectF below = inside.adjusted(0, lines * wordsPitch(option.font) + 2, 0, 0);
    const QFont small = sectionFont(option.font);
    const QFontMetricsF metrics(small);
    painter->setFont(small);
    painter->setPen(theme.faint);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      metrics.elidedText(index.data(FindModel::SectionRole).toString(),
                                         Qt::ElideRight, below.width()));
    painter->restore();
}

int FindDelegate::paintWords(QPainter &painter, const QRectF &rect, const QFont &font,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    QString words = index.data().toString();
    const QFont face = wordsFont(font, words);
    QTextLayout::FormatRange sought;
    sought.start = index.data(FindModel::MatchStartRole).toInt();
    sought.length = index.data(FindModel::MatchLengthRole).toInt();
    sought.format.setBackground(mixed(theme.accent, theme.page, theme.isDark() ? 0.36 : 0.2));
    sought.format.setForeground(theme.ink);

    QTextLayout layout(words, face);
    layout.setFormats({sought});
    const qreal pitch = wordsPitch(font);
    const qsizetype end = setLines(layout, rect.width(), pitch);
    if (end < words.size()) {
        layout.setText(words.first(std::max<qsizetype>(0, end - 2)) + QChar(0x2026));
        setLines(layout, rect.width(), pitch);
    }
    painter.setPen(theme.ink);
    layout.draw(&painter, rect.topLeft());
    return layout.lineCount();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal height = mostLines * wordsPitch(option.font)
                         + QFontMetricsF(sectionFont(option.font)).height() + 2
                         + 2 * verticalPadding;
    return {option.rect.width(), qRound(height)};
}

} // namespace Sidegloss
