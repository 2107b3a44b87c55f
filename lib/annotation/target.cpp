// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/target.h"

namespace Sidegloss {

namespace {

template<typename Kind>
std::optional<Kind> firstOf(const QList<Selector> &selectors)
{
    for (const Selector &selector : selectors) {
        if (const auto *found = std::get_if<Kind>(&selector))
            return *found;
    }
    return std::nullopt;
}

} // namespace

std::optional<TextQuoteSelector> Target::quote() const
{
    return firstOf<TextQuoteSelector>(selectors);
}

std::optional<TextPositionSelector> Target::position() const
{
    return firstOf<TextPositionSelector>(selectors);
}

} // namespace Sidegloss
