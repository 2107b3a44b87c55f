// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/worktitles.h"

#include "lib/quotation/speechwords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// The word directly before \a end, with a space between; empty where there is none.
QStringView wordBefore(qsizetype end, QStringView text)
{
    if (end < 2 || text[end - 1] != u' ' || !text[end - 2].isLetter())
        return {};
    qsizetype start = end - 1;
    while (start > 0 && text[start - 1].isLetter())
        --start;
    return text.sliced(start, end - 1 - start);
}

bool followsTitleNoun(qsizetype start, QStringView text)
{
    for (const QStringView noun : {u"题为", u"名为", u"題為", u"名為"}) {
        if (text.first(start).endsWith(noun))
            return true;
    }
    // "Titel: „…“"
    const bool isColon = text.first(start).endsWith(u": ");
    QStringView before = wordBefore(isColon ? start - 1 : start, text);
    if (isColon) {
        const QStringView label = text.first(start - 2);
        before = label.sliced(label.lastIndexOf(u' ') + 1);
        return before == u"Titel" || before == u"Title" || before == u"Titre";
    }
    if (before == u"wie" || before == u"comme" || before == u"like")
        before = wordBefore(before.data() - text.data(), text);
    return roleOf(before) == WordRole::TitleNoun;
}

/// Words that are written small inside a title.
bool isSmallWord(QStringView word)
{
    constexpr QStringView small[] = {
        u"a",   u"an",  u"the",  u"and",  u"or",  u"of",  u"in",  u"on",  u"to",  u"at",
        u"by",  u"for", u"from", u"with", u"as",  u"der", u"die", u"das", u"dem", u"den",
        u"des", u"und", u"von",  u"vom",  u"im",  u"am",  u"zu",  u"zum", u"zur", u"le",
        u"la",  u"les", u"de",   u"du",   u"des", u"et",  u"à",   u"aux"};
    return std::ranges::contains(small, word);
}

/// How many words of \a quote show by a capital that it is a title; 0 where one shows that it is
/// none.
qsizetype capitalWords(QStringView quote)
{
    if (!quote.front().isUpper() || QStringView(u".,;!?…").contains(quote.back()))
        return 0;
    qsizetype capitals = 0;
    for (const QStringView word : quote.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool capital = word.front().isUpper() || word.front().isDigit();
        if ((!capital && !isSmallWord(word)) || QStringView(u".!?").contains(word.back()))
            return 0;
        capitals += capital && !isSmallWord(word.toString().toLower());
    }
    return capitals;
}

/// Whether a sentence runs on from before the quotation.
bool isInsideSentence(qsizetype start, QStringView text)
{
    qsizetype before = start;
    while (before > 0 && text[before - 1] == u' ')
        --before;
    return before > 0 && (text[before - 1].isLetterOrNumber() || text[before - 1] == u',');
}

bool isEnglishTitle(QStringView text, const Quotation &quotation, bool isSaid)
{
    const qsizetype capitals = capitalWords(sliced(text, quotation.inner));
    const QStringView before = wordBefore(quotation.outer.start, text);
    if (capitals > 0 && roleOf(before) == WordRole::Preposition)
        return true;
    if (isSaid || roleOf(before) == WordRole::Verb)
        return false;
    return capitals > 1 || (capitals == 1 && isInsideSentence(quotation.outer.start, text));
}

bool isArticle(QStringView word)
{
    const WordRole role = roleOf(word);
    return role == WordRole::Determiner || role == WordRole::Indefinite;
}

/// Where something is said: "im „Neuen Boten“", "dans la « Gazette »"; or to whom: "dem „Boten“".
bool isPlaceOfSpeech(QStringView text, const Quotation &quotation, bool isGerman, bool isSaid)
{
    const qsizetype capitals = capitalWords(sliced(text, quotation.inner));
    const QStringView before = wordBefore(quotation.outer.start, text);
    if (capitals == 0 || before.isEmpty())
        return false;
    const QStringView second = wordBefore(before.data() - text.data(), text);
    const bool afterPreposition = roleOf(before) == WordRole::Preposition
                                  || (isArticle(before) && roleOf(second) == WordRole::Preposition);
    // "Sprach von „Betrug am Sport“": what is spoken of, not where.
    constexpr QStringView others[] = {u"von", u"vom", u"als", u"zu", u"zum",
                                      u"zur", u"für", u"mit", u"um"};
    const QStringView preposition = isArticle(before) ? second : before;
    if (isGerman && std::ranges::contains(others, preposition))
        return false;
    // Every German noun has a capital.
    if (afterPreposition)
        return capitals > 1 || !isGerman;
    const bool isCalled = before == u"heißt" || before == u"hieß" || before == u"s’intitule";
    return isCalled || (isGerman && isSaid && (before == u"dem" || before == u"der"));
}

} // namespace

bool isWorkTitle(QStringView text, const Quotation &quotation, QStringView language, bool isSaid)
{
    return quotation.isTitle() || followsTitleNoun(quotation.outer.start, text)
           || (language.startsWith(u"en") && isEnglishTitle(text, quotation, isSaid))
           || (language.startsWith(u"de") && isPlaceOfSpeech(text, quotation, true, isSaid))
           || (language.startsWith(u"fr") && isPlaceOfSpeech(text, quotation, false, isSaid));
}

} // namespace Sidegloss
