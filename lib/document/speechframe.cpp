// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechframe.h"

#include "lib/document/personnouns.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

// How sure the place of a phrase makes us; multiplied where a pronoun or another clause is
// involved.
constexpr double introduced = 0.95;
constexpr double closed = 0.9;
constexpr double inSentence = 0.8;
constexpr double farBefore = 0.7;
constexpr double farAfter = 0.6;
constexpr double byPronoun = 0.8;
constexpr double byOtherClause = 0.8;

constexpr qsizetype sentenceReach = 60;

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

} // namespace

SpeechFrame::SpeechFrame(QStringView text, QList<Token> tokens)
    : m_text(text)
    , m_tokens(std::move(tokens))
    , m_events(findSpeechEvents(text, m_tokens))
{}

Attribution::Who SpeechFrame::whoIs(qsizetype subject) const
{
    const Token &token = m_tokens[subject];
    if (token.kind == Kind::Name)
        return Attribution::Who::Name;
    if (token.role == WordRole::Pronoun || token.role == WordRole::Object)
        return Attribution::Who::Pronoun;
    if (token.role == WordRole::Self)
        return Attribution::Who::Self;
    qsizetype article = subject - 1;
    while (article > 0 && m_tokens[article].role != WordRole::Determiner
           && m_tokens[article].role != WordRole::Indefinite)
        --article;
    const bool known = article >= 0 && m_tokens[article].role == WordRole::Determiner
                       && isPersonNoun(sliced(m_text, token.range));
    return known ? Attribution::Who::Noun : Attribution::Who::Stranger;
}

Attribution SpeechFrame::attribution(const SpeechEvent &event, double confidence) const
{
    const Token &subject = m_tokens[event.subject];
    const auto who = whoIs(event.subject);
    confidence *=
        (who == Attribution::Who::Name ? 1 : byPronoun) * (event.remote ? byOtherClause : 1);
    constexpr double steps = 100;
    confidence = std::round(confidence * steps) / steps;
    return {who, subject.index, subject.range, confidence};
}

double SpeechFrame::confidence(const SpeechEvent &event, qsizetype quotation) const
{
    if (event.last() < quotation) {
        const Between gap = between(m_tokens, event.last(), quotation);
        return gap.onlyCommas ? introduced : gap.quotation ? farBefore : inSentence;
    }
    if (event.first() < quotation)
        return inSentence;
    const Between gap = between(m_tokens, quotation, event.first());
    const bool wholeSentence = endsWith(u".!?。！？", m_tokens[quotation], m_text);
    const qsizetype next = event.last() + 1;
    const bool introducesNext =
        wholeSentence && next < m_tokens.size()
        && (m_tokens[next].kind == Kind::Colon || m_tokens[next].kind == Kind::Quotation);
    if (introducesNext || gap.colon || (wholeSentence && !gap.onlyCommas))
        return 0;
    return gap.onlyCommas ? closed : gap.quotation ? 0 : farAfter;
}

std::optional<Attribution> SpeechFrame::attributionOf(qsizetype quotation) const
{
    qsizetype first = quotation;
    while (first > 0 && m_tokens[first - 1].kind != Kind::End && quotation - first < sentenceReach)
        --first;
    qsizetype last = quotation;
    while (last + 1 < m_tokens.size() && m_tokens[last + 1].kind != Kind::End
           && last - quotation < sentenceReach)
        ++last;

    auto event = std::ranges::lower_bound(m_events, first, {}, &SpeechEvent::word);
    std::optional<Attribution> best;
    qsizetype nearest = 0;
    for (; event != m_events.end() && event->word <= last; ++event) {
        const double sureness = confidence(*event, quotation);
        const qsizetype distance = std::abs(event->word - quotation);
        if (sureness <= 0)
            continue;
        const Attribution found = attribution(*event, sureness);
        if (!best
            || std::pair(found.confidence, -distance) > std::pair(best->confidence, -nearest)) {
            best = found;
            nearest = distance;
        }
    }
    return best;
}

std::optional<Attribution> SpeechFrame::announced() const
{
    if (m_tokens.isEmpty() || m_events.isEmpty() || m_tokens.last().kind != Kind::Colon)
        return {};
    const SpeechEvent &event = m_events.last();
    for (qsizetype i = event.last(); i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Kind::End)
            return {};
    }
    return attribution(event, inSentence);
}

} // namespace Sidegloss
