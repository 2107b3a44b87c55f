// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardstyle.h"

#include <QFontInfo>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace Sidegloss {

namespace {

Typography typographyOf(const QString &family, double size)
{
    Typography typography;
    typography.family = family;
    typography.size = size;
    typography.lineHeight = 1.45;
    return typography;
}

} // namespace

CardStyle::CardStyle(const Theme &theme, const QFont &interfaceFont, const QString &language)
    : m_theme(theme)
    , m_language(language)
    , m_family(QFontInfo(interfaceFont).family())
    , m_size(QFontInfo(interfaceFont).pixelSize())
    , m_fonts(language, typographyOf(m_family, m_size))
{}

Typography CardStyle::typography(double scale) const
{
    return typographyOf(m_family, m_size * scale);
}

QFont CardStyle::font(QStringView text, double scale, QFont::Weight weight) const
{
    QFont font = m_fonts.text(scriptOf(text, m_language));
    font.setPixelSize(static_cast<int>(std::lround(m_size * scale)));
    font.setWeight(weight);
    return font;
}

void paintTick(QPainter &painter, QPointF at, const Theme &theme)
{
    constexpr double radius = 8;
    painter.setPen(QPen(theme.page, 1.5));
    painter.setBrush(theme.accent);
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(theme.page, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{at + QPointF(-3.4, 0.3), at + QPointF(-1, 2.7), at + QPointF(3.6, -2.6)});
}

} // namespace Sidegloss
