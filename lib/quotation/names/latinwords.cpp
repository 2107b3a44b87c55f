// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/latinwords.h"

#include "lib/quotation/names/elision.h"
#include "lib/text/script.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

LatinWord readLatinWord(QStringView text, TextRange ahead)
{
    const qsizetype start = ahead.start;
    qsizetype end = start;
    while (end < ahead.end) {
        const bool joins = (isApostrophe(text[end]) || text[end] == u'-' || text[end] == u'‑')
                           && end > start && end + 1 < ahead.end && isNarrowLetter(text[end + 1]);
        if (!isNarrowLetter(text[end]) && text[end].category() != QChar::Mark_NonSpacing && !joins)
            break;
        ++end;
    }
    LatinWord word{{start, end}, false};
    const QStringView letters = sliced(text, word.range);
    if (const qsizetype elided = elisionLength(letters))
        return {{start, start + elided}, false};
    if (letters.size() > 2 && letters.back().toLower() == u's'
        && isApostrophe(letters[letters.size() - 2])) {
        word.range.end -= 2;
        word.possessive = true;
    }
    // Bakers’ Guild
    if (letters.size() > 2 && letters.back() == u's' && end + 2 < ahead.end
        && isApostrophe(text[end]) && text[end + 1] == u' '
        && (text[end + 2].isUpper() || text.sliced(end + 2).startsWith(u"and ")))
        ++word.range.end;
    return word;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isElided(QStringView word)
{
    return isApostrophe(word.back()) && word[std::max<qsizetype>(word.size() - 2, 0)] != u's';
}

bool isParticleWithName(QStringView word)
{
    constexpr qsizetype article = 3;
    return word.size() > article && (word.startsWith(u"al-") || word.startsWith(u"el-"))
           && word[article].isUpper();
}

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = {
        u"von"_s, u"van"_s, u"de"_s, u"der"_s, u"den"_s, u"di"_s,  u"da"_s,
        u"del"_s, u"la"_s,  u"le"_s, u"bin"_s, u"ibn"_s, u"al"_s,  u"zu"_s,
        u"dos"_s, u"ter"_s, u"du"_s, u"zur"_s, u"zum"_s, u"vom"_s, u"ten"_s};
    return particles.contains(word.toString()) || isParticleWithName(word);
}

bool isLink(QStringView word)
{
    constexpr QStringView links[] = {u"of",  u"for", u"de",  u"du", u"des", u"für",
                                     u"der", u"and", u"the", u"a",  u"und", u"et"};
    return std::ranges::contains(links, word);
}

bool isCapitalParticle(QStringView word)
{
    return word.front().isUpper() && isParticle(QString(word.toString()).toLower());
}

bool isGermanAttribute(QStringView word)
{
    constexpr QStringView numbers[] = {u"zwanzig", u"dreißig", u"vierzig", u"fünfzig",
                                       u"sechzig", u"siebzig", u"achtzig", u"neunzig",
                                       u"hundert", u"tausend", u"dutzend"};
    constexpr QStringView ends[] = {u"isch", u"lich", u"ig",  u"bar",  u"sam", u"haft",
                                    u"los",  u"iert", u"end", u"voll", u"arm", u"reich"};
    const QString lower = word.toString().toLower();
    const auto hasEnd = [&](QStringView inflection) {
        return lower.endsWith(inflection) && std::ranges::any_of(ends, [&](QStringView end) {
                   const QStringView stem = QStringView(lower).chopped(inflection.size());
                   return stem.size() > end.size() + 1 && stem.endsWith(end);
               });
    };
    return std::ranges::any_of(numbers, [&](QStringView n) { return lower.endsWith(n); })
           || hasEnd(u"e") || hasEnd(u"er") || hasEnd(u"es") || hasEnd(u"en");
}

} // namespace Sidegloss
