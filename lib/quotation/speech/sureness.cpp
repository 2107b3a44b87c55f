// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/sureness.h"

#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/words/fewwords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

constexpr double introduced = 0.95;
constexpr double closed = 0.9;
constexpr double inSentence = 0.8;
constexpr double farBefore = 0.7;
constexpr double farAfter = 0.6;

/// What lies between two tokens, both left out.
struct Between
{
    bool onlyCommas = true;
    bool colon = false;
    bool quotation = false;
};

Between between(const QList<Token> &tokens, qsizetype first, qsizetype last)
{
    Between between;
    for (qsizetype i = first + 1; i < last; ++i) {
        between.colon = between.colon || tokens[i].kind == Kind::Colon;
        between.quotation = between.quotation || tokens[i].kind == Kind::Quotation;
        between.onlyCommas =
            between.onlyCommas && (tokens[i].kind == Kind::Comma || tokens[i].kind == Kind::Colon);
    }
    return between;
}

/// Whether another clause begins between the tokens: "when he says it there is an “oh”".
bool isApart(const SpeechEvent &event, qsizetype quotation, QStringView text,
             const QList<Token> &tokens)
{
    // "warned that its members were being turned into “attendants”": all that is what is said.
    constexpr QStringView complementers[] = {u"that", u"dass", u"daß", u"que"};
    constexpr qsizetype reach = 6; // "wrote in The Lantern that"
    for (qsizetype i = event.last() + 1; i < quotation && i - event.last() <= reach; ++i) {
        if (tokens[event.word].role == WordRole::Verb && tokens[i].kind == Kind::Word
            && std::ranges::contains(complementers, sliced(text, tokens[i].range)))
            return false;
    }
    // "Her answer, after a pause, was “no”"
    const bool isNoun = tokens[event.word].role == WordRole::Other;
    const qsizetype last = isNoun ? quotation - 1 : quotation;
    constexpr QStringView words[] = {u"when", u"where", u"while", u"because", u"about", u"über"};
    constexpr QStringView copulas[] = {u"is", u"are", u"was", u"were"};
    // "Holm thinks the result is “solid”", but: "when he says it there is an “oh”"
    constexpr QStringView thinking[] = {u"think",    u"thinks", u"thought", u"believe", u"believes",
                                        u"believed", u"says",   u"say",     u"said",    u"insists",
                                        u"insisted", u"claims", u"claimed", u"argues",  u"argued"};
    // "To Weber, the plan is “…”"
    const bool isView = tokens[event.word].role == WordRole::Preposition
                        || tokens[event.word].role == WordRole::NameFollows;
    const bool isSubordinate =
        isRole(event.first() - 1, WordRole::Conjunction, tokens)
        || (!isView && !std::ranges::contains(thinking, sliced(text, tokens[event.word].range)));
    const auto begins = [&](const Token &t) {
        return t.kind == Kind::Word
               && (std::ranges::contains(words, sliced(text, t.range))
                   || (isSubordinate && std::ranges::contains(copulas, sliced(text, t.range))));
    };
    return std::any_of(tokens.begin() + event.last() + 1, tokens.begin() + last, begins);
}

/// 宣布“零等待”电车上线: a few words directly before a noun say what it is called.
bool isNameOfThing(qsizetype quotation, QStringView text, const QList<Token> &tokens)
{
    const Token &token = tokens[quotation];
    const qsizetype next = quotation + 1;
    const bool adjoins = isRole(next, WordRole::Other, tokens) && tokens[next].isHan
                         && tokens[next].range.start == token.range.end;
    return adjoins && !isFunctionCharacter(text[token.range.end])
           && isFewWords(wordsOf(token, text));
}

/// Of an event before the quotation.
double surenessBefore(const SpeechEvent &event, qsizetype quotation, QStringView text,
                      const QList<Token> &tokens)
{
    const Between gap = between(tokens, event.last(), quotation);
    // "Braehead, it found, was “redundant”"
    const bool isInserted = event.first() > 0 && tokens[event.first() - 1].kind == Kind::Comma
                            && tokens[event.last() + 1].kind == Kind::Comma;
    if (!gap.onlyCommas && !isInserted && isFewWords(wordsOf(tokens[quotation], text))
        && isApart(event, quotation, text, tokens))
        return 0;
    if (!gap.onlyCommas && isNameOfThing(quotation, text, tokens))
        return 0;
    return gap.onlyCommas ? introduced : gap.quotation ? farBefore : inSentence;
}

/// “…。”某大学教授林启明认为: nothing but what says who somebody is lies between.
bool isModified(const SpeechEvent &event, qsizetype quotation, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 8;
    const auto modifies = [](const Token &token) {
        return token.kind == Kind::Name
               || (token.isHan && token.role != WordRole::Verb && token.role != WordRole::Self);
    };
    return tokens[event.word].isHan && event.subject < event.word
           && event.first() - quotation <= reach
           && std::all_of(tokens.begin() + quotation + 1, tokens.begin() + event.first(), modifies);
}

/// "Das „Enteignung“ sei, wie Weber behauptet, …", "as Weber put it"
bool isParenthesis(const SpeechEvent &event, QStringView text, const QList<Token> &tokens)
{
    constexpr QStringView words[] = {u"wie", u"so", u"as", u"comme"};
    const qsizetype before = event.first() - 1;
    return isKind(before, Kind::Word, tokens) && isKind(before - 1, Kind::Comma, tokens)
           && std::ranges::contains(words, sliced(text, tokens[before].range));
}

/// Of an event behind it.
double surenessBehind(const SpeechEvent &event, qsizetype quotation, QStringView text,
                      const QList<Token> &tokens)
{
    const Between gap = between(tokens, quotation, inciseStart(event.first(), text, tokens));
    const bool wholeSentence = endsWith(u".!?。！？", tokens[quotation], text);
    // “…”, a charge that Weber rejects
    constexpr qsizetype beside = 3;
    if (event.first() - quotation > beside && isFewWords(wordsOf(tokens[quotation], text)))
        return isParenthesis(event, text, tokens) ? farAfter : 0;
    const qsizetype next = event.last() + 1;
    const bool introducesNext =
        wholeSentence && next < tokens.size()
        && (tokens[next].kind == Kind::Colon || tokens[next].kind == Kind::Quotation);
    if (introducesNext || gap.colon)
        return 0;
    if (wholeSentence && !gap.onlyCommas)
        return isModified(event, quotation, tokens) ? closed : 0;
    // 网上流传的“…”说法，他看到了: what is said behind is something else.
    const bool isThing = tokens[event.word].isHan && tokens[quotation + 1].kind == Kind::Word
                         && !endsWith(u",，。！？…", tokens[quotation], text);
    return gap.onlyCommas ? closed : gap.quotation || isThing ? 0 : farAfter;
}

} // namespace

double surenessOf(const SpeechEvent &event, qsizetype quotation, QStringView text,
                  const QList<Token> &tokens)
{
    if (event.last() < quotation)
        return surenessBefore(event, quotation, text, tokens);
    return event.first() < quotation ? inSentence : surenessBehind(event, quotation, text, tokens);
}

QStringView wordsOf(const Token &quotation, QStringView text)
{
    const TextRange range = quotation.range;
    return text.sliced(range.start + 1, std::max<qsizetype>(range.length() - 2, 1)).trimmed();
}

} // namespace Sidegloss
