// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/textline.h"

#include "lib/text/eastasianwidth.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype tabStop = 8;
constexpr qsizetype deepestQuote = 64; ///< Beyond, bars are left away.
constexpr QChar wideSpace{0x3000};

constexpr bool isLayout(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// As wide as a Chinese character beside Chinese characters, half as wide elsewhere.
bool isAmbiguous(QChar c)
{
    return QStringView(u"‘’“”…—·").contains(c);
}

/// Behind the last of the bars that \a line begins with.
qsizetype behindBars(QStringView line, qsizetype &depth)
{
    qsizetype end = 0;
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u'>' || line[at] == u' ')) {
        if (line[at++] != u'>')
            continue;
        depth = std::min(depth + 1, deepestQuote);
        end = at < line.size() && line[at] == u' ' ? at + 1 : at;
    }
    return end;
}

} // namespace

TextLine readTextLine(QStringView line, LeadingBars bars)
{
    TextLine read;
    qsizetype depth = 0;
    qsizetype start = bars == LeadingBars::Text ? 0 : behindBars(line, depth);
    if (bars == LeadingBars::Quotation)
        read.quoteDepth = depth;
    else
        read.startsTurn = depth > 0;
    read.hasWideIndent = start < line.size() && line[start] == wideSpace;
    while (start < line.size() && (isLayout(line[start]) || line[start] == wideSpace)) {
        if (line[start] == u'\t')
            read.indent += tabStop - read.indent % tabStop;
        else
            read.indent += line[start] == wideSpace ? 2 : 1;
        ++start;
    }
    qsizetype end = line.size();
    while (end > start && isLayout(line[end - 1]))
        --end;
    read.content = line.sliced(start, end - start);
    read.width = read.indent + columnsOf(read.content);
    return read;
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    qsizetype ambiguous = 0;
    bool hasWide = false;
    for (qsizetype i = 0; i < text.size() && columns <= longestWrapped; ++i) {
        const bool isWideCharacter = isWide(text[i].unicode());
        hasWide = hasWide || isWideCharacter;
        ambiguous += isAmbiguous(text[i]) ? 1 : 0;
        columns += isWideCharacter ? 2 : 1;
    }
    return hasWide ? columns + ambiguous : columns;
}

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»«›‹“‘)]）】」』》").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".?!…。？！．").contains(text.back());
}

bool isDrawnLine(QStringView content)
{
    if (content.size() < 3 || !QStringView(u"-=_~*#+^•·—–─━═－＝＊").contains(content.front()))
        return false;
    const QChar sign = content.front();
    return std::ranges::count(content, sign) >= 3
           && std::ranges::all_of(content, [&](QChar c) { return c == sign || c == u' '; });
}

} // namespace Sidegloss
