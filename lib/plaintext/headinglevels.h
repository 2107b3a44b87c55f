// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/numbering.h"

#include <QHash>

namespace Sidegloss {

/// The levels of the headings of one text. Level 1 is a title's; a kind of heading that comes up
/// for the first time is one level below the heading it stands under, and keeps its level. Dotted
/// numbers nest by their depth.
class HeadingLevels
{
public:
    /// A heading whose level is known, from 1 to 6.
    void enter(int level) { m_current = level; }
    /// The level of the next heading with \a numbering, which is entered.
    int enter(const Numbering &numbering);
    /// The level of the next heading in capitals, which is entered.
    int enterCapitals();

private:
    int levelOf(int kind);

    QHash<int, int> m_levels; ///< By kind: a NumberingStyle, or what is none.
    int m_current = 1;
};

} // namespace Sidegloss
