// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"
#include "lib/layout/theme.h"
#include "lib/layout/typography.h"

#include <QObject>

#include <optional>

namespace Sidegloss {

/// The theme that \a choice means now: following, that of the system.
ThemeKind themeKind(ThemeChoice choice);

/// What the reader chose for page and type; kept in the settings. Views take it by reference and
/// repaint on changed().
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);
    /// Of one view of several: as \a shared, which must outlive it, but for a size of its own. What
    /// is chosen here is chosen there.
    explicit Appearance(Appearance &shared, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Appearance)

    ThemeChoice choice() const { return m_choice; }
    const Theme &theme() const { return m_theme; }
    const Typography &typography() const { return m_typography; }

    void setChoice(ThemeChoice choice);
    /// For this run only: the setting stays.
    void overrideChoice(ThemeChoice choice);
    /// Clamped to the ranges that Typography names, and to 9–48 pixels.
    void setTypography(const Typography &typography);

    /// Of the type, in pixels; none: the shared one. REQUIRES: this one is of a view.
    void setOwnSize(std::optional<double> size);
    std::optional<double> ownSize() const { return m_ownSize; }

Q_SIGNALS:
    /// Theme or typography changed.
    void changed();
    void ownSizeChanged();

private:
    void applyTheme();
    void follow();

    Appearance *m_shared = nullptr; ///< Null: this is it.
    std::optional<double> m_ownSize;
    ThemeChoice m_choice = ThemeChoice::Follow;
    Theme m_theme = Theme::of(ThemeKind::Light);
    Typography m_typography;
};

} // namespace Sidegloss
