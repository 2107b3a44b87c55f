// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss::FrameSureness {

// How sure other places make us than those beside a word for speech; multiplied where a pronoun or
// another clause is involved.
inline constexpr double inSentence = 0.8;
inline constexpr double byColon = 0.75;
inline constexpr double continuing = 0.65;
inline constexpr double ofTheSentence = 0.45;
inline constexpr double byPronoun = 0.8;
inline constexpr double byOtherClause = 0.85;

} // namespace Sidegloss::FrameSureness
