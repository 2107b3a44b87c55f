// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// Where a line of a layout ends.
struct LineEnd
{
    int position = 0;
    bool placed = false;     ///< Where Qt wouldn't break by itself.
    bool hyphenated = false; ///< Within a word, which a hyphen is painted behind.
};

} // namespace Sidegloss
