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

Appearance::Appearance(Appearance &shared, QObject *parent)
    : QObject(parent)
    , m_shared(&shared)
    , m_choice(shared.m_choice)
    , m_theme(shared.m_theme)
    , m_typography(shared.m_typography)
{
    connect(&shared, &Appearance::changed, this, &Appearance::follow);
}

void Appearance::follow()
{
    m_choice = m_shared->m_choice;
    m_theme = m_shared->m_theme;
    m_typography = m_shared->m_typography;
    m_typography.size = m_ownSize.value_or(m_typography.size);
    Q_EMIT changed();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (m_shared) {
        m_shared->setChoice(choice);
        return;
    }
    Settings::setThemeChoice(choice);
    overrideChoice(choice);
}

void Appearance::overrideChoice(ThemeChoice choice)
{
    if (m_shared) {
        m_shared->overrideChoice(choice);
        return;
    }
    m_choice = choice;
    applyTheme();
}

void Appearance::setTypography(const Typography &typography)
{
    Typography wanted = clamped(typography);
    if (m_shared) {
        if (m_ownSize) {
            setOwnSize(wanted.size);
            wanted.size = m_shared->m_typography.size;
        }
        m_shared->setTypography(wanted);
        return;
    }
    if (wanted == m_typography)
        return;
    m_typography = wanted;
    Settings::setTypography(wanted);
    Q_EMIT changed();
}

void Appearance::setOwnSize(std::optional<double> size)
{
    if (size == m_ownSize)
        return;
    m_ownSize = size;
    if (m_typography.size != size.value_or(m_shared->m_typography.size))
        follow();
    Q_EMIT ownSizeChanged();
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
