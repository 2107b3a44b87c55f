// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>

namespace Sidegloss {

// Sizes of what is set, in em of running text.

inline constexpr double codePadding = 0.75;
inline constexpr double cellPadding = 0.42;
inline constexpr double cellSize = 0.94;

struct HeadingStyle
{
    double size = 1;
    double lineHeight = 1; ///< Of the heading's own em.
    double above = 0;
    double below = 0;
};

/// \a level: as the article has it.
constexpr HeadingStyle headingStyle(int level)
{
    constexpr std::array<HeadingStyle, 6> styles{{{1.6, 1.34, 1.9, 0.85},
                                                  {1.26, 1.4, 1.65, 0.62},
                                                  {1.1, 1.45, 1.4, 0.5},
                                                  {1.0, 1.5, 1.2, 0.4},
                                                  {0.94, 1.5, 1.1, 0.35},
                                                  {0.88, 1.5, 1.1, 0.3}}};
    return styles[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

} // namespace Sidegloss
