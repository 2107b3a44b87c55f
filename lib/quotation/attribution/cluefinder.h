// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/askedquotation.h"
#include "lib/quotation/attribution/clue.h"
#include "lib/quotation/attribution/scene.h"

#include <QHash>

namespace Sidegloss {

/// Who may say a quotation, and what speaks for and against each of them. After He, Barbosa and
/// Kondrak, "Identification of Speakers in Novels" (2013), whose clues of distance, frequency,
/// presence and alternation these are, and Muzny et al., "A Two-stage Sieve Approach for Quote
/// Attribution" (2017): what rules say is but one more clue.
class ClueFinder
{
public:
    /// \a heard: all that were read before, in order.
    ClueFinder(const Scene &scene, SpeakerFinder &speakers, const AskedQuotation &asked,
               const QList<HeardQuotation> &heard)
        : m_scene(scene)
        , m_speakers(speakers)
        , m_asked(asked)
        , m_heard(heard)
    {}

    /// The first is nobody. A bounded number, whatever the article.
    QList<SpeakerCandidate> candidates();
    /// Whether the sentence of the quotation has a verb of reported speech outside of quotations.
    bool isReported() const;
    /// Whether a noun such as "word" stands directly before it.
    bool isTerm() const;

private:
    /// Where a word stands from the quotation; see placeOf().
    struct Spot
    {
        bool isBehind = false;
        qsizetype sentences = 0; ///< Ends of sentences between.
        qsizetype paragraphs = 0;
    };
    enum class Part { Other, Nobody, Rule, Last };

    void collect();
    void collectMentions();
    void add(const QString &name);
    bool isAnother(const QString &name) const;
    SpeakerCandidate *candidate(const QString &name);
    void addClue(SpeakerCandidate &candidate, Clue clue, qsizetype value);
    Spot spotOf(TextRange words) const;

    void findRule();
    void findSubjects();
    void findSubject(const SceneSubject &subject);
    void findGender();
    void findMentions();
    void findMentionsBehind();
    void findBefore(SpeakerCandidate &candidate, qsizetype mention);
    void findBehind(SpeakerCandidate &candidate, qsizetype mention);
    void findInside();
    void findInParagraph();
    NameKind nameKindOf(const QString &name) const;
    void findStanding();
    void findHeard();
    void findShape();
    void findFrame();
    void findConversation();
    void findFirstPerson();
    void findStranger();
    void findAuthor();
    void findReport();
    void findTerm();
    qsizetype way() const;
    std::optional<QString> speakerBeforeLast() const;
    void findWays();
    void findWay(SpeakerCandidate &candidate);
    void findWayOfNobody(SpeakerCandidate &nobody);
    qsizetype fitOf(Gender gender, const QString &name) const;
    Part partOf(const SpeakerCandidate &candidate) const;
    qsizetype roleBefore(qsizetype place) const;
    qsizetype roleBehind(qsizetype place) const;
    qsizetype shapeBefore() const;
    qsizetype shapeBehind() const;
    qsizetype ending() const;
    qsizetype looks() const;

    const Scene &m_scene;
    SpeakerFinder &m_speakers;
    const AskedQuotation &m_asked;
    const QList<HeardQuotation> &m_heard;
    QList<SpeakerCandidate> m_candidates;
    QHash<QString, qsizetype> m_nearness; ///< Of the nearest mention before, by name.
    QHash<QString, qsizetype> m_ranks;
    QList<QString> m_topics; ///< Whom the paragraph is about before the quotation, in order.
    QHash<QString, qsizetype> m_places; ///< In the candidates, by name.
};

} // namespace Sidegloss
