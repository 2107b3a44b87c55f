// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/frenchorganisations.h"

#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>
#include <span>

namespace Sidegloss {

namespace {

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::contains(words, word);
}

/// Where the next word may start: behind a space, or at once.
qsizetype nextStart(qsizetype end, QStringView text, qsizetype last)
{
    return end < last && text[end] == u' ' ? end + 1 : end;
}

/// "Des forêts publiques": no verb of one thing ends so.
bool isPluralAdjective(QStringView word)
{
    constexpr QStringView ends[] = {u"iques", u"ales",   u"aires", u"ières",
                                    u"ives",  u"iennes", u"aises", u"oises"};
    return std::ranges::any_of(ends, [word](QStringView end) { return word.endsWith(end); });
}

/// "De rugby", "nationale de rugby", "de la baie", "du Val-Dorin".
std::optional<TextRange> complementAt(TextRange ahead, QStringView text)
{
    constexpr QStringView links[] = {u"de", u"du", u"des", u"d’", u"d'"};
    constexpr QStringView articles[] = {u"la", u"l’", u"l'"};
    if (ahead.start >= ahead.end || !isNarrowLetter(text[ahead.start]))
        return {};
    const auto read = [&](qsizetype start) {
        return readLatinWord(text, {std::min(start, ahead.end), ahead.end}).range;
    };
    const auto behind = [&](TextRange word) { return nextStart(word.end, text, ahead.end); };
    const auto role = [&](TextRange word) {
        return roleOf(sliced(text, word), SpeechLanguage::French);
    };
    TextRange word = read(ahead.start);
    const bool isAdjective = text[word.start].isLower() && !isOneOf(sliced(text, word), links)
                             && role(word) == WordRole::Other && behind(word) > word.end;
    if (isAdjective)
        word = read(behind(word));
    if (word.isEmpty() || !isOneOf(sliced(text, word), links))
        return {};
    TextRange noun = read(behind(word));
    if (!noun.isEmpty() && isOneOf(sliced(text, noun), articles))
        noun = read(behind(noun));
    const bool isNoun = noun.length() > 1 && role(noun) != WordRole::Determiner
                        && role(noun) != WordRole::Indefinite;
    if (!isNoun)
        return {};
    const TextRange adjective = read(behind(noun));
    const bool isOfSeveral = sliced(text, word) == u"des" && !adjective.isEmpty()
                             && isPluralAdjective(sliced(text, adjective));
    return TextRange{ahead.start, isOfSeveral ? adjective.end : noun.end};
}

} // namespace

std::optional<TextRange> organisationComplement(QStringView text, TextRange ahead)
{
    constexpr int mostNouns = 3;
    if (ahead.start >= ahead.end || text[ahead.start] != u' ')
        return {};
    std::optional<TextRange> complement;
    qsizetype at = ahead.start + 1;
    for (int i = 0; i < mostNouns; ++i) {
        const auto noun = complementAt({at, ahead.end}, text);
        if (!noun)
            break;
        complement = TextRange{ahead.start + 1, noun->end};
        at = nextStart(noun->end, text, ahead.end);
    }
    return complement;
}

} // namespace Sidegloss
