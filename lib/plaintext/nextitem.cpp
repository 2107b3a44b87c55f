// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/nextitem.h"

#include "lib/plaintext/linemarks.h"

#include <cstdlib>

namespace Sidegloss {

namespace {

/// An item of more lines isn't looked through: it bounds the work for each.
constexpr int mostLines = 64;

template<typename IsItem>
std::optional<NextItem> findNext(LineCursor cursor, const LineSurvey &survey, IsItem isItem)
{
    const TextLine first = cursor.line();
    NextItem next;
    for (int i = 0; i < mostLines; ++i) {
        const TextLine above = cursor.line();
        cursor.advance();
        if (cursor.atEnd() || cursor.line().quoteDepth != first.quoteDepth)
            return std::nullopt;
        const TextLine &line = cursor.line();
        next.isApart = next.isApart || cursor.startsBlock();
        if (line.isEmpty())
            continue;
        // Numbers may be set flush right.
        next.line = cursor.number();
        if (std::abs(line.indent - first.indent) <= 1 && isItem(line.content))
            return next;
        const bool isOwn =
            line.indent > first.indent || (!cursor.startsBlock() && survey.isWrapped(above, line));
        if (!isOwn)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<NextItem> nextNumbered(const LineCursor &cursor, const LineSurvey &survey,
                                     const Numbering &numbering)
{
    return findNext(cursor, survey, [&](QStringView content) {
        const auto below = readNumbering(content);
        return below && below->style == numbering.style && below->depth == numbering.depth
               && below->number == numbering.number + 1;
    });
}

std::optional<NextItem> nextBulleted(const LineCursor &cursor, const LineSurvey &survey, QChar sign)
{
    return findNext(cursor, survey, [&](QStringView content) {
        const auto below = readBullet(content);
        return below && below->sign == sign;
    });
}

} // namespace Sidegloss
