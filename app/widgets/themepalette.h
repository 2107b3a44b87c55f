// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Sidegloss {

struct Theme;

/// What Qt's own widgets are painted with in \a theme. Window is the chrome, Base the page, Mid the
/// hairlines, PlaceholderText the secondary ink, Highlight the selected text's ground, Accent the
/// accent.
QPalette paletteOf(const Theme &theme);

} // namespace Sidegloss
