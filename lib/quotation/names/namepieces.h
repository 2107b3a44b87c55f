// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <functional>

namespace Sidegloss {

/// Parts of a \a leaf that are read one after the other: bounds the memory. No name goes over the
/// end of a sentence.
inline QList<TextRange> piecesOf(QStringView text, TextRange leaf)
{
    constexpr qsizetype enough = 4096;
    constexpr qsizetype most = 2 * enough;
    QList<TextRange> pieces;
    for (qsizetype start = leaf.start; start < leaf.end;) {
        qsizetype end = std::min(start + enough, leaf.end);
        while (end < leaf.end && end - start < most
               && !QStringView(u"。！？.!?\n").contains(text[end - 1]))
            ++end;
        pieces.append({start, end});
        start = end;
    }
    return pieces;
}

/// Those of \a named, which are in order, that lie in \a whole.
template<typename Named, typename Projection = std::identity>
QList<Named> within(TextRange whole, const QList<Named> &named, Projection rangeOf = {})
{
    const auto startOf = [rangeOf](const Named &one) { return std::invoke(rangeOf, one).start; };
    const auto first = std::ranges::lower_bound(named, whole.start, {}, startOf);
    const auto last = std::ranges::lower_bound(first, named.end(), whole.end, {}, startOf);
    QList<Named> found(first, last);
    while (!found.isEmpty() && std::invoke(rangeOf, found.last()).end > whole.end)
        found.removeLast();
    return found;
}

/// Adds those of \a more to \a names that meet none of them; both are in order.
template<typename Named, typename Projection = std::identity>
void addApart(const QList<Named> &more, QList<Named> &names, Projection rangeOf = {})
{
    QList<Named> apart;
    auto next = names.cbegin();
    for (const Named &one : more) {
        const TextRange range = std::invoke(rangeOf, one);
        while (next != names.cend() && std::invoke(rangeOf, *next).end <= range.start)
            ++next;
        if (next == names.cend() || std::invoke(rangeOf, *next).start >= range.end)
            apart.append(one);
    }
    names += apart;
    std::ranges::sort(names, {}, rangeOf);
}

} // namespace Sidegloss
