// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/bubblebuttons.h"

#include "app/settings/appearance.h"

#include <QFontMetrics>
#include <QPainter>

namespace Sidegloss {

namespace {

constexpr int target = 24; // WCAG 2.5.8
constexpr int padding = 6;
constexpr int keyGap = 5;

} // namespace

BubbleColors bubbleColors(const Theme &theme)
{
    const QColor body = theme.isDark() ? mixed(theme.ink, theme.page, 0.18) : theme.ink;
    const QColor words = theme.isDark() ? theme.ink : theme.page;
    return {body, words, mixed(words, body, 0.62), mixed(words, body, 0.16)};
}

BubbleButton::BubbleButton(const Appearance &appearance, const QString &words, const QString &key,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_key(key)
{
    setText(words);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
}

QFont BubbleButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

QSize BubbleButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : keyGap + QFontMetrics(keyFont()).horizontalAdvance(m_key);
    return {fontMetrics().horizontalAdvance(text()) + key + 2 * padding,
            std::max(target, fontMetrics().height() + 6)};
}

void BubbleButton::paintEvent(QPaintEvent *)
{
    const BubbleColors colors = bubbleColors(m_appearance.theme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(rect(), 5, 5);
    }
    const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
    painter.setPen(colors.words);
    painter.drawText(padding, baseline, text());
    painter.setFont(keyFont());
    painter.setPen(colors.keys);
    painter.drawText(padding + fontMetrics().horizontalAdvance(text()) + keyGap, baseline, m_key);
}

BubbleSeparator::BubbleSeparator(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFixedSize(9, 18);
}

void BubbleSeparator::paintEvent(QPaintEvent *)
{
    const BubbleColors colors = bubbleColors(m_appearance.theme());
    QPainter(this).fillRect(QRect(width() / 2, 1, 1, height() - 2),
                            mixed(colors.words, colors.body, 0.3));
}

} // namespace Sidegloss
