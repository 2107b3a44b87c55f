// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findcontext.h"

#include "lib/text/eastasianwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int columnsBefore = 24; ///< A wide character takes two.
constexpr qsizetype mostOfMatch = 120;
constexpr qsizetype mostBehind = 160;

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    line.remove(QChar::ObjectReplacementCharacter);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line;
}

QString firstOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(text[most].isLowSurrogate() ? most - 1 : most);
}

/// The last words of \a text.
QString lastOf(const QString &text)
{
    int columns = 0;
    qsizetype start = text.size();
    while (start > 0 && columns < columnsBefore) {
        --start;
        columns += isWide(text[start].unicode()) ? 2 : 1;
    }
    if (start == 0)
        return text;
    if (text[start].isLowSurrogate())
        ++start;
    const qsizetype space = text.indexOf(u' ', start);
    if (space >= 0 && space < text.size() - 1)
        start = space + 1;
    return u'…' + text.sliced(start);
}

} // namespace

FindContext contextOf(const Document &document, TextRange match)
{
    const QString &text = document.text();
    const auto leafOf = [&](qsizetype position) {
        const std::optional<qsizetype> leaf = document.leafAt(position);
        return leaf ? document.leaf(*leaf).range : TextRange{0, text.size()};
    };
    const qsizetype lineStart =
        std::max(leafOf(match.start).start, match.start - 4 * columnsBefore);
    const qsizetype lineEnd = std::max(match.end, leafOf(match.end - 1).end);
    const QString before = lastOf(onOneLine(sliced(text, {lineStart, match.start})));
    const QString words = firstOf(onOneLine(sliced(text, match)), mostOfMatch);
    const TextRange rest{match.end, std::min(lineEnd, match.end + 2 * mostBehind)};
    const QString behind = firstOf(onOneLine(sliced(text, rest)), mostBehind);
    return {before + words + behind, {before.size(), before.size() + words.size()}};
}

} // namespace Sidegloss
