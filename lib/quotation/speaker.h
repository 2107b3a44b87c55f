// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/dialogue.h"
#include "lib/quotation/names.h"
#include "lib/quotation/persons.h"
#include "lib/quotation/quotationmarks.h"
#include "lib/quotation/speechframe.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Who speaks in one leaf.
struct LeafSpeakers
{
    QList<std::optional<Attribution>> quotations; ///< One for each Quotation of the leaf.
    std::optional<Attribution> announced;         ///< "Andrulis says:" at its end.
};

/// Whom the reader has just heard.
struct Heard
{
    QString speaker;
    qsizetype end = 0; ///< Of the quotation.
};

/// Finds speakers by rules: verbs and phrases of saying within the quotation's own sentence. All
/// leaves are read first; then pronouns and short names can be resolved.
class SpeakerFinder
{
public:
    SpeakerFinder(QStringView text, const Names &names)
        : m_text(text)
        , m_names(names)
        , m_persons(text, names)
    {}

    LeafSpeakers read(TextRange leaf, const QList<Quotation> &quotations);

    /// The fullest form of the name; a pronoun's is that of the last named person, a noun's that of
    /// the last person who is called so. \a outer: who says the quotation around it, whom "I"
    /// means.
    /// \a heard: whose the quotation before in the paragraph is, whom a pronoun means unless
    /// somebody was named since.
    std::optional<QString> speaker(const Attribution &attribution,
                                   const std::optional<QString> &outer = {},
                                   const std::optional<Heard> &heard = {}) const;
    /// Says whom the others in an interview ask.
    void setAddressee(const std::optional<QString> &answerer) { m_addressee = answerer; }
    /// Whoever nearly all attributions name, questions apart; without any, whoever is named most.
    /// What stands in the \a turns (in order) doesn't count.
    std::optional<QString> interviewee(const QList<TextRange> &turns) const;
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

    std::optional<Attribution> attribute(const SpeechFrame &frame,
                                         std::optional<Attribution> before, bool isOutermost,
                                         LeafSpeakers &result) const;
    void count(const SpeechFrame &frame);
    QString nearestBearer(const Attribution &attribution) const;
    std::optional<QString> organisationBefore(qsizetype position) const;
    bool isTopic(const NameMention &mention) const;
    bool mayBeMeant(const NameMention &mention, qsizetype position) const;
    bool mayFit(const QString &name, Gender gender) const;
    std::optional<QString> meantBy(const Attribution &pronoun, const std::optional<QString> &outer,
                                   const std::optional<Heard> &heard) const;
    std::optional<QString> personBefore(const Attribution &attribution,
                                        const std::optional<QString> &notThis) const;
    const QSet<QString> &people() const;
    QString fullest(qsizetype name) const;

    QStringView m_text;
    const Names &m_names;
    Persons m_persons;
    std::optional<QString> m_addressee;
    Dialogue m_dialogue;
    QList<Said> m_said;
    mutable QHash<qsizetype, QString> m_fullest;
    mutable std::optional<QSet<QString>> m_people; ///< Fullest forms; none: not sought yet.
    mutable QSet<QString> m_speaking; ///< Fullest forms of those who are said to speak.
    QList<TextRange> m_quoted;        ///< The quotations that stand in no other, in order.
    QSet<qsizetype> m_topics;         ///< Where names stand that a sentence is about.
};

} // namespace Sidegloss
