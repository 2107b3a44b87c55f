// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/marks/worktitles.h"

#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/unspoken.h"

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
    const bool isShouted = std::ranges::none_of(quote, [](QChar c) { return c.isLower(); });
    if (quote.isEmpty() || isShouted || !quote.front().isUpper()
        || QStringView(u".,;!?…").contains(quote.back()))
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

/// Without the stop that Americans set inside the marks.
QStringView withoutStop(QStringView quote)
{
    const bool isStopped = quote.endsWith(u',') || quote.endsWith(u'.');
    return isStopped ? quote.chopped(1) : quote;
}

bool isEnglishTitle(QStringView text, const Quotation &quotation, bool isSaid)
{
    const QStringView quote = sliced(text, quotation.inner);
    const bool isInside = isInsideSentence(quotation.outer.start, text);
    const bool isStopped = isInside && !isUnspoken(text, quotation.outer);
    const qsizetype capitals = capitalWords(isStopped ? withoutStop(quote) : quote);
    const QStringView before = wordBefore(quotation.outer.start, text);
    if (capitals > 0 && roleOf(before) == WordRole::Preposition)
        return true;
    if (isSaid || roleOf(before) == WordRole::Verb)
        return false;
    return capitals > 1 || (capitals == 1 && isInside);
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

/// Whether what begins like a sentence stands within one, with no stop of its own, and so is a name
/// that something has.
bool standsAsName(QStringView text, const Quotation &quotation)
{
    constexpr qsizetype longest = 60;
    const QStringView quote = sliced(text, quotation.inner);
    qsizetype before = quotation.outer.start;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    const bool isInside =
        before > 0
        && (text[before - 1].isLetterOrNumber() || QStringView(u",(’'").contains(text[before - 1]));
    return isInside && quote.size() <= longest && quote.front().isUpper()
           && !QStringView(u".,;!?…").contains(quote.back());
}

QStringView firstWord(QStringView quote)
{
    const auto end = std::ranges::find_if_not(quote, [](QChar c) { return c.isLetter(); });
    return quote.first(end - quote.begin());
}

/// « Les Heures pâles »: in French the first word of a title has a capital, but hardly the words of
/// somebody within a sentence.
bool isFrenchTitle(QStringView text, const Quotation &quotation, bool isSaid)
{
    if (!standsAsName(text, quotation) || isUnspoken(text, quotation.outer))
        return false;
    const QStringView quote = sliced(text, quotation.inner);
    const WordRole first = roleOf(firstWord(quote), SpeechLanguage::French);
    if (first == WordRole::Self || first == WordRole::Pronoun || first == WordRole::Addressee
        || first == WordRole::Anybody)
        return false;
    const QStringView before = wordBefore(quotation.outer.start, text);
    return !isSaid || roleOf(before, SpeechLanguage::French) == WordRole::Preposition
           || before == u"de" || before == u"à";
}

/// „Der lange Montag“: small words have a capital only where a sentence or a title begins.
bool isGermanTitle(QStringView text, const Quotation &quotation, bool isSaid)
{
    if (isSaid || !standsAsName(text, quotation) || isUnspoken(text, quotation.outer))
        return false;
    const WordRole first = roleOf(firstWord(sliced(text, quotation.inner)), SpeechLanguage::German);
    return first == WordRole::Determiner || first == WordRole::Indefinite
           || first == WordRole::Preposition || first == WordRole::Conjunction;
}

/// „Küstenpost“: by its last part.
bool isGermanPaper(QStringView quote)
{
    constexpr QStringView ends[] = {
        u"blatt",     u"zeitung",      u"bote",        u"kurier",    u"anzeiger",
        u"rundschau", u"post",         u"spiegel",     u"journal",   u"magazin",
        u"echo",      u"presse",       u"nachrichten", u"merkur",    u"allgemeine",
        u"express",   u"illustrierte", u"wochenschau", u"tageblatt", u"generalanzeiger"};
    return capitalWords(quote) > 0 && std::ranges::any_of(ends, [&](QStringView end) {
               return quote.endsWith(end, Qt::CaseInsensitive);
           });
}

/// “The Glass Orchard,” her second novel; „Die stillen Jahre“, ein Film: what it is stands behind.
bool precedesTitleNoun(QStringView text, const Quotation &quotation)
{
    constexpr qsizetype reach = 60;
    constexpr int mostWords = 4;
    const QStringView quote = sliced(text, quotation.inner);
    if (!quote.front().isUpper() || QStringView(u"!?…").contains(quote.back()))
        return false;
    const qsizetype end = quotation.outer.end;
    QStringView behind = text.sliced(end, std::min(reach, text.size() - end));
    const bool isComma = quote.endsWith(u',') || behind.startsWith(u',');
    if (!isComma)
        return false;
    behind = behind.sliced(behind.startsWith(u',') ? 1 : 0);
    int words = 0;
    for (const QStringView word : behind.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QStringView letters = firstWord(word);
        const bool isFirst = words++ == 0;
        if ((isFirst && !isArticle(letters)) || words > mostWords)
            return false;
        if (roleOf(letters) == WordRole::TitleNoun)
            return true;
        if (letters.size() != word.size())
            return false;
    }
    return false;
}

} // namespace

bool isWorkTitle(QStringView text, const Quotation &quotation, QStringView language, bool isSaid)
{
    return quotation.isTitle() || followsTitleNoun(quotation.outer.start, text)
           || (language.startsWith(u"en") && isEnglishTitle(text, quotation, isSaid))
           || precedesTitleNoun(text, quotation)
           || (language.startsWith(u"de")
               && (isPlaceOfSpeech(text, quotation, true, isSaid)
                   || isGermanTitle(text, quotation, isSaid)
                   || isGermanPaper(sliced(text, quotation.inner))))
           || (language.startsWith(u"fr")
               && (isPlaceOfSpeech(text, quotation, false, isSaid)
                   || isFrenchTitle(text, quotation, isSaid)));
}

} // namespace Sidegloss
