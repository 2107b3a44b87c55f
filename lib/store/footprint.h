// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/query.h"

#include <QByteArray>
#include <QSet>

namespace Sidegloss {

/// What a change has to do with, as far as it matters to taking an earlier change back. Changes of
/// different scopes are undone apart from one another, so out of turn; that must never lead to a
/// library in which a later one could not be undone any more.
class Footprint
{
public:
    /// Adds one edit. \a row: item, type, before and after, as columns 0 to 3.
    void add(const Query &row);

    /// True iff \a earlier can't be taken back or done again while this one stands: both touch an
    /// item, or one makes or deletes what the other comes to name or ceases to name.
    bool restsOn(const Footprint &earlier) const;

private:
    QSet<QByteArray> m_touched;  ///< Ids, and the paths of tags, of which there may be one each.
    QSet<QByteArray> m_flipped;  ///< Ids of what was made or deleted.
    QSet<QByteArray> m_referred; ///< Ids that an item named before or after, but not both.
};

} // namespace Sidegloss
