// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/persons.h"

#include "lib/quotation/givennames.h"
#include "lib/quotation/hangivennames.h"
#include "lib/quotation/namewords.h"
#include "lib/quotation/organisations.h"
#include "lib/quotation/pronoungender.h"
#include "lib/quotation/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>
#include <optional>

namespace Sidegloss {

namespace {

struct Word
{
    QStringView letters;
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isWordPart(QChar c)
{
    return c.isLetter() || c == u'-';
}

/// The word that ends before \a end, with nothing but spaces (and a full stop) in between.
std::optional<Word> wordBefore(qsizetype end, QStringView text)
{
    const auto isSpace = [&](qsizetype i) { return text[i] == u' ' || text[i] == u'\u00a0'; };
    while (end > 0 && isSpace(end - 1))
        --end;
    const bool isShortened = end > 0 && text[end - 1] == u'.';
    end -= isShortened;
    qsizetype start = end;
    while (start > 0 && isWordPart(text[start - 1]))
        --start;
    constexpr qsizetype longestShortened = 4; // Prof., Sgt.
    if (start == end || (isShortened && end - start > longestShortened))
        return {};
    return Word{text.sliced(start, end - start), start, end};
}

Gender genderOfHonorific(QStringView word)
{
    constexpr QStringView female[] = {u"frau", u"mme", u"madame", u"mlle", u"ms", u"mrs", u"miss"};
    constexpr QStringView male[] = {u"herr", u"herrn", u"m", u"monsieur", u"mr", u"sir"};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(female, lower) ? Gender::Female
           : std::ranges::contains(male, lower) ? Gender::Male
                                                : Gender::Unknown;
}

Gender genderOfArticle(QStringView word)
{
    constexpr QStringView female[] = {u"la", u"une", u"die", u"eine"};
    constexpr QStringView male[] = {u"le", u"un", u"der", u"ein"};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(female, lower) ? Gender::Female
           : std::ranges::contains(male, lower) ? Gender::Male
                                                : Gender::Unknown;
}

/// By the given name.
Gender genderOfName(QStringView name)
{
    if (isHan(name.front()))
        return genderOfHanName(name);
    const qsizetype space = name.indexOf(u' ');
    return space > 0 ? genderOfGivenName(name.first(space)) : Gender::Unknown;
}

/// Of what leads from a name to what its bearer is: a comma, or a form of to be; 0: nothing does.
qsizetype introductionLength(QStringView behind)
{
    for (const QStringView words : {u", ", u" ist ", u" war ", u" est ", u" is ", u" was "}) {
        if (behind.startsWith(words))
            return words.size();
    }
    return 0;
}

/// Begins another clause, which says nothing of the name before it.
bool isAuxiliary(QStringView word, SpeechLanguage language)
{
    constexpr QStringView verbs[] = {
        u"sei",    u"habe",  u"hat",   u"hatte", u"hätte", u"ist",   u"war",   u"wäre",
        u"wird",   u"werde", u"würde", u"kann",  u"könne", u"muss",  u"müsse", u"soll",
        u"solle",  u"will",  u"wolle", u"a",     u"est",   u"était", u"avait", u"sera",
        u"serait", u"qui",   u"is",    u"was",   u"has",   u"had",   u"would", u"who"};
    return std::ranges::contains(verbs, word) || roleOf(word, language) == WordRole::Verb;
}

/// "44", "44 ans", "neun Jahre alt"
bool isAge(QStringView clause)
{
    const bool isNumber = !clause.isEmpty() && clause.size() <= 3
                          && std::ranges::all_of(clause, [](QChar c) { return c.isDigit(); });
    return isNumber || clause.endsWith(u" Jahre alt") || clause.endsWith(u" ans")
           || clause.endsWith(u" years old");
}

qsizetype clauseLength(QStringView text)
{
    const auto end = std::ranges::find_if(
        text, [](QChar c) { return QStringView(u",.;:!?\n„“”«»\"").contains(c); });
    return end - text.begin();
}

} // namespace

/// "Die Intendantin Weber", "Frau Weber", "Le maire, Paul Vogt".
void Persons::readBefore(qsizetype end, bool isShown, Person &person) const
{
    const bool afterComma = isShown && end >= 2 && m_text[end - 2] == u',';
    const auto word = wordBefore(afterComma ? end - 2 : end, m_text);
    if (!word)
        return;
    const Gender byHonorific = afterComma ? Gender::Unknown : genderOfHonorific(word->letters);
    if (byHonorific != Gender::Unknown)
        person.gender = byHonorific;
    if (!isPersonNoun(word->letters))
        return;
    person.nouns.insert(word->letters.toString().toLower());
    const auto article = wordBefore(word->start, m_text);
    const Gender byNoun = genderOfNoun(word->letters);
    const Gender gender = byNoun != Gender::Unknown ? byNoun
                          : article                 ? genderOfArticle(article->letters)
                                                    : Gender::Unknown;
    if (gender != Gender::Unknown)
        person.gender = gender;
}

/// "Weber, seit 2019 Intendantin des Hauses", "Weber ist Intendantin", "Weber, 44 ans, avocate".
void Persons::readBehind(qsizetype start, Person &person) const
{
    constexpr qsizetype reach = 90;
    QStringView behind = m_text.sliced(start, std::min(reach, m_text.size() - start));
    const qsizetype introduction = introductionLength(behind);
    if (introduction == 0)
        return;
    behind = behind.sliced(introduction);
    QStringView clause = behind.first(clauseLength(behind));
    if (isAge(clause))
        person.subject = true;
    if (!clause.isEmpty() && clause.front().isDigit() && clause.size() < behind.size()) {
        behind = behind.sliced(clause.size() + 1);
        clause = behind.first(clauseLength(behind));
    }
    QStringView before;
    for (const QStringView word : clause.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (isAuxiliary(word, m_language))
            return;
        if (isPersonNoun(word)) {
            person.nouns.insert(word.toString().toLower());
            const Gender byNoun = genderOfNoun(word);
            const Gender gender = byNoun != Gender::Unknown ? byNoun : genderOfArticle(before);
            if (gender != Gender::Unknown)
                person.gender = gender;
            return;
        }
        before = word;
    }
}

Persons::Persons(QStringView text, const Names &names)
    : m_text(text)
    , m_language(names.language())
{
    QHash<qsizetype, QString> fullest;
    for (const NameMention &mention : names.mentions()) {
        if (!fullest.contains(mention.name))
            fullest.insert(mention.name, names.fullest(mention.name));
        const QString &name = fullest[mention.name];
        if (!m_persons.contains(name))
            m_persons[name].byGivenName = genderOfName(name);
        readBefore(mention.range.start, names.isWellShown(mention.name), m_persons[name]);
        readBehind(mention.range.end, m_persons[name]);
        // Whom the article goes on to call by the family name is somebody.
        const QStringView written = sliced(text, mention.range);
        if (name.size() > written.size() + 1 && name.endsWith(written)
            && name[name.size() - written.size() - 1] == u' ')
            m_persons[name].subject = true;
        if (leadsFromOrganisation(text.sliced(mention.range.end)))
            m_persons[name].organisation = true;
        const bool isLast = &mention == &names.mentions().last();
        const qsizetype next = isLast ? text.size() : (&mention + 1)->range.start;
        m_persons[name].countPronoun(genderBehind(mention.range, next, text));
        if (name.contains(u' ') && standsAsSubject(mention.range))
            m_persons[name].subject = true;
    }
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
    const auto person = m_persons.constFind(fullest);
    return person != m_persons.cend()
           && std::ranges::any_of(person->nouns,
                                  [&](const QString &other) { return isSameRole(noun, other); });
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
    if (person->women == person->men)
        return person->byGivenName;
    return person->women > person->men ? Gender::Female : Gender::Male;
}

} // namespace Sidegloss
