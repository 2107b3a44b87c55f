// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/marginlayout.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <vector>

namespace Sidegloss {

namespace {

using MinHeap = std::priority_queue<double, std::vector<double>, std::greater<>>;

/// The non-decreasing sequence with the least sum of |x - y|. From the end backwards, the heap holds
/// the slopes' breakpoints of the least cost of the rest as a function of its first value; its top is
/// the largest minimum.
std::vector<double> leastAbsoluteNonDecreasing(const std::vector<double> &y)
{
    std::vector<double> x(y.size());
    MinHeap breakpoints;
    for (size_t i = y.size(); i-- > 0;) {
        breakpoints.push(y[i]);
        if (breakpoints.top() < y[i]) {
            breakpoints.push(y[i]);
            breakpoints.pop();
        }
        x[i] = breakpoints.top();
    }
    for (size_t i = 1; i < x.size(); ++i)
        x[i] = std::max(x[i], x[i - 1]);
    return x;
}

/// How far below the first card's top each card stands when all stand close together.
std::vector<double> closeOffsets(const QList<MarginCard> &cards, double gap)
{
    std::vector<double> offsets;
    offsets.reserve(static_cast<size_t>(cards.size()));
    double offset = 0;
    for (const MarginCard &card : cards) {
        offsets.push_back(offset);
        offset += card.height + gap;
    }
    return offsets;
}

} // namespace

QList<double> marginTops(const QList<MarginCard> &cards, double gap, std::optional<double> from)
{
    // Less its offset, a card may stand anywhere not before its predecessor: isotonic regression.
    const std::vector<double> offsets = closeOffsets(cards, gap);
    std::vector<double> wanted(offsets.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = cards[static_cast<qsizetype>(i)].wanted - offsets[i];

    const double lowest = from.value_or(-std::numeric_limits<double>::infinity());
    const auto fixed = std::ranges::find_if(cards, &MarginCard::fixed);
    const auto pin = static_cast<size_t>(fixed - cards.begin());
    const double pinned = fixed == cards.end() ? 0 : std::max(lowest, wanted[pin]);

    // Under bounds the best solution is the free one, clamped to them.
    std::vector<double> x = leastAbsoluteNonDecreasing(wanted);
    QList<double> tops;
    tops.reserve(cards.size());
    for (size_t i = 0; i < x.size(); ++i) {
        double place = std::max(x[i], lowest);
        if (fixed != cards.end())
            place = i <= pin ? std::min(place, pinned) : std::max(place, pinned);
        if (i == pin && fixed != cards.end())
            place = pinned;
        tops.append(place + offsets[i]);
    }
    return tops;
}

} // namespace Sidegloss
