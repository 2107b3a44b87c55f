// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostCandidates = 16;
constexpr qsizetype mentionsBefore = 40;
constexpr qsizetype mentionsBehind = 10;
constexpr qsizetype subjectsBefore = 12;
constexpr qsizetype subjectsBehind = 8;

/// Whether a clue may be found of a candidate at several places.
bool mayRepeat(Clue clue)
{
    return clue == Clue::Said || clue == Clue::SaidByOther || clue == Clue::Topic
           || clue == Clue::TopicIsOther || clue == Clue::Gender || clue == Clue::MentionInQuotes
           || clue == Clue::MentionInside || clue == Clue::WordBehindName
           || clue == Clue::WordBeforeName;
}

} // namespace

QList<SpeakerCandidate> ClueFinder::candidates()
{
    collect();
    findRule();
    findSubjects();
    findGender();
    findMentions();
    findMentionsBehind();
    findInside();
    findInParagraph();
    findStanding();
    findHeard();
    findShape();
    findWays();
    findFrame();
    findConversation();
    findFirstPerson();
    findStranger();
    findAuthor();
    findReport();
    findTerm();
    return m_candidates;
}

/// “He told me ‘wait’”: he isn't who says that.
bool ClueFinder::isAnother(const QString &name) const
{
    using Who = Attribution::Who;
    return m_asked.around == name && m_asked.attribution
           && (m_asked.attribution->who == Who::Pronoun || m_asked.attribution->who == Who::Noun);
}

void ClueFinder::add(const QString &name)
{
    if (m_places.contains(name) || m_candidates.size() >= mostCandidates || isAnother(name))
        return;
    m_places.insert(name, m_candidates.size());
    constexpr qsizetype usual = 64;
    m_candidates.append({name, {}});
    m_candidates.last().clues.reserve(usual);
}

SpeakerCandidate *ClueFinder::candidate(const QString &name)
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_candidates[*place];
}

void ClueFinder::addClue(SpeakerCandidate &candidate, Clue clue, qsizetype value)
{
    const ClueValue found{clue, static_cast<quint8>(std::min(value, clueValues - 1))};
    if (!mayRepeat(clue) || !candidate.clues.contains(found))
        candidate.clues.append(found);
}

void ClueFinder::collect()
{
    add({});
    for (const auto &name : {m_asked.speaker, m_asked.around, m_asked.next}) {
        if (name)
            add(*name);
    }
    if (m_scene.author())
        add(*m_scene.author());
    constexpr qsizetype reach = 6;
    for (qsizetype i = m_heard.size() - 1; i >= 0 && i >= m_heard.size() - reach; --i)
        add(m_heard[i].speaker);
    collectMentions();
}

void ClueFinder::collectMentions()
{
    const auto mayBe = [this](const QString &name) {
        return m_scene.isWellShown(name) || m_speakers.isOneOfThePeople(name)
               || m_scene.timesSpeaking(name) > 0;
    };
    const qsizetype first = m_scene.mentionFrom(m_asked.outer.start);
    for (qsizetype i = first - 1; i >= 0 && first - i <= mentionsBefore; --i) {
        if (mayBe(m_scene.mentions()[i].name))
            add(m_scene.mentions()[i].name);
    }
    const qsizetype behind = m_scene.mentionFrom(m_asked.outer.end);
    const qsizetype end = std::min(m_scene.mentions().size(), behind + mentionsBehind);
    const qsizetype paragraph = m_scene.sentences().paragraphAt(m_asked.outer.end);
    for (qsizetype i = behind; i < end; ++i) {
        const SceneMention &mention = m_scene.mentions()[i];
        const bool isAnywhere = m_asked.place == AskedQuotation::Place::Heading;
        if (!isAnywhere && m_scene.sentences().paragraphAt(mention.range.start) > paragraph + 1)
            break;
        if (mayBe(mention.name))
            add(mention.name);
    }
}

ClueFinder::Spot ClueFinder::spotOf(TextRange words) const
{
    const SentenceIndex &index = m_scene.sentences();
    const bool isBehind = words.start >= m_asked.outer.start;
    const TextRange between = isBehind ? TextRange{m_asked.outer.end - 1, words.start}
                                       : TextRange{words.start, m_asked.outer.start};
    return {isBehind, index.sentenceAt(between.end) - index.sentenceAt(between.start),
            index.paragraphAt(between.end) - index.paragraphAt(between.start)};
}

/// Rule: by what kind of word and how surely; RuleGap: 0–5 sentences before, 6–11 behind, by a word
/// of speech or not.
void ClueFinder::findRule()
{
    constexpr double steps = 4;
    constexpr qsizetype farthest = 5;
    SpeakerCandidate *ruled = candidate(m_asked.speaker.value_or(QString()));
    if (!ruled)
        return;
    if (!m_asked.attribution)
        return addClue(*ruled, m_asked.speaker ? Clue::Rule : Clue::RuleNobody, clueValues - 1);
    const Attribution &attribution = *m_asked.attribution;
    const auto sureness = std::min(steps - 1, std::max(0.0, (attribution.confidence - 0.2) * 5));
    const qsizetype said = attribution.isSaid ? 1 : 0;
    const qsizetype how =
        (static_cast<qsizetype>(attribution.who) * 2 + said) * 4 + static_cast<qsizetype>(sureness);
    if (!m_asked.speaker)
        return addClue(*ruled, Clue::RuleNobody, how);
    addClue(*ruled, Clue::Rule, how);
    addClue(*ruled, Clue::RuleMode, static_cast<qsizetype>(m_asked.place) * 2 + said);
    const Spot spot = spotOf(attribution.words);
    const qsizetype gap = std::min(spot.sentences, farthest) + (spot.isBehind ? farthest + 1 : 0);
    addClue(*ruled, Clue::RuleGap, gap * 2 + said);
}

void ClueFinder::findSubjects()
{
    const QList<SceneSubject> &subjects = m_scene.subjects();
    const qsizetype first = m_scene.subjectFrom(m_asked.outer.start);
    for (qsizetype i = first - 1; i >= 0 && first - i <= subjectsBefore; --i)
        findSubject(subjects[i]);
    const qsizetype behind = m_scene.subjectFrom(m_asked.outer.end);
    for (qsizetype i = behind; i < subjects.size() && i - behind < subjectsBehind; ++i)
        findSubject(subjects[i]);
}

/// Said, Topic: 0 beside the quotation in its sentence, 1 farther in it, 2 the next sentence, 3
/// another in the paragraph, 4 the next paragraph, each before or behind it; whether another
/// quotation lies between, and whether it is a name, a pronoun or a noun.
void ClueFinder::findSubject(const SceneSubject &subject)
{
    constexpr qsizetype near = 12;
    const TextRange words = subject.meant.words;
    const Spot spot = spotOf(words);
    const bool inOther = m_scene.quotationAt(words.start).has_value()
                         && m_asked.place != AskedQuotation::Place::Nested;
    if (spot.paragraphs > 1 || inOther)
        return;
    const TextRange gap = spot.isBehind ? TextRange{m_asked.outer.end, words.start}
                                        : TextRange{words.end, m_asked.outer.start};
    const qsizetype where = spot.paragraphs == 1   ? 4
                            : spot.sentences == 1  ? 2
                            : spot.sentences > 1   ? 3
                            : gap.length() <= near ? 0
                                                   : 1;
    const bool isFar = gap.length() > 0 && m_scene.quotationsBetween(gap.start, gap.end) > 0;
    using Who = Attribution::Who;
    const Who who = subject.meant.who;
    const qsizetype sort = who == Who::Name ? 0 : who == Who::Pronoun ? 1 : 2;
    const qsizetype value =
        ((where * 2 + (spot.isBehind ? 1 : 0)) * 2 + (isFar ? 1 : 0)) * 3 + sort;
    const auto name = m_speakers.speaker(subject.meant, m_asked.around);
    if (!name)
        return addClue(m_candidates.first(),
                       subject.speaks ? Clue::SaidByOther : Clue::TopicIsOther, value);
    add(*name);
    if (!spot.isBehind && spot.paragraphs == 0)
        m_topics.prepend(*name);
    if (SpeakerCandidate *meant = candidate(*name))
        addClue(*meant, subject.speaks ? Clue::Said : Clue::Topic, value);
}

ClueFinder::Part ClueFinder::partOf(const SpeakerCandidate &candidate) const
{
    return candidate.name.isEmpty()                                         ? Part::Nobody
           : candidate.name == m_asked.speaker                              ? Part::Rule
           : !m_heard.isEmpty() && candidate.name == m_heard.last().speaker ? Part::Last
                                                                            : Part::Other;
}

} // namespace Sidegloss
