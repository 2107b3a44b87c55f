// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/headinglevels.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int deepest = 6;
constexpr int capitals = -1;

} // namespace

int HeadingLevels::enter(const Numbering &numbering)
{
    const bool isDotted = numbering.style == NumberingStyle::Dotted;
    const int kind = static_cast<int>(isDotted ? NumberingStyle::Decimal : numbering.style);
    // `3.1` stands under the chapter 3, whatever that one's number looks like.
    if (isDotted && !m_levels.contains(kind))
        m_levels.insert(kind, std::max(m_current, 2));
    m_current = levelOf(kind) + (isDotted ? numbering.depth - 1 : 0);
    m_current = std::min(m_current, deepest);
    return m_current;
}

int HeadingLevels::enterCapitals()
{
    m_current = levelOf(capitals);
    return m_current;
}

int HeadingLevels::levelOf(int kind)
{
    const auto known = m_levels.constFind(kind);
    if (known != m_levels.constEnd())
        return *known;
    const int level = std::min(m_current + 1, deepest);
    m_levels.insert(kind, level);
    return level;
}

} // namespace Sidegloss
