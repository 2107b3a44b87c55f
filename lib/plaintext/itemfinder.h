// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/linesurvey.h"
#include "lib/plaintext/plaintextwriter.h"

#include <optional>

namespace Sidegloss {

/// A line that is the first one of a list's item.
struct FoundItem
{
    PlainList list;      ///< As if it were the only item.
    qsizetype text = 0;  ///< Where its text begins in the line's content.
    bool isTight = true; ///< No blank line is before the next one.
    bool goesOn = false; ///< An open list goes on with it.
};

/// The item that begins at \a cursor, inside of the lists \a open. A number or a `-` alone makes
/// none: a list has two items, or a sign of its own. Where \a isMidSentence, in a line that the one
/// above was wrapped into, only an open list goes on or has another inside.
std::optional<FoundItem> findItem(const LineCursor &cursor, const LineSurvey &survey,
                                  const QList<PlainList> &open, bool isMidSentence);

} // namespace Sidegloss
