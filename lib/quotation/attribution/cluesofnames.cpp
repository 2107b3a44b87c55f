// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include "lib/quotation/names/address.h"
#include "lib/quotation/words/pronoungender.h"
#include "lib/text/script.h"

#include <algorithm>
#include <array>

namespace Sidegloss {

namespace {

constexpr qsizetype mentionsBefore = 40;
constexpr qsizetype mentionsBehind = 10;

/// In steps that grow: 0, 1, 2, 3, 5, 9, 19, more.
qsizetype bucket(qsizetype number)
{
    constexpr std::array<qsizetype, 7> most = {0, 1, 2, 3, 5, 9, 19};
    return std::ranges::lower_bound(most, number) - most.begin();
}

} // namespace

/// By the nearest pronoun of the sentence, or of the one before: 0 fits, 1 doesn't, 2 unknown.
void ClueFinder::findGender()
{
    const qsizetype first = m_scene.subjectFrom(m_asked.outer.start);
    constexpr qsizetype reach = 3;
    for (qsizetype i = first - reach; i < first + reach; ++i) {
        if (i < 0 || i >= m_scene.subjects().size()
            || m_scene.subjects()[i].meant.who != Attribution::Who::Pronoun)
            continue;
        const TextRange words = m_scene.subjects()[i].meant.words;
        const Spot spot = spotOf(words);
        const Gender gender = genderOfPronoun(sliced(m_scene.text(), words));
        if (spot.sentences > 1 || spot.paragraphs > 0 || gender == Gender::Unknown)
            continue;
        const qsizetype where = (spot.sentences * 2 + (spot.isBehind ? 1 : 0)) * 2
                                + (m_scene.subjects()[i].speaks ? 1 : 0);
        for (SpeakerCandidate &candidate : m_candidates) {
            if (!candidate.name.isEmpty())
                addClue(candidate, Clue::Gender, where * 3 + fitOf(gender, candidate.name));
        }
    }
}

void ClueFinder::findMentions()
{
    const QList<SceneMention> &mentions = m_scene.mentions();
    const qsizetype first = m_scene.mentionFrom(m_asked.outer.start);
    const bool isNested = m_asked.place == AskedQuotation::Place::Nested;
    QSet<QString> named;
    for (qsizetype i = first - 1; i >= 0 && first - i <= mentionsBefore; --i) {
        SpeakerCandidate *who = candidate(mentions[i].name);
        if (!who || named.contains(who->name))
            continue;
        if (mentions[i].quotation && !isNested) {
            addClue(*who, Clue::MentionInQuotes, 0);
            continue;
        }
        m_ranks[who->name] = named.size();
        addClue(*who, Clue::MentionRank, std::min<qsizetype>(named.size(), 8));
        findBefore(*who, i);
        named.insert(who->name);
    }
    for (SpeakerCandidate &candidate : m_candidates) {
        if (!candidate.name.isEmpty() && !named.contains(candidate.name))
            addClue(candidate, Clue::MentionBefore, clueValues - 1);
    }
}

void ClueFinder::findMentionsBehind()
{
    const QList<SceneMention> &mentions = m_scene.mentions();
    const bool isNested = m_asked.place == AskedQuotation::Place::Nested;
    QSet<QString> named;
    const qsizetype next = m_scene.mentionFrom(m_asked.outer.end);
    const qsizetype end = std::min(mentions.size(), next + mentionsBehind);
    for (qsizetype i = next; i < end; ++i) {
        SpeakerCandidate *who = candidate(mentions[i].name);
        if (!who || named.contains(who->name) || (mentions[i].quotation && !isNested))
            continue;
        findBehind(*who, i);
        named.insert(who->name);
    }
}

void ClueFinder::findBefore(SpeakerCandidate &candidate, qsizetype mention)
{
    const TextRange range = m_scene.mentions()[mention].range;
    const Spot spot = spotOf(range);
    m_nearness[candidate.name] = spot.paragraphs == 0   ? std::min<qsizetype>(spot.sentences, 3)
                                 : spot.paragraphs == 1 ? 4
                                 : spot.paragraphs <= 3 ? 5
                                                        : 6;
    addClue(candidate, Clue::MentionBefore,
            bucket(spot.sentences) * 3 + std::min<qsizetype>(spot.paragraphs, 2));
    if (spot.paragraphs > 0)
        return;
    const qsizetype sentence = spot.sentences == 0 ? 0 : 1;
    addClue(candidate, Clue::WordBehindName, sentence * 32 + roleBehind(range.end));
    addClue(candidate, Clue::WordBeforeName, sentence * 32 + roleBefore(range.start));
}

void ClueFinder::findBehind(SpeakerCandidate &candidate, qsizetype mention)
{
    const TextRange range = m_scene.mentions()[mention].range;
    const Spot spot = spotOf(range);
    if (spot.paragraphs > 1)
        return;
    addClue(candidate, Clue::MentionBehind,
            std::min<qsizetype>(spot.sentences, 3) * 2 + spot.paragraphs);
    if (spot.paragraphs > 0 || spot.sentences > 0)
        return;
    addClue(candidate, Clue::WordBehindName, 64 + roleBehind(range.end));
    addClue(candidate, Clue::WordBeforeName, 64 + roleBefore(range.start));
}

/// 0 addressed, 1 named otherwise.
void ClueFinder::findInside()
{
    const qsizetype first = m_scene.mentionFrom(m_asked.inner.start);
    constexpr qsizetype reach = 8;
    for (qsizetype i = first; i < m_scene.mentions().size() && i - first < reach; ++i) {
        const SceneMention &mention = m_scene.mentions()[i];
        if (mention.range.start >= m_asked.inner.end)
            break;
        SpeakerCandidate *who = candidate(mention.name);
        if (!who)
            continue;
        const bool isCalled = isAddressed(who->name, sliced(m_scene.text(), m_asked.inner));
        addClue(*who, Clue::MentionInside, isCalled ? 0 : 1);
    }
}

/// How many are named in the paragraph outside of quotations, who of them first, and how often the
/// candidate is.
void ClueFinder::findInParagraph()
{
    constexpr qsizetype most = 30;
    QStringList named;
    QHash<QString, qsizetype> times;
    const qsizetype first = m_scene.mentionFrom(m_asked.leaf.start);
    for (qsizetype i = first; i < m_scene.mentions().size() && i - first < most; ++i) {
        const SceneMention &mention = m_scene.mentions()[i];
        if (mention.range.start >= m_asked.leaf.end)
            break;
        if (mention.quotation || !m_places.contains(mention.name))
            continue;
        if (!named.contains(mention.name))
            named.append(mention.name);
        if (mention.range.start < m_asked.outer.start)
            ++times[mention.name];
    }
    for (SpeakerCandidate &candidate : m_candidates) {
        const auto several = std::min<qsizetype>(named.size(), 3);
        const qsizetype is = candidate.name.isEmpty() ? 2 : named.contains(candidate.name) ? 1 : 0;
        const auto often = std::min<qsizetype>(times.value(candidate.name), 3);
        addClue(candidate, Clue::InFocus, often * 4 + several);
        if (!named.isEmpty() && candidate.name == named.first())
            addClue(candidate, Clue::FirstNamed, several);
        addClue(candidate, Clue::InParagraph, std::min<qsizetype>(named.size(), 4) * 3 + is);
    }
}

/// As the places of the name show it, or by rules where there is no tagger for it: for Latin names
/// in Chinese articles.
NameKind ClueFinder::nameKindOf(const QString &name) const
{
    if (isHan(name.front()) || m_scene.language() != SpeechLanguage::Any)
        return m_scene.kindOf(name);
    constexpr qsizetype probable = 2;
    constexpr qsizetype organisation = 4;
    const qsizetype kind = m_speakers.kindOf(name);
    return kind == organisation ? NameKind::Organisation
           : kind >= probable   ? NameKind::Person
                                : NameKind::Unknown;
}

/// What the whole article says of a candidate.
void ClueFinder::findStanding()
{
    constexpr qsizetype ofSpeaker = 32; // A lone word may be no name, unless it speaks.
    for (SpeakerCandidate &candidate : m_candidates) {
        if (candidate.name.isEmpty()) {
            addClue(candidate, Clue::Nobody, 0);
            continue;
        }
        const qsizetype speaks = m_scene.timesSpeaking(candidate.name);
        addClue(candidate, Clue::Mentions, bucket(m_scene.timesNamed(candidate.name)));
        addClue(candidate, Clue::Speaks, bucket(speaks));
        addClue(candidate, Clue::Kind, m_speakers.kindOf(candidate.name));
        addClue(candidate, Clue::NameKind, static_cast<qsizetype>(nameKindOf(candidate.name)));
        const qsizetype words = std::min<qsizetype>(candidate.name.count(u' ') + 1, 4);
        addClue(candidate, Clue::Form,
                (isHan(candidate.name.front()) ? std::min<qsizetype>(candidate.name.size(), 8)
                                               : 8 + words)
                        * 2
                    + (m_scene.isWellShown(candidate.name) ? 1 : 0) + (speaks > 0 ? ofSpeaker : 0));
        if (candidate.name == m_scene.foremost())
            addClue(candidate, Clue::Foremost, bucket(speaks));
    }
}

} // namespace Sidegloss
