// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/themepalette.h"

#include "lib/layout/theme.h"

namespace Sidegloss {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles,
                                const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText}, theme.ink);
    set({QPalette::Window}, theme.chrome);
    set({QPalette::Base, QPalette::Button}, theme.page);
    set({QPalette::AlternateBase}, theme.selection);
    set({QPalette::Highlight}, mixed(theme.accent, theme.page, 0.32));
    set({QPalette::HighlightedText}, theme.ink);
    set({QPalette::Accent, QPalette::Link, QPalette::LinkVisited}, theme.accent);
    set({QPalette::BrightText}, theme.page);
    set({QPalette::PlaceholderText}, theme.soft);
    set({QPalette::Mid, QPalette::Midlight}, theme.line);
    set({QPalette::Light}, theme.card);
    set({QPalette::Dark}, mixed(theme.ink, theme.line, 0.25));
    set({QPalette::Shadow}, mixed(theme.ink, theme.chrome, 0.4));
    set({QPalette::ToolTipBase}, theme.card);
    set({QPalette::ToolTipText}, theme.ink);
    const QColor dimmed = mixed(theme.faint, theme.chrome, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    return palette;
}

} // namespace Sidegloss
