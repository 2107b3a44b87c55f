// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/speechevents.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// Who speaks, as a sentence says it.
struct Attribution
{
    enum class Who {
        Name,
        Label,        ///< A name before a colon, as in a headline: that person, if it is one.
        Pronoun,      ///< He, she: the last named person.
        Anybody,      ///< One, somebody.
        Addressee,    ///< You: whom the one who says the sentence asks.
        Work,         ///< A newspaper or a book, by its title in quotation marks.
        Self,         ///< I: whoever says the sentence.
        Organisation, ///< "The company", it: one that was named.
        Noun,         ///< "The mayor": a person who was named.
        Described,    ///< "The mayor of Aldern": that person if somebody named is called so.
        Stranger      ///< "A voter", "the police": somebody, but nobody who is named.
    };

    Who who = Who::Name;
    qsizetype name = 0;    ///< Id in Names, of a Name.
    TextRange words;       ///< Where it stands.
    double confidence = 0; ///< 0–1.
    bool isSaid = false;   ///< By a word for speech; else guessed from the sentences around.
    std::optional<qsizetype> notName = {}; ///< Id in Names of somebody whom a Pronoun can't mean.
};

/// The sentences of a leaf, or of a quotation in it, where the quotations that stand in it are
/// tokens: who says each of them.
class SpeechFrame
{
public:
    SpeechFrame(QStringView text, QList<Token> tokens);

    const QList<Token> &tokens() const { return m_tokens; }
    const QList<SpeechEvent> &events() const { return m_events; }
    /// \a before: whose the quotation before it is, in this frame or the paragraph before.
    std::optional<Attribution> attributionOf(qsizetype quotation,
                                             const std::optional<Attribution> &before) const;
    std::optional<Attribution> announced() const;
    /// The tokens of the names that sentences are about.
    QList<qsizetype> topics() const;
    /// Whom the last sentence is about, or who is named first in it.
    std::optional<Attribution> lastPerson() const;
    /// Whoever the sentence behind a quotation begins with: “…” She considered it.
    std::optional<Attribution> behind(qsizetype quotation) const;
    /// What a quotation says of its own speaker, in French: "Non, explique-t-il, …".
    std::optional<Attribution> incised() const;

private:
    struct Sentence
    {
        qsizetype first = 0; ///< Index of a token.
        qsizetype end = 0;   ///< After its last one.
    };

    Sentence sentenceAt(qsizetype token) const;
    std::optional<Attribution> bySpeech(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> bySubject(qsizetype first, qsizetype end, double confidence) const;
    std::optional<Attribution> byAnnouncement(qsizetype first, qsizetype colon) const;
    std::optional<Attribution> byReport(Sentence sentence) const;
    std::optional<Attribution> continued(qsizetype first,
                                         const std::optional<Attribution> &before) const;
    bool standsAlone(qsizetype quotation, Sentence sentence) const;
    QStringView unquoted(qsizetype quotation) const;
    bool isApart(qsizetype first, qsizetype last) const;
    bool isTerm(qsizetype quotation) const;
    bool isReported(Sentence sentence) const;
    double confidence(const SpeechEvent &event, qsizetype quotation) const;
    bool hasComplement(qsizetype next) const;
    Attribution::Who whoIs(qsizetype subject) const;
    qsizetype antecedent(qsizetype subject) const;
    Attribution attribution(const SpeechEvent &event, double confidence) const;

    QStringView m_text;
    QList<Token> m_tokens;
    QList<SpeechEvent> m_events;
};

} // namespace Sidegloss
