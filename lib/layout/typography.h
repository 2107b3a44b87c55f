// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

/// How the reader wants text set. Lengths in em are of `size`.
struct Typography
{
    QString family;           ///< Latin family; empty: the serif that suits the language.
    double size = 18;         ///< Pixels on screen, points on paper.
    double measure = 38;      ///< Width of the column in em, 24–60.
    double lineHeight = 1.75; ///< Pitch in em, 1.2–2.4.
    bool justified = false;
    bool hyphenated = true; ///< Where lines are justified, words may be cut.
    /// Chinese and Japanese paragraphs begin two characters further in and stand closer, as in
    /// books.
    bool indented = false;
    bool ligatures = true; ///< Of Latin letters.
    double pixel = 1; ///< What a pixel of a picture is on screen or paper, in the unit of `size`.

    friend bool operator==(const Typography &, const Typography &) = default;
};

} // namespace Sidegloss
