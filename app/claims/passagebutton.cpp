// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/passagebutton.h"

#include "app/settings/appearance.h"
#include "lib/layout/fontchoice.h"

#include <QPainter>
#include <QStyleOption>

namespace Sidegloss {

namespace {

constexpr int inset = 12;
constexpr int barWidth = 3;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

PassageButton::PassageButton(const Appearance &appearance, const Passage &passage, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_wordsFont(FontChoice(passage.language, appearance.typography())
                      .text(scriptOf(passage.words, passage.language)))
    , m_title(passage.title)
    , m_color(passage.color)
{
    m_wordsFont.setPointSizeF(font().pointSizeF() * 1.04);
    setText(passage.words);
    setAccessibleName(tr("%1, %2").arg(passage.words, passage.title));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PassageButton::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int PassageButton::heightForWidth(int width) const
{
    return wordsRect(width).height() + QFontMetrics(titleFont()).height() + 6;
}

void PassageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, barWidth, height()), theme.mark(m_color));
    const QRect words = wordsRect(width());
    painter.setFont(m_wordsFont);
    painter.setPen(underMouse() ? theme.accent : theme.ink);
    painter.drawText(words, wrapped, text());
    painter.setFont(titleFont());
    painter.setPen(theme.soft);
    const QRect below(inset, words.bottom() + 3, width() - inset,
                      QFontMetrics(titleFont()).height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(titleFont()).elidedText(m_title, Qt::ElideRight, below.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

QFont PassageButton::titleFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QRect PassageButton::wordsRect(int width) const
{
    const QRect room(inset, 2, std::max(40, width - inset), 10'000);
    return QFontMetrics(m_wordsFont).boundingRect(room, wrapped, text());
}

} // namespace Sidegloss
