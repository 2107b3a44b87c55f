// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/names.h"
#include "lib/quotation/words/personnouns.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// What the article says the people in it are, by the words beside their names: "Intendantin
/// Weber", "Paul Vogt, the mayor of Aldern,", "Claire Morel est avocate".
class Persons
{
public:
    Persons(QStringView text, const Names &names);

    /// True iff \a noun is said of the person with the \a fullest name.
    bool mayBeCalled(QStringView noun, const QString &fullest) const;
    bool isCalled(QStringView noun, const QString &fullest) const;
    /// True iff more than a place in a sentence shows that the name is a person's.
    bool isWellKnown(const QString &fullest) const;
    /// True iff anything is said of what the person is.
    bool hasNoun(const QString &fullest) const;
    /// True iff the name that starts at \a mention says who a relative is of somebody whom the
    /// article is about: "her sister Clara".
    bool isRelative(qsizetype mention) const { return m_relatives.contains(mention); }
    Gender genderOf(const QString &fullest) const;
    /// True iff something is said of the name that makes it a person's, or a sentence has it, being
    /// of several words, as its subject.
    bool isPerson(const QString &fullest) const;
    /// True iff something is said of the name that makes it an organisation's: "Corvid, which",
    /// "Corvid said it", "the director of Corvid".
    bool isOrganisation(const QString &fullest) const;
    /// True iff nothing is said of the name, of several words, that makes it a person's, but it
    /// does something.
    bool mayBeOrganisation(const QString &fullest) const;

private:
    struct Person
    {
        QSet<QString> nouns;
        Gender gender = Gender::Unknown; ///< As the words beside the name show it.
        Gender byGivenName = Gender::Unknown;
        bool subject = false;
        bool organisation = false;
        qsizetype women = 0; ///< How often she is the next pronoun behind the name.
        qsizetype men = 0;

        void countPronoun(Gender pronoun);
    };

    void read(const NameMention &mention, qsizetype next, bool isShown, const QString &name);
    void readBefore(TextRange name, bool isShown, Person &person);
    void readApposition(qsizetype comma, Person &person) const;
    void readHan(TextRange name, Person &person) const;
    void readSentenceBefore(qsizetype start, Person &person) const;
    void readEpithet(qsizetype start, qsizetype end, Person &person) const;
    void readBehind(qsizetype start, Person &person) const;
    void take(QStringView noun, QStringView article, Person &person) const;
    bool standsAsSubject(TextRange name) const;

    QStringView m_text;
    SpeechLanguage m_language;
    QHash<QString, Person> m_persons; ///< By fullest name.
    QSet<qsizetype> m_relatives;      ///< Starts of mentions.
};

} // namespace Sidegloss
