// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speechframe.h"

#include "lib/quotation/speech/framesureness.h"
#include "lib/quotation/speech/reportedspeech.h"
#include "lib/quotation/speech/speakerkind.h"
#include "lib/quotation/speech/subjectsearch.h"
#include "lib/quotation/speech/sureness.h"
#include "lib/quotation/words/fewwords.h"
#include "lib/quotation/words/unspoken.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

using namespace FrameSureness;
using Kind = Token::Kind;

SpeechFrame::SpeechFrame(QStringView text, QList<Token> tokens, SpeechLanguage language)
    : m_text(text)
    , m_language(language)
    , m_tokens(std::move(tokens))
    , m_events(findSpeechEvents(text, m_tokens))
    , m_hasEnds(std::ranges::contains(m_tokens, Kind::End, &Token::kind))
{}

Attribution SpeechFrame::attribution(const SpeechEvent &event, double confidence) const
{
    const qsizetype meant = antecedentOf(event, m_text, m_tokens);
    const Token &subject = m_tokens[meant];
    const auto who = whoIs(meant, m_text, m_tokens);
    confidence *=
        (who == Attribution::Who::Name ? 1 : byPronoun) * (event.remote ? byOtherClause : 1);
    constexpr double steps = 100;
    confidence = std::round(confidence * steps) / steps;
    TextRange words = subject.range;
    if (who == Attribution::Who::Work) {
        words = {words.start + 1, words.end - 1};
        while (!words.isEmpty() && m_text[words.start].isSpace())
            ++words.start;
        while (!words.isEmpty() && m_text[words.end - 1].isSpace())
            --words.end;
    }
    return {who, subject.index, words, confidence, event.word != event.subject};
}

/// "Weber sprach von „…“, das Unternehmen von einem „…“": the verb stands but once.
std::optional<Attribution> SpeechFrame::byEllipsis(qsizetype quotation, Sentence sentence) const
{
    constexpr QStringView words[] = {u"von", u"of", u"de", u"d'", u"d’", u"vor", u"für"};
    qsizetype before = quotation - 1;
    bool isOf = false;
    for (; before > sentence.first && m_tokens[before].kind != Kind::Quotation; --before) {
        const Token &token = m_tokens[before];
        if (token.role == WordRole::Verb || token.kind == Kind::Colon)
            return {};
        isOf = isOf
               || (token.kind == Kind::Word
                   && std::ranges::contains(words, sliced(m_text, token.range)));
    }
    const qsizetype comma = before + 1;
    if (!isOf || m_tokens[before].kind != Kind::Quotation || !isKind(comma, Kind::Comma, m_tokens))
        return {};
    return bySubject(comma + 1, quotation, continuing);
}

/// "Sie habe einen Luftzug bemerkt": what the clause tells is itself reported.
bool SpeechFrame::isReported(const SpeechEvent &event) const
{
    const auto endsClause = [](const Token &token) {
        return token.kind == Kind::Comma || token.kind == Kind::End || token.kind == Kind::Colon;
    };
    constexpr qsizetype longest = 40;
    qsizetype first = event.word;
    while (first > 0 && event.word - first < longest && !endsClause(m_tokens[first - 1]))
        --first;
    qsizetype end = event.word;
    while (end < m_tokens.size() && end - event.word < longest && !endsClause(m_tokens[end]))
        ++end;
    return isReported(Sentence{first, end});
}

std::optional<Attribution> SpeechFrame::bySpeech(qsizetype quotation, Sentence sentence) const
{
    const auto isQuotation = [](const Token &token) { return token.kind == Kind::Quotation; };
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    std::optional<Attribution> best;
    double surest = 0;
    qsizetype nearest = 0;
    for (; event != m_events.end() && event->word < sentence.end; ++event) {
        const double sureness =
            event->subject == quotation ? 0 : surenessOf(*event, quotation, m_text, m_tokens);
        const qsizetype distance = std::abs(event->word - quotation);
        // «…», sagte Weber, über dem die Sterne standen, «…»
        const bool isOnThing = event->subject == event->word;
        const bool goesOn = isOnThing
                            && std::any_of(m_tokens.begin() + sentence.first,
                                           m_tokens.begin() + event->word, isQuotation);
        if (sureness <= 0 || goesOn)
            continue;
        const bool isTold = m_language == SpeechLanguage::German && isReported(*event);
        const double weight = sureness * (event->remote ? byOtherClause : 1)
                              * (isTold ? byOtherClause * byOtherClause : 1);
        if (!best || std::pair(weight, -distance) > std::pair(surest, -nearest)) {
            best = attribution(*event, sureness);
            surest = weight;
            nearest = distance;
        }
    }
    return best;
}

std::optional<Attribution> SpeechFrame::bySubject(qsizetype first, qsizetype end,
                                                  double confidence) const
{
    const auto subject = firstSubject(first, end, m_text, m_tokens);
    return subject.transform(
        [&](qsizetype token) { return attribution(SpeechEvent{token, token, false}, confidence); });
}

/// Whether the quotation is a sentence of its own.
bool SpeechFrame::standsAlone(qsizetype quotation, Sentence sentence) const
{
    if (quotation != sentence.first)
        return false;
    return endsWith(u".!?…。！？", m_tokens[quotation], m_text) || quotation + 1 == sentence.end;
}

/// "Die Akademie ehrte sie als „Hörerin von Weltrang“", "hailed it as “…”"; but nobody says what
/// somebody "was described as".
std::optional<Attribution> SpeechFrame::predicated(qsizetype quotation, Sentence sentence) const
{
    constexpr QStringView passive[] = {u"was",   u"were",  u"been",   u"is",     u"are",
                                       u"be",    u"gilt",  u"galt",   u"gelten", u"galten",
                                       u"wurde", u"wird",  u"werden", u"wurden", u"worden",
                                       u"known", u"passe", u"passait"};
    const auto isPassiveWord = [&](const Token &token) {
        return token.kind == Kind::Word
               && std::ranges::contains(passive, sliced(m_text, token.range));
    };
    if (std::any_of(m_tokens.begin() + sentence.first, m_tokens.begin() + quotation, isPassiveWord))
        return {};
    const auto subject = bySubject(sentence.first, quotation, continuing);
    return subject && subject->who != Attribution::Who::Addressee ? subject : std::nullopt;
}

/// Of a part of a sentence that no word of speech is about.
std::optional<Attribution> SpeechFrame::embedded(qsizetype quotation, Sentence sentence,
                                                 const std::optional<Attribution> &before) const
{
    if (!isReported(sentence)) {
        if (isFewWords(wordsOf(m_tokens[quotation], m_text)))
            return {};
        // 据她说，…。头一年好，“…”: what is told goes on.
        return bySubject(sentence.first, quotation, ofTheSentence).or_else([&] {
            return continued(sentence.first, before);
        });
    }
    // In the first clause the subject is whom somebody speaks of, in a later one who speaks.
    const auto comma = std::find_if(m_tokens.begin() + sentence.first, m_tokens.begin() + quotation,
                                    [](const Token &token) { return token.kind == Kind::Comma; });
    const Sentence clause{sentence.first, comma - m_tokens.begin()};
    const auto subject = bySubject(clause.first, clause.end, continuing);
    if (subject && !isReported(clause))
        return subject;
    const auto following = continued(sentence.first, before);
    const bool isAnybody = subject && subject->who == Attribution::Who::Anybody;
    return following || isAnybody ? following : subject;
}

std::optional<Attribution>
SpeechFrame::attributionOf(qsizetype quotation, const std::optional<Attribution> &before) const
{
    const Sentence sentence = sentenceAt(quotation, m_tokens);
    if (const auto owner = byWordsOf(quotation, sentence))
        return owner;
    if (isUnspoken(m_text, m_tokens[quotation].range))
        return {};
    if (const auto answer = byAnswer(quotation, sentence))
        return answer;
    if (const auto elliptic = byEllipsis(quotation, sentence))
        return elliptic;
    if (const auto said = bySpeech(quotation, sentence))
        return said;
    // “…，”她算给记者听
    const qsizetype next = quotation + 1;
    if (next < sentence.end && m_tokens[next].isSubject()
        && endsWith(u",，", m_tokens[quotation], m_text))
        return bySubject(next, next + 1, continuing);
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Colon)
        return byAnnouncement(sentence.first, quotation - 1).or_else([&] {
            return continued(sentence.first, before);
        });
    if (const auto label = byLabel(sentence.first, quotation))
        return label;
    if (standsAlone(quotation, sentence))
        return acting(quotation, sentence).or_else([&] {
            return continued(sentence.first, before);
        });
    // 他顿了顿，“…”
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Comma
        && endsWith(u".!?…。！？", m_tokens[quotation], m_text))
        return bySubject(sentence.first, quotation, continuing);
    constexpr QStringView predicators[] = {u"als", u"as", u"comme"};
    const bool isPredicate =
        isKind(quotation - 1, Kind::Word, m_tokens)
        && std::ranges::contains(predicators, sliced(m_text, m_tokens[quotation - 1].range));
    return isPredicate ? predicated(quotation, sentence) : embedded(quotation, sentence, before);
}

} // namespace Sidegloss
