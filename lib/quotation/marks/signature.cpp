// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/marks/signature.h"

#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'―';
}

bool isBracket(QChar c)
{
    return c == u'(' || c == u'（';
}

/// Where the signature's own words start; the end of \a range where there is none.
qsizetype startOf(QStringView text, TextRange range)
{
    constexpr qsizetype longest = 80;
    const QChar last = text[range.end - 1];
    const bool bracketed = last == u')' || last == u'）';
    qsizetype start = range.end;
    const qsizetype first = std::max(range.start, range.end - longest);
    while (start > first && !(bracketed ? isBracket(text[start - 1]) : isDash(text[start - 1])))
        --start;
    if (start == first)
        return range.end;
    while (start < range.end && text[start].isSpace())
        ++start;
    return start;
}

/// Whether nothing but words stands there, such as an office.
bool isPlain(QStringView words)
{
    return std::ranges::all_of(words,
                               [](QChar c) { return c.isLetter() || c == u' ' || c == u'.'; });
}

/// A name, perhaps with what its bearer is behind a comma, as the last line.
std::optional<Signature> lastLine(QStringView text, TextRange range, const Names &names)
{
    constexpr qsizetype longest = 60;
    const qsizetype before = sliced(text, range).lastIndexOf(u'\n');
    const qsizetype start = range.start + before + 1;
    if (before <= 0 || range.end - start > longest)
        return {};
    const auto mention = std::ranges::lower_bound(
        names.mentions(), start, {}, [](const NameMention &m) { return m.range.start; });
    if (mention == names.mentions().end() || mention->range.end > range.end
        || !names.isWellShown(mention->name)
        || !isPlain(text.sliced(start, mention->range.start - start)))
        return {};
    const bool isAll = mention->range.end == range.end || text[mention->range.end] == u','
                       || text[mention->range.end] == u'，';
    return isAll ? std::optional(Signature{{range.start, start - 1}, mention->name}) : std::nullopt;
}

} // namespace

std::optional<Signature> signatureOf(QStringView text, TextRange range, const Names &names)
{
    const qsizetype start = startOf(text, range);
    qsizetype end = start;
    while (end > range.start
           && (text[end - 1].isSpace() || isDash(text[end - 1]) || isBracket(text[end - 1])))
        --end;
    const bool standsApart =
        end > range.start && end < start && !isNarrowLetter(text[end - 1]) && !isHan(text[end - 1]);
    if (!standsApart)
        return lastLine(text, range, names);
    const auto mention = std::ranges::lower_bound(
        names.mentions(), start, {}, [](const NameMention &m) { return m.range.start; });
    if (mention == names.mentions().end() || mention->range.end > range.end
        || !isPlain(text.sliced(start, mention->range.start - start)))
        return {};
    return Signature{{range.start, end}, mention->name};
}

} // namespace Sidegloss
