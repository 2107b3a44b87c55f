// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/persons.h"

#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/hangivennames.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/personclues.h"
#include "lib/quotation/words/pronoungender.h"
#include "lib/quotation/words/rolekinds.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordbefore.h"
#include "lib/text/script.h"

#include <algorithm>
#include <optional>

namespace Sidegloss {

namespace {

/// By the given name.
Gender genderOfName(QStringView name)
{
    if (isHan(name.front()))
        return genderOfHanName(name);
    const qsizetype space = name.indexOf(u' ');
    if (space > 0)
        return genderOfGivenName(name.first(space));
    return isGivenName(name) ? genderOfGivenName(name) : Gender::Unknown;
}

} // namespace

Persons::Persons(QStringView text, const Names &names)
    : m_text(text)
    , m_language(names.language())
{
    QHash<qsizetype, QString> fullest;
    const QList<NameMention> &mentions = names.mentions();
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const NameMention &mention = mentions[i];
        if (!fullest.contains(mention.name))
            fullest.insert(mention.name, names.fullest(mention.name));
        const QString &name = fullest[mention.name];
        const bool isFirst = !m_persons.contains(name);
        if (isFirst)
            m_persons[name].byGivenName = genderOfName(name);
        constexpr qsizetype near = 70;
        const bool isAlone = i == 0 || mentions[i - 1].range.end + near < mention.range.start;
        if (isFirst && isAlone && names.isWellShown(mention.name))
            readSentenceBefore(mention.range.start, m_persons[name]);
        const qsizetype next = i + 1 == mentions.size() ? text.size() : mentions[i + 1].range.start;
        read(mention, next, names.isWellShown(mention.name), name);
    }
}

/// What the words beside a \a mention say of whom it names; \a next: where the next one starts.
void Persons::read(const NameMention &mention, qsizetype next, bool isShown, const QString &name)
{
    Person &person = m_persons[name];
    if (isHan(name.front()))
        readHan(mention.range, person);
    readBefore(mention.range, isShown, person);
    readBehind(mention.range.end, person);
    // Whom the article goes on to call by the family name is somebody.
    const QStringView written = sliced(m_text, mention.range);
    if (name.size() > written.size() + 1 && name.endsWith(written)
        && name[name.size() - written.size() - 1] == u' ')
        person.subject = true;
    // "Homes in Marlow were", "Weber and Kern were": the name isn't all the subject.
    const auto before = wordBefore(mention.range.start, m_text);
    const bool isOneOfSeveral =
        before
        && (isOneOf(before->letters, u" and or nor ")
            || roleOf(before->letters, m_language) == WordRole::Preposition);
    // "Preston Gale, who": a person, however the name sounds.
    const QStringView rest = m_text.sliced(mention.range.end);
    if (rest.startsWith(u", who ") || rest.startsWith(u", whose ") || rest.startsWith(u", herself")
        || rest.startsWith(u", himself"))
        person.subject = true;
    if (leadsFromOrganisation(m_text.sliced(mention.range.end))
        || (!isOneOfSeveral && isFollowedByPlural(m_text.sliced(mention.range.end))))
        person.organisation = true;
    if (m_language == SpeechLanguage::German && isShown)
        readEpithet(mention.range.end, next, person);
    person.countPronoun(genderBehind(mention.range, next, m_text));
    if (name.contains(u' ') && standsAsSubject(mention.range))
        person.subject = true;
}

/// Whether the name begins a sentence or clause and a small letter follows: perhaps its verb.
bool Persons::standsAsSubject(TextRange name) const
{
    qsizetype before = name.start;
    while (before > 0 && m_text[before - 1] == u' ')
        --before;
    const bool begins = before == 0 || QStringView(u".,;:!?…\n–—").contains(m_text[before - 1]);
    if (!begins || name.end + 1 >= m_text.size() || m_text[name.end] != u' '
        || !m_text[name.end + 1].isLower())
        return false;
    qsizetype end = name.end + 1;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    return roleOf(m_text.sliced(name.end + 1, end - name.end - 1), m_language)
           != WordRole::Preposition;
}

bool Persons::isPerson(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend() && (person->subject || !person->nouns.isEmpty());
}

bool Persons::isWellKnown(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend()
           && (!person->nouns.isEmpty() || genderOf(fullest) != Gender::Unknown);
}

bool Persons::hasNoun(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend() && !person->nouns.isEmpty();
}

bool Persons::isOrganisation(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend() && person->organisation && person->nouns.isEmpty()
           && person->gender == Gender::Unknown;
}

bool Persons::mayBeOrganisation(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend() && person->subject && person->nouns.isEmpty()
           && person->gender == Gender::Unknown && person->byGivenName == Gender::Unknown
           && person->women == 0 && person->men == 0 && fullest.contains(u' ');
}

bool Persons::isCalled(QStringView noun, const QString &fullest) const
{
    const QString folded = foldHan(noun);
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend()
           && std::ranges::any_of(person->nouns,
                                  [&](const QString &other) { return isSameRole(folded, other); });
}

bool Persons::mayBeCalled(QStringView noun, const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend()
           && std::ranges::any_of(
               person->nouns, [noun](const QString &other) { return isWiderRole(noun, other); });
}

void Persons::Person::countPronoun(Gender pronoun)
{
    women += pronoun == Gender::Female;
    men += pronoun == Gender::Male;
}

Gender Persons::genderOf(const QString &fullest) const
{
    const auto person = m_persons.constFind(fullest);
    if (person == m_persons.cend())
        return Gender::Unknown;
    if (person->gender != Gender::Unknown)
        return person->gender;
    // "Ruben Castle died; she still sets out two cups": the next pronoun may be another's.
    const qsizetype ofGivenName = isHan(fullest.front()) ? 1 : 2;
    const qsizetype women =
        person->women + (person->byGivenName == Gender::Female ? ofGivenName : 0);
    const qsizetype men = person->men + (person->byGivenName == Gender::Male ? ofGivenName : 0);
    if (women == men)
        return isHan(fullest.front()) ? Gender::Unknown : person->byGivenName;
    return women > men ? Gender::Female : Gender::Male;
}

} // namespace Sidegloss
