// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotedelegate.h"

#include "app/annotations/labels.h"
#include "app/quotes/quotemodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/brokenlines.h"
#include "app/widgets/pill.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int sidePadding = 16;
constexpr int verticalPadding = 8;
constexpr int barWidth = 3;
constexpr size_t mostLines = 3;
constexpr double certain = 0.6;

/// The words broken into lines, the last one elided where there are more.
QFont sourceFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

qreal wordsPitch(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.05;
}

qreal wordsWidth(const QStyleOptionViewItem &option)
{
    return std::max(40, option.rect.width() - 2 * sidePadding);
}

} // namespace

QuoteDelegate::QuoteDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_fonts({}, appearance.typography())
{}

void QuoteDelegate::setLanguage(const QString &language)
{
    m_language = language;
    m_fonts = FontChoice(language, m_appearance.typography());
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool key = index.data(QuoteModel::KindRole).toInt() == static_cast<int>(QuoteKind::Key);
    painter->save();
    if (current)
        painter->fillRect(option.rect, theme.selection);
    if (current || key) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          current ? theme.accent : theme.line);
    }
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = wordsFont(option, words);
    painter->setFont(font);
    painter->setPen(theme.ink);
    const qreal pitch = wordsPitch(font);
    qreal y = option.rect.top() + verticalPadding;
    for (const QString &line : brokenLines(words, font, wordsWidth(option), mostLines)) {
        painter->drawText(QRectF(option.rect.left() + sidePadding, y, wordsWidth(option), pitch),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += pitch;
    }
    const QRectF source(option.rect.left() + sidePadding, y + 2, wordsWidth(option),
                        QFontMetricsF(sourceFont(option)).height() + 2);
    paintSource(*painter, source, sourceFont(option), index);
    painter->restore();
}

void QuoteDelegate::paintSource(QPainter &painter, const QRectF &rect, const QFont &font,
                                const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QString speaker = index.data(QuoteModel::SpeakerRole).toString();
    const QString section = index.data(QuoteModel::SectionRole).toString();
    const bool sure = index.data(QuoteModel::ConfidenceRole).toDouble() >= certain;
    QRectF room = rect;

    const QString color = index.data(QuoteModel::ColorRole).toString();
    if (!color.isEmpty()) {
        const Pill pill{colorLabel(color), theme.ink, theme.markBackground(color), {}};
        const QSizeF size = pillSize(pill, font);
        const QRectF place(rect.right() - size.width(), rect.top(), size.width(), rect.height());
        paintPill(painter, place, pill, font);
        room.setRight(place.left() - 8);
    }
    QFont face = font;
    face.setItalic(!sure);
    const QString name = speaker.isEmpty() ? tr("speaker not certain")
                         : sure            ? speaker
                                           : tr("%1?").arg(speaker);
    const QString text = section.isEmpty() ? name : name + u" · "_s + section;
    painter.setFont(face);
    painter.setPen(sure ? theme.soft : theme.faint);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(face).elidedText(text, Qt::ElideRight, room.width()));
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = wordsFont(option, words);
    const auto lines =
        static_cast<qreal>(brokenLines(words, font, wordsWidth(option), mostLines).size());
    const qreal height = lines * wordsPitch(font) + 4 + QFontMetricsF(sourceFont(option)).height()
                         + 2 * verticalPadding;
    return {option.rect.width(), qRound(height)};
}

QFont QuoteDelegate::wordsFont(const QStyleOptionViewItem &option, const QString &words) const
{
    QFont font = m_fonts.text(scriptOf(words, m_language));
    font.setPointSizeF(option.font.pointSizeF() * 1.04);
    return font;
}

} // namespace Sidegloss
