// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/discourse.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

constexpr double decay = 0.5;
constexpr qsizetype reach = 80; // Mentions to look back over.

bool endsSentence(qsizetype place, QStringView text)
{
    const QChar c = text[place];
    if (c == u'\n' || QStringView(u"。！？").contains(c))
        return true;
    return QStringView(u".!?").contains(c) && place + 1 < text.size() && place > 1
           && !text[place + 1].isLetterOrNumber() && text[place - 2].isLetterOrNumber();
}

} // namespace

Discourse::Discourse(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsSentence(i, text))
            m_ends.append(i);
    }
}

qsizetype Discourse::sentenceAt(qsizetype place) const
{
    return std::ranges::lower_bound(m_ends, place) - m_ends.begin();
}

/// The first mention that doesn't stand before \a place.
QList<Discourse::Mention>::const_iterator Discourse::from(qsizetype place) const
{
    return std::ranges::lower_bound(m_mentions, place, {}, &Mention::place);
}

void Discourse::add(const Mention &mention)
{
    qsizetype at = m_mentions.size();
    while (at > 0 && m_mentions[at - 1].place > mention.place)
        --at;
    m_mentions.insert(at, mention);
}

std::optional<QString> Discourse::mostPresent(qsizetype place, const Fit &fit) const
{
    const qsizetype sentence = sentenceAt(place);
    QHash<QString, double> presence;
    std::optional<QString> best;
    auto mention = from(place);
    for (qsizetype i = 0; i < reach && mention != m_mentions.cbegin(); ++i) {
        --mention;
        const double age = static_cast<double>(sentence - sentenceAt(mention->place));
        const double weight = mention->weight * std::pow(decay, age) * fit(*mention);
        if (weight <= 0)
            continue;
        presence[mention->name] += weight;
        if (!best || presence[mention->name] > presence[*best])
            best = mention->name;
    }
    return best;
}

std::optional<QString> Discourse::last(qsizetype place,
                                       const std::function<bool(const Mention &)> &isMeant) const
{
    auto mention = from(place);
    for (qsizetype i = 0; i < reach && mention != m_mentions.cbegin(); ++i) {
        if (isMeant(*--mention))
            return mention->name;
    }
    return {};
}

} // namespace Sidegloss
