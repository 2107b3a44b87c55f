// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/discourse/referents.h"
#include "lib/quotation/marks/quotationmarks.h"
#include "lib/quotation/names/names.h"
#include "lib/quotation/speech/dialogue.h"
#include "lib/quotation/speech/speechframe.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Who speaks in one leaf.
struct LeafSpeakers
{
    QList<std::optional<Attribution>> quotations; ///< One for each Quotation of the leaf.
    std::optional<Attribution> announced;         ///< "Andrulis says:" at its end.
    QList<Attribution> said;                      ///< The subjects of words of speech.
    QList<Attribution> topics;                    ///< Whom sentences are about.
};

/// Finds speakers by rules: verbs and phrases of saying within the quotation's own sentence. All
/// leaves are read first; then pronouns and short names can be resolved.
class SpeakerFinder
{
public:
    SpeakerFinder(QStringView text, const Names &names)
        : m_text(text)
        , m_names(names)
        , m_referents(text, names)
    {}

    LeafSpeakers read(TextRange leaf, const QList<Quotation> &quotations);

    /// The fullest form of the name; of a pronoun or noun that of whom it means. \a outer: who says
    /// the quotation around it, whom "I" means. To be asked in reading order, and told by hear()
    /// who was found to speak.
    std::optional<QString> speaker(const Attribution &attribution,
                                   const std::optional<QString> &outer = {});
    /// The reader has heard \a speaker, or somebody unknown, up to \a place.
    void hear(const std::optional<QString> &speaker, qsizetype place);
    /// Says whom the others in an interview ask.
    void setAddressee(const std::optional<QString> &answerer) { m_addressee = answerer; }
    /// Says whom "I" means outside of all turns and quotations, where it isn't the author.
    void setSelf(const std::optional<QString> &self) { m_self = self; }
    /// Whoever nearly all attributions name, questions apart; without any, whoever is named most.
    /// What stands in the \a turns (in order) doesn't count.
    std::optional<QString> interviewee(const QList<TextRange> &turns) const;
    /// Whoever is said to speak at least twice as often as anybody else; \a turns don't count.
    std::optional<QString> foremost(const QList<TextRange> &turns) const;
    /// Whom \a speaker most probably speaks with at \a place.
    std::optional<QString> partnerOf(const QString &speaker, qsizetype place)
    {
        return m_referents.partnerOf(speaker, place);
    }
    QString fullest(qsizetype name) const { return m_referents.fullest(name); }
    /// True iff the name is that of somebody who speaks or is shown to be a person.
    bool isOneOfThePeople(const QString &fullest) const
    {
        return m_referents.people().contains(fullest);
    }
    Gender genderOf(const QString &fullest) const { return m_referents.genderOf(fullest); }
    /// How surely it is a person's name: 0 not at all, to 3; 4: an organisation's.
    qsizetype kindOf(const QString &fullest) const;
    /// The one person whom \a words name, or mean by a noun: "Les citations de la préfète".
    std::optional<QString> personIn(TextRange words);
    /// Whom an article of questions and answers introduces.
    std::optional<QString> firstPerson() const;

private:
    /// That somebody is said to speak.
    struct Said
    {
        qsizetype name = 0;
        qsizetype position = 0;
        bool asks = false;
    };

    std::optional<QString> introduced(qsizetype place) const;
    std::optional<Attribution> attribute(const SpeechFrame &frame,
                                         std::optional<Attribution> before, bool isOutermost,
                                         LeafSpeakers &result) const;
    void count(const SpeechFrame &frame);
    QHash<QString, qsizetype> speaking(const QList<TextRange> &turns) const;
    QHash<QString, qsizetype> named(const QList<TextRange> &turns) const;

    QStringView m_text;
    const Names &m_names;
    Referents m_referents;
    std::optional<QString> m_addressee;
    std::optional<QString> m_self;
    std::optional<QString> m_heard; ///< Who spoke last.
    qsizetype m_heardAt = 0;
    Dialogue m_dialogue;
    QList<Said> m_said;
};

} // namespace Sidegloss
