// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace Sidegloss {

ThemeKind themeKind(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Follow:
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                   ? ThemeKind::Dark
                   : ThemeKind::Light;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Sepia:
        return ThemeKind::Sepia;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Black:
        return ThemeKind::Black;
    case ThemeChoice::Contrast:
        return ThemeKind::Contrast;
    }
    std::unreachable();
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_choice(Settings::themeChoice())
    , m_theme(Theme::of(themeKind(m_choice)))
    , m_typography(Settings::typography())
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::applyTheme);
}

void Appearance::setChoice(ThemeChoice choice)
{
    Settings::setThemeChoice(choice);
    overrideChoice(choice);
}

void Appearance::overrideChoice(ThemeChoice choice)
{
    m_choice = choice;
    applyTheme();
}

void Appearance::setTypography(const Typography &typography)
{
    const Typography wanted = clamped(typography);
    if (wanted == m_typography)
        return;
    m_typography = wanted;
    Settings::setTypography(wanted);
    Q_EMIT changed();
}

void Appearance::applyTheme()
{
    const ThemeKind kind = themeKind(m_choice);
    if (kind == m_theme.kind)
        return;
    m_theme = Theme::of(kind);
    Q_EMIT changed();
}

} // namespace Sidegloss
