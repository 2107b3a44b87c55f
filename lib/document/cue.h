// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <chrono>

namespace Sidegloss {

/// What of a transcript is said between two moments of its recording. Cues lie inside of leaves,
/// don't overlap and stand in reading order; their times are as written and may do anything.
struct Cue
{
    TextRange range;                   ///< Never empty.
    std::chrono::milliseconds start{}; ///< From the recording's beginning; never negative.
    std::chrono::milliseconds end{};   ///< Not before start.

    friend bool operator==(const Cue &, const Cue &) = default;
};

} // namespace Sidegloss
