// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/marginlayout.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>
#include <ranges>
#include <span>
#include <vector>

namespace Sidegloss {

namespace {

using MinHeap = std::priority_queue<double, std::vector<double>, std::greater<>>;

/// Makes \a y the non-decreasing sequence with the least sum of changes. From the end backwards,
/// the heap holds the slopes' breakpoints of the least cost of the rest as a function of its first
/// value; its top is the largest minimum.
void makeNonDecreasing(std::span<double> y)
{
    MinHeap breakpoints;
    for (double &value : y | std::views::reverse) {
        breakpoints.push(value);
        if (breakpoints.top() < value) {
            breakpoints.push(value);
            breakpoints.pop();
        }
        value = breakpoints.top();
    }
    for (size_t i = 1; i < y.size(); ++i)
        y[i] = std::max(y[i], y[i - 1]);
}

void clamp(std::span<double> y, double least, double most)
{
    for (double &value : y)
        value = std::clamp(value, least, most);
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
    // Under bounds the best solution is the free one, clamped to them.
    const std::vector<double> offsets = closeOffsets(cards, gap);
    QList<double> places;
    places.reserve(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        places.append(cards[i].wanted - offsets[static_cast<size_t>(i)]);

    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double least = from.value_or(-infinity);
    const auto pin =
        static_cast<size_t>(std::ranges::find_if(cards, &MarginCard::fixed) - cards.begin());
    const std::span all(places.data(), offsets.size());
    const std::span before = all.first(pin);
    makeNonDecreasing(before);
    if (pin < all.size()) {
        all[pin] = std::max(all[pin], least);
        clamp(before, least, all[pin]);
        makeNonDecreasing(all.subspan(pin + 1));
        clamp(all.subspan(pin + 1), all[pin], infinity);
    } else {
        clamp(before, least, infinity);
    }

    for (qsizetype i = 0; i < places.size(); ++i)
        places[i] += offsets[static_cast<size_t>(i)];
    return places;
}

} // namespace Sidegloss
