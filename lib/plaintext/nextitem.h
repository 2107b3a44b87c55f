// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/linesurvey.h"
#include "lib/plaintext/numbering.h"

#include <optional>

namespace Sidegloss {

/// That a line is followed by its like, with nothing but its own further lines between.
struct NextItem
{
    qsizetype line = 0;   ///< Its number in the text.
    bool isApart = false; ///< A blank line is between.
};

/// The next line with the number after \a numbering, which the line at \a cursor begins with.
std::optional<NextItem> nextNumbered(const LineCursor &cursor, const LineSurvey &survey,
                                     const Numbering &numbering);

/// The next line with the bullet \a sign, which the line at \a cursor begins with.
std::optional<NextItem> nextBulleted(const LineCursor &cursor, const LineSurvey &survey,
                                     QChar sign);

} // namespace Sidegloss
