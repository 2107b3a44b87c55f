// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/quotedpart.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isIn(QChar c, QStringView set)
{
    return set.contains(c);
}

// Straight ones and those that German turns round do both.
bool opens(QChar c)
{
    return isIn(c, u"“‘„‚«»‹›「『《〈\"'");
}

bool closes(QChar c)
{
    return isIn(c, u"”’“‘«»‹›」』》〉\"'");
}

/// An apostrophe belongs to its word.
bool mayStandAlone(QChar c)
{
    return isIn(c, u"'’‘");
}

TextRange without(bool (*isEdge)(QChar), QStringView text, TextRange range)
{
    while (!range.isEmpty() && isEdge(text[range.start]))
        ++range.start;
    while (!range.isEmpty() && isEdge(text[range.end - 1]))
        --range.end;
    return range;
}

TextRange trimmed(QStringView text, TextRange range)
{
    return without([](QChar c) { return c.isSpace(); }, text, range);
}

} // namespace

TextRange quotedPart(QStringView text, TextRange selected)
{
    TextRange part = trimmed(text, selected);
    if (part.length() < 2)
        return part;
    const QChar first = text[part.start];
    const QChar last = text[part.end - 1];
    const TextRange inner{part.start + 1, part.end - 1};
    if (opens(first) && closes(last))
        return trimmed(text, inner);
    const auto has = [&](auto &&isMark) {
        return std::ranges::any_of(sliced(text, inner), isMark);
    };
    if (opens(first) && !mayStandAlone(first) && !has(closes))
        ++part.start;
    else if (closes(last) && !mayStandAlone(last) && !has(opens))
        --part.end;
    return trimmed(text, part);
}

TextRange quotedWords(QStringView text, TextRange range)
{
    return without([](QChar c) { return c.isSpace() || c.isPunct(); }, text, range);
}

} // namespace Sidegloss
