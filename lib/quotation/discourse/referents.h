// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/discourse/discourse.h"
#include "lib/quotation/names/byline.h"
#include "lib/quotation/names/names.h"
#include "lib/quotation/names/persons.h"
#include "lib/quotation/speech/attribution.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Whom a name, a pronoun or a noun means at its place: of those the article has named before it,
/// rather one who speaks or whom a sentence is about. First it is told of the whole article.
class Referents
{
public:
    Referents(QStringView text, const Names &names)
        : m_text(text)
        , m_names(names)
        , m_persons(text, names)
        , m_discourse(text)
        , m_author(authorOf(text, names))
    {}

    /// A sentence is about \a topic; in order.
    void addTopic(const Attribution &topic);
    /// A quotation that stands in no other; in order.
    void addQuotation(TextRange quotation) { m_quoted.append(quotation); }
    /// Somebody speaks who has the \a name.
    void addSpeaker(qsizetype name) { m_speakers.insert(name); }
    /// The reader has heard \a speaker, up to \a place. To be told while asking, in order.
    void addHeard(const QString &speaker, qsizetype place);

    /// Who has written the article, if it says so.
    std::optional<QString> author() const
    {
        return m_author.transform([this](const NameMention &m) { return fullest(m.name); });
    }
    /// Whether the line that says so holds the \a place: "By Ada Ferris and Tom O'Leary".
    bool isInByline(qsizetype place) const;
    /// The fullest form of the name.
    QString fullest(qsizetype name) const;
    /// The fullest forms of those who speak, or are shown to be people by other means.
    const QSet<QString> &people() const;
    Gender genderOf(const QString &fullest) const { return m_persons.genderOf(fullest); }
    /// How surely the name is a person's, 0–1.
    double kindOf(const QString &fullest) const;
    bool isOrganisation(const QString &fullest) const;

    /// The fullest form of the name; of several people with one family name the last who was named.
    QString ofName(const Attribution &name);
    /// The most present person whom the \a pronoun may mean. \a outer: who says the quotation
    /// around it, and so means somebody else.
    std::optional<QString> ofPronoun(const Attribution &pronoun,
                                     const std::optional<QString> &outer);
    /// The last person named before who is called by the \a noun, or the most present one who may
    /// be; not \a notThis.
    std::optional<QString> ofNoun(const Attribution &noun, const std::optional<QString> &notThis);
    /// Whom somebody speaks with at \a place: the most present person but \a speaker.
    std::optional<QString> partnerOf(const std::optional<QString> &speaker, qsizetype place);
    /// The organisation that was named last before the \a noun, rather one that is called so.
    std::optional<QString> ofOrganisation(TextRange noun) const;

private:
    QList<NameMention>::const_iterator mentionFrom(qsizetype position) const;
    void advanceTo(qsizetype place);
    void addMention(const NameMention &mention);
    void bind(const NameMention &mention);
    Gender titleOf(TextRange written) const;
    QString meantBy(TextRange written, qsizetype name) const;
    bool isApposed(TextRange noun) const;
    bool asksBehind(qsizetype place) const;
    void resolveTopic(const Attribution &topic);
    std::optional<QString> ofWiderNoun(const Attribution &noun,
                                       const std::optional<QString> &notThis) const;
    std::optional<QString> ofKin(const Attribution &noun) const;
    std::optional<QString> ofPointed(const Attribution &noun,
                                     const std::optional<QString> &notThis) const;
    std::optional<QString> ofOneOfTwo(TextRange words) const;
    bool isTopic(TextRange name) const;
    bool isQuotedElsewhere(qsizetype mention, qsizetype place) const;
    double personFit(const QString &name, Gender gender) const;
    double roleFit(QStringView noun, const QString &name) const;
    bool isOrganisation(const NameMention &mention, const QString &name) const;

    QStringView m_text;
    const Names &m_names;
    Persons m_persons;
    Discourse m_discourse;
    std::optional<NameMention> m_author;
    QList<TextRange> m_quoted;
    QSet<qsizetype> m_topicNames; ///< Starts.
    QList<Attribution> m_topics;  ///< Nouns and pronouns.
    qsizetype m_nextMention = 0;  ///< The first one that the discourse doesn't hold yet.
    qsizetype m_nextTopic = 0;
    QSet<qsizetype> m_speakers;             ///< Ids in Names.
    QHash<QString, QSet<QString>> m_family; ///< Full names so far, by family name.
    QHash<QString, QString> m_bound;        ///< Whom the family name alone means in the article.
    mutable QHash<qsizetype, QString> m_fullest;
    mutable QHash<QString, double> m_kinds;        ///< By fullest form: how surely a person, 0–1.
    mutable std::optional<QSet<QString>> m_people; ///< Fullest forms; none: not sought yet.
};

} // namespace Sidegloss
