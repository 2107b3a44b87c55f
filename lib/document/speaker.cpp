// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speaker.h"

#include "lib/document/speechevents.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

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

bool endsWithFullStop(QStringView text, const Token &quotation)
{
    qsizetype last = quotation.range.end - 1;
    while (last > quotation.range.start && !text[last].isLetterOrNumber()) {
        if (QStringView(u".!?。！？").contains(text[last]))
            return true;
        --last;
    }
    return false;
}

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

class Frame
{
public:
    Frame(QStringView text, QList<Token> tokens)
        : m_text(text)
        , m_tokens(std::move(tokens))
        , m_events(findSpeechEvents(text, m_tokens))
    {}

    const QList<Token> &tokens() const { return m_tokens; }
    const QList<SpeechEvent> &events() const { return m_events; }
    std::optional<Attribution> attributionOf(qsizetype quotation) const;
    std::optional<Attribution> announced() const;

private:
    double confidence(const SpeechEvent &event, qsizetype quotation) const;
    Attribution attribution(const SpeechEvent &event, double confidence) const;

    QStringView m_text;
    QList<Token> m_tokens;
    QList<SpeechEvent> m_events;
};

Attribution Frame::attribution(const SpeechEvent &event, double confidence) const
{
    const Token &subject = m_tokens[event.subject];
    const bool pronoun = subject.kind != Kind::Name;
    confidence *= (pronoun ? byPronoun : 1) * (event.remote ? byOtherClause : 1);
    constexpr double steps = 100;
    confidence = std::round(confidence * steps) / steps;
    return {pronoun ? std::nullopt : std::optional(subject.index), subject.range.start, confidence};
}

double Frame::confidence(const SpeechEvent &event, qsizetype quotation) const
{
    if (event.last() < quotation) {
        const Between gap = between(m_tokens, event.last(), quotation);
        return gap.onlyCommas ? introduced : gap.quotation ? farBefore : inSentence;
    }
    if (event.first() < quotation)
        return inSentence;
    const Between gap = between(m_tokens, quotation, event.first());
    const bool wholeSentence = endsWithFullStop(m_text, m_tokens[quotation]);
    const qsizetype next = event.last() + 1;
    const bool introducesNext =
        wholeSentence && next < m_tokens.size()
        && (m_tokens[next].kind == Kind::Colon || m_tokens[next].kind == Kind::Quotation);
    if (introducesNext || gap.colon || (wholeSentence && !gap.onlyCommas))
        return 0;
    return gap.onlyCommas ? closed : gap.quotation ? 0 : farAfter;
}

std::optional<Attribution> Frame::attributionOf(qsizetype quotation) const
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

std::optional<Attribution> Frame::announced() const
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

} // namespace

LeafSpeakers SpeakerFinder::read(TextRange leaf, const QList<Quotation> &quotations)
{
    QHash<qsizetype, QList<qsizetype>> children;
    constexpr qsizetype outermost = -1;
    for (qsizetype i = 0; i < quotations.size(); ++i)
        children[quotations[i].parent.value_or(outermost)].append(i);

    LeafSpeakers result;
    result.quotations.resize(quotations.size());
    for (qsizetype parent = outermost; parent < quotations.size(); ++parent) {
        const QList<qsizetype> inside = children.value(parent);
        const TextRange range = parent == outermost ? leaf : quotations[parent].inner;
        if (parent != outermost && inside.isEmpty())
            continue;
        const Frame frame(m_text, tokenize(m_text, range, quotations, inside, m_names));
        for (const SpeechEvent &event : frame.events()) {
            if (frame.tokens()[event.subject].kind == Kind::Name)
                ++m_attributions[frame.tokens()[event.subject].index];
        }
        for (qsizetype i = 0; i < frame.tokens().size(); ++i) {
            if (frame.tokens()[i].kind == Kind::Quotation)
                result.quotations[frame.tokens()[i].index] = frame.attributionOf(i);
        }
        if (parent == outermost)
            result.announced = frame.announced();
    }
    return result;
}

QString SpeakerFinder::fullest(qsizetype name) const
{
    const auto known = m_fullest.constFind(name);
    if (known != m_fullest.cend())
        return *known;
    return *m_fullest.insert(name, m_names.fullest(name));
}

const QSet<QString> &SpeakerFinder::people() const
{
    if (!m_people.isEmpty())
        return m_people;
    for (const qsizetype name : m_attributions.keys())
        m_people.insert(fullest(name));
    for (const NameMention &mention : m_names.mentions()) {
        if (m_names.looksLikePerson(mention.name))
            m_people.insert(fullest(mention.name));
    }
    return m_people;
}

std::optional<QString> SpeakerFinder::speaker(const Attribution &attribution) const
{
    if (attribution.name)
        return fullest(*attribution.name);
    constexpr qsizetype reach = 200; // Mentions to look back over.
    const QList<NameMention> &mentions = m_names.mentions();
    auto mention = std::ranges::lower_bound(mentions, attribution.position, {},
                                            [](const NameMention &m) { return m.range.start; });
    std::optional<QString> likely;
    for (qsizetype i = 0; i < reach && mention != mentions.begin(); ++i) {
        --mention;
        const QString name = fullest(mention->name);
        if (people().contains(name))
            return name;
        if (!likely && name.contains(u' '))
            likely = name;
    }
    return likely;
}

std::optional<QString> SpeakerFinder::interviewee() const
{
    QHash<QString, qsizetype> counts;
    for (const auto [name, count] : m_attributions.asKeyValueRange())
        counts[fullest(name)] += count;
    if (counts.isEmpty()) {
        for (const NameMention &mention : m_names.mentions()) {
            if (m_names.looksLikePerson(mention.name))
                ++counts[fullest(mention.name)];
        }
        if (counts.size() != 1)
            return {};
    }
    constexpr qsizetype dominance = 4;
    const auto most = std::ranges::max_element(counts);
    for (auto other = counts.begin(); other != counts.end(); ++other) {
        if (other != most && *other * dominance > *most)
            return {};
    }
    return most == counts.end() ? std::nullopt : std::optional(most.key());
}

} // namespace Sidegloss
