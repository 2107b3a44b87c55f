// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textcut.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace Sidegloss {

namespace {

enum class Fitness { None, Space, Sentence };

bool isClosingMark(QChar c)
{
    return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote
           || c == u'"' || c == u'\'';
}

bool endsSentence(QStringView text, qsizetype place)
{
    qsizetype last = place - 1;
    while (last > 0 && isClosingMark(text[last]))
        --last;
    return QStringView(u".!?…").contains(text[last]);
}

/// How good a place it is to cut, within a line.
Fitness fitness(QStringView text, qsizetype place)
{
    constexpr QStringView ideographicStops = u"。！？";
    const QChar before = text[place - 1];
    if (before.isSpace() && before != QChar::Nbsp)
        return place > 1 && endsSentence(text, place - 1) ? Fitness::Sentence : Fitness::Space;
    const bool stops =
        ideographicStops.contains(before)
        || (isClosingMark(before) && place > 1 && ideographicStops.contains(text[place - 2]));
    return stops && !isClosingMark(text[place]) ? Fitness::Sentence : Fitness::None;
}

/// Between two graphemes; of one that is longer than all there is, between two code points.
qsizetype betweenCharacters(QStringView text, qsizetype least, qsizetype most)
{
    constexpr qsizetype before = 64;
    const qsizetype start = std::max<qsizetype>(0, least - before);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               text.sliced(start, std::min(text.size(), most + 1) - start));
    finder.setPosition(most - start);
    const qsizetype place =
        start + (finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary());
    if (place > least)
        return place;
    return text[most - 1].isHighSurrogate() && text[most].isLowSurrogate() ? most - 1 : most;
}

} // namespace

qsizetype cutPlace(QStringView text, qsizetype least, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    // Forwards Qt looks at many characters at once, and a very long line has no end here.
    const QStringView reached = text.sliced(least, most - least);
    if (reached.contains(u'\n'))
        return least + reached.lastIndexOf(u'\n') + 1;
    std::optional<qsizetype> space;
    for (qsizetype place = most; place > least; --place) {
        const Fitness here = fitness(text, place);
        if (here == Fitness::Sentence)
            return place;
        if (here == Fitness::Space && !space)
            space = place;
    }
    return space ? *space : betweenCharacters(text, least, most);
}

QList<TextRange> stretches(QStringView text, TextRange range, qsizetype longest)
{
    QList<TextRange> found;
    qsizetype from = range.start;
    do {
        const QStringView rest = text.sliced(from, range.end - from);
        const qsizetype length = cutPlace(rest, longest / 2, longest);
        found.append({from, from + length});
        from += length;
    } while (from < range.end);
    return found;
}

} // namespace Sidegloss
