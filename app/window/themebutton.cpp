// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/themebutton.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QSize pageSize(64, 40);

void paintPage(QPainter &painter, const QRectF &page, const Theme &theme)
{
    painter.fillRect(page, theme.page);
    painter.setPen(theme.ink);
    painter.drawText(page, Qt::AlignCenter, u"Aa"_s);
}

} // namespace

ThemeButton::ThemeButton(const Appearance &appearance, ThemeChoice choice, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_choice(choice)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ThemeButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::max(pageSize.width() + 8, metrics.horizontalAdvance(text()) + 8),
            pageSize.height() + metrics.height() + 16};
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page((width() - pageSize.width()) / 2.0, 4, pageSize.width(), pageSize.height());
    QPainterPath corners;
    corners.addRoundedRect(page, 6, 6);
    painter.save();
    painter.setClipPath(corners);
    if (m_choice == ThemeChoice::Follow) {
        paintPage(painter, page, Theme::of(ThemeKind::Light));
        painter.setClipRect(page.adjusted(page.width() / 2, 0, 0, 0), Qt::IntersectClip);
        paintPage(painter, page, Theme::of(ThemeKind::Dark));
    } else {
        paintPage(painter, page, Theme::of(themeKind(m_choice)));
    }
    painter.restore();

    const bool ringed = isChecked() || hasFocus();
    painter.setPen(ringed ? QPen(theme.accent, hasFocus() ? 3 : 2) : QPen(theme.line, 1));
    painter.drawPath(corners);
    painter.setPen(isChecked() ? theme.ink : theme.soft);
    painter.drawText(rect().adjusted(0, pageSize.height() + 8, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop, text());
}

} // namespace Sidegloss
