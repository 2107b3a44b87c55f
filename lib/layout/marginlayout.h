// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Sidegloss {

/// A card beside the text, as far as its place goes. Lengths in pixels (screen) or points (paper).
struct MarginCard
{
    double wanted = 0;  ///< Where its top would best be: at the height of its passage.
    double height = 0;  ///< >= 0
    bool fixed = false; ///< Stands where it wants; the others make room.
};

/// The tops of \a cards, in their order: each at least \a gap below the end of the one before, none
/// above
/// \a from (if given), and the sum of |top - wanted| the least that allows. A fixed card gives way
/// to
/// \a from only; with several fixed ones the first counts. Where several solutions are best,
/// earlier cards stay and later ones move down. O(n log n).
QList<double> marginTops(const QList<MarginCard> &cards, double gap,
                         std::optional<double> from = {});

} // namespace Sidegloss
