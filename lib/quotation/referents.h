// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution.h"
#include "lib/quotation/names.h"
#include "lib/quotation/persons.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Whom the reader has just heard.
struct Heard
{
    QString speaker;
    qsizetype end = 0; ///< Of the quotation.
};

/// Whom a name, a pronoun or a noun means at its place: of those the article has named before it,
/// rather one who speaks or whom a sentence is about. First it is told of the whole article.
class Referents
{
public:
    Referents(QStringView text, const Names &names)
        : m_text(text)
        , m_names(names)
        , m_persons(text, names)
    {}

    /// A sentence is about the name at \a start.
    void addTopic(qsizetype start) { m_topics.insert(start); }
    /// A quotation that stands in no other; in order.
    void addQuotation(TextRange quotation) { m_quoted.append(quotation); }
    /// Somebody speaks who has the \a name.
    void addSpeaker(qsizetype name) { m_speakers.insert(name); }

    /// The fullest form of the name.
    QString fullest(qsizetype name) const;
    /// The fullest forms of those who speak, or are shown to be people by other means.
    const QSet<QString> &people() const;

    /// The fullest form of the name; of several people with one family name the last who was named.
    QString ofName(const Attribution &name) const;
    /// The last person named before the \a pronoun whom it may mean. \a outer: who says the
    /// quotation around it, and so means somebody else. \a heard: whose the quotation before in the
    /// paragraph is: the pronoun's, unless somebody was named since.
    std::optional<QString> ofPronoun(const Attribution &pronoun,
                                     const std::optional<QString> &outer,
                                     const std::optional<Heard> &heard) const;
    /// The last person named before who is called by the \a noun, or may be; not \a notThis.
    std::optional<QString> ofNoun(const Attribution &noun,
                                  const std::optional<QString> &notThis) const;
    /// The organisation that was named last before the \a noun, rather one that is called so.
    std::optional<QString> ofOrganisation(TextRange noun) const;

private:
    QList<NameMention>::const_iterator mentionFrom(qsizetype position) const;
    bool isTopic(const NameMention &mention) const;
    bool hasTopic(QList<NameMention>::const_iterator mention, Gender gender) const;
    bool mayBeMeant(const NameMention &mention, qsizetype position) const;
    bool mayFit(const QString &name, Gender gender) const;
    bool isOrganisation(const NameMention &mention, const QString &name) const;

    QStringView m_text;
    const Names &m_names;
    Persons m_persons;
    QList<TextRange> m_quoted;
    QSet<qsizetype> m_topics;
    QSet<qsizetype> m_speakers; ///< Ids in Names.
    mutable QHash<qsizetype, QString> m_fullest;
    mutable std::optional<QSet<QString>> m_people; ///< Fullest forms; none: not sought yet.
    mutable QSet<QString> m_speaking; ///< Fullest forms of those who are said to speak.
};

} // namespace Sidegloss
