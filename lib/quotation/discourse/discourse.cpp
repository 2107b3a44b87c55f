// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/discourse/discourse.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

constexpr double decay = 0.5;
constexpr double ofProtagonist = 0.1; ///< How present the protagonist is at least.
constexpr qsizetype reach = 80;       // Mentions to look back over.

} // namespace

/// The first mention that doesn't stand before \a place.
QList<Discourse::Placed>::const_iterator Discourse::from(qsizetype place) const
{
    return std::ranges::lower_bound(m_mentions, place, {},
                                    [](const Placed &placed) { return placed.mention.place; });
}

void Discourse::add(const Mention &mention)
{
    qsizetype at = m_mentions.size();
    while (at > 0 && m_mentions[at - 1].mention.place > mention.place)
        --at;
    m_mentions.insert(at, {mention, m_sentences.sentenceAt(mention.place)});
    const bool isNamed = !mention.name.startsWith(QChar::Null);
    if (isNamed && ++m_counts[mention.name] > m_counts.value(m_protagonist))
        m_protagonist = mention.name;
}

std::optional<QString> Discourse::mostPresent(qsizetype place, const Fit &fit) const
{
    const qsizetype sentence = m_sentences.sentenceAt(place);
    double most = 0;
    std::optional<QString> best;
    auto placed = from(place);
    for (qsizetype i = 0; i < reach && placed != m_mentions.cbegin(); ++i) {
        --placed;
        const Mention &mention = placed->mention;
        const double freshness = std::pow(decay, static_cast<double>(sentence - placed->sentence));
        const double least = mention.name == m_protagonist ? ofProtagonist : 0;
        if (most >= std::max(freshness, ofProtagonist))
            break; // Whoever is mentioned before can't be more present.
        const double unweighed = std::max(mention.weight * freshness, least);
        const double presence = unweighed > most ? unweighed * fit(mention) : 0;
        if (presence > most) {
            most = presence;
            best = mention.name;
        }
    }
    return best;
}

std::optional<QString> Discourse::last(qsizetype place,
                                       const std::function<bool(const Mention &)> &isMeant) const
{
    auto placed = from(place);
    for (qsizetype i = 0; i < reach && placed != m_mentions.cbegin(); ++i) {
        if (isMeant((--placed)->mention))
            return placed->mention.name;
    }
    return {};
}

} // namespace Sidegloss
