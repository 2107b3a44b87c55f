// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speaker.h"

#include "lib/document/speechframe.h"

#include <algorithm>

namespace Sidegloss {

using Kind = Token::Kind;

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
        const SpeechFrame frame(m_text, tokenize(m_text, range, quotations, inside, m_names));
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
    if (attribution.who == Attribution::Who::Name)
        return fullest(attribution.name);
    if (attribution.who == Attribution::Who::Stranger || attribution.who == Attribution::Who::Self)
        return {};
    constexpr qsizetype reach = 200; // Mentions to look back over.
    const QList<NameMention> &mentions = m_names.mentions();
    auto mention = std::ranges::lower_bound(mentions, attribution.words.start, {},
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
