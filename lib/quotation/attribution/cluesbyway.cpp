// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include "lib/quotation/words/pronoungender.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype kinds = 6; ///< Of candidates; the last is nobody.
constexpr qsizetype nearnesses = 8;

} // namespace

/// In which way the rules look for the speaker, 0–12: a name means somebody else than a pronoun
/// does.
qsizetype ClueFinder::way() const
{
    using Who = Attribution::Who;
    if (!m_asked.attribution)
        return 0;
    const bool isSaid = m_asked.attribution->isSaid;
    switch (m_asked.attribution->who) {
    case Who::Name:
    case Who::Label:
        return isSaid ? 1 : 2;
    case Who::Pronoun:
        return isSaid ? 3 : 4;
    case Who::Noun:
    case Who::Described:
        return isSaid ? 5 : 6;
    case Who::Organisation:
        return 7;
    case Who::Stranger:
    case Who::Anybody:
        return isSaid ? 11 : 8;
    case Who::Self:
        return isSaid ? 12 : 9;
    default:
        return 10;
    }
}

void ClueFinder::findWays()
{
    for (SpeakerCandidate &candidate : m_candidates) {
        if (candidate.name.isEmpty())
            findWayOfNobody(candidate);
        else
            findWay(candidate);
    }
}

void ClueFinder::findWayOfNobody(SpeakerCandidate &nobody)
{
    constexpr qsizetype ofNobody = 16;
    addClue(nobody, Clue::WayKind, way() * kinds + kinds - 1);
    if (m_asked.around)
        addClue(nobody, Clue::WayOuter, ofNobody + way());
    if (!m_heard.isEmpty() && m_heard.last().speaker.isEmpty())
        addClue(nobody, Clue::WayLast, way() * 2 + 1);
}

void ClueFinder::findWay(SpeakerCandidate &candidate)
{
    constexpr qsizetype farthest = 5;
    const qsizetype near = m_nearness.value(candidate.name, nearnesses - 1);
    const qsizetype rank = std::min(m_ranks.value(candidate.name, farthest), farthest);
    const qsizetype ruled = candidate.name == m_asked.speaker ? 1 : 0;
    addClue(candidate, Clue::WayMention, (way() * nearnesses + near) * 2 + ruled);
    addClue(candidate, Clue::WayRank, (way() * (farthest + 1) + rank) * 2 + ruled);
    const qsizetype topic = m_topics.isEmpty() ? 0
                                               : 1 + (m_topics.last() == candidate.name ? 1 : 0)
                                                     + (m_topics.first() == candidate.name ? 2 : 0);
    addClue(candidate, Clue::WayTopic, (way() * 5 + topic) * 2 + ruled);
    addClue(candidate, Clue::WayKind, way() * kinds + m_speakers.kindOf(candidate.name));
    if (candidate.name == m_asked.around)
        addClue(candidate, Clue::WayOuter, way());
    if (!m_heard.isEmpty() && m_heard.last().speaker == candidate.name)
        addClue(candidate, Clue::WayLast, way() * 2);
    if (!m_asked.attribution || m_asked.attribution->who != Attribution::Who::Pronoun)
        return;
    const Gender gender = genderOfPronoun(sliced(m_scene.text(), m_asked.attribution->words));
    addClue(candidate, Clue::WayGender, fitOf(gender, candidate.name) * nearnesses + near);
}

/// 0 fits, 1 doesn't, 2 unknown.
qsizetype ClueFinder::fitOf(Gender gender, const QString &name) const
{
    const Gender theirs = m_speakers.genderOf(name);
    if (gender == Gender::Unknown || theirs == Gender::Unknown)
        return 2;
    return theirs == gender ? 0 : 1;
}

} // namespace Sidegloss
