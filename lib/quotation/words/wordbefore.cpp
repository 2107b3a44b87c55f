// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/wordbefore.h"

namespace Sidegloss {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetter() || c == u'-';
}

} // namespace

std::optional<PlacedWord> wordBefore(qsizetype end, QStringView text)
{
    const auto isSpace = [&](qsizetype i) { return text[i] == u' ' || text[i] == u'\u00a0'; };
    while (end > 0 && isSpace(end - 1))
        --end;
    const bool isShortened = end > 0 && text[end - 1] == u'.';
    end -= isShortened;
    constexpr qsizetype longest = 60; // Chinese sets no spaces.
    qsizetype start = end;
    while (start > 0 && end - start < longest && isWordPart(text[start - 1]))
        --start;
    constexpr qsizetype longestShortened = 4; // Prof., Sgt.
    if (start == end || (isShortened && end - start > longestShortened))
        return {};
    return PlacedWord{text.sliced(start, end - start), start, end};
}

} // namespace Sidegloss
