// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/persons.h"

#include "lib/quotation/givennames.h"
#include "lib/quotation/hanfold.h"
#include "lib/quotation/hangivennames.h"
#include "lib/quotation/namewords.h"
#include "lib/quotation/organisations.h"
#include "lib/quotation/personclues.h"
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
    constexpr qsizetype longest = 60; // Chinese sets no spaces.
    qsizetype start = end;
    while (start > 0 && end - start < longest && isWordPart(text[start - 1]))
        --start;
    constexpr qsizetype longestShortened = 4; // Prof., Sgt.
    if (start == end || (isShortened && end - start > longestShortened))
        return {};
    return Word{text.sliced(start, end - start), start, end};
}

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

QStringView givenNameOf(QStringView name)
{
    return name.first(std::max<qsizetype>(name.indexOf(u' '), 0));
}

qsizetype clauseLength(QStringView text)
{
    const auto end = std::ranges::find_if(
        text, [](QChar c) { return QStringView(u",.;:!?\n„“”«»\"").contains(c); });
    return end - text.begin();
}

} // namespace

/// That somebody is called by a \a noun, with an \a article or none.
void Persons::take(QStringView noun, QStringView article, Person &person) const
{
    person.nouns.insert(noun.toString().toLower());
    const Gender byNoun = genderOfNoun(noun);
    const Gender gender = byNoun != Gender::Unknown ? byNoun : genderOfArticle(article);
    if (gender != Gender::Unknown)
        person.gender = gender;
}

/// "Die Intendantin Weber", "Frau Weber", "Le maire, Paul Vogt".
void Persons::readBefore(TextRange name, bool isShown, Person &person)
{
    qsizetype end = name.start;
    const auto title = wordBefore(end, m_text);
    const bool isTitled = title && isHonorific(title->letters) && title->letters.front().isUpper();
    const bool afterTitle = isTitled && title->start >= 2 && m_text[title->start - 2] == u',';
    if (afterTitle)
        end = title->start;
    const bool afterComma = isShown && end >= 2 && m_text[end - 2] == u',';
    const auto word = wordBefore(afterComma ? end - 2 : end, m_text);
    if (!word)
        return;
    if (afterComma && !isPersonNoun(word->letters))
        readApposition(end - 2, person);
    if (afterTitle && genderOfHonorific(title->letters) != Gender::Unknown)
        person.gender = genderOfHonorific(title->letters);
    const Gender byHonorific = afterComma ? Gender::Unknown : genderOfHonorific(word->letters);
    if (byHonorific != Gender::Unknown)
        person.gender = byHonorific;
    if (isOrganisationNoun(word->letters) && !afterComma)
        person.organisation = true;
    // Kommandant Rudi Hase: a German noun directly before a person is what somebody is.
    const bool isGermanRole = m_language == SpeechLanguage::German && !afterComma
                              && isGivenName(givenNameOf(sliced(m_text, name)))
                              && word->letters.front().isUpper()
                              && roleOf(word->letters, m_language) == WordRole::Other
                              && !isNeverName(word->letters) && word->end + 1 == end;
    if (!isPersonNoun(word->letters) && !isGermanRole)
        return;
    const auto article = wordBefore(word->start, m_text);
    take(word->letters, article ? article->letters : QStringView(), person);
    if (article && isPossessivePronoun(article->letters) && isKin(word->letters))
        m_relatives.insert(name.start);
}

/// "La présidente du tribunal d’Orville, Sabine Lhermitte": what she is stands where the clause
/// before her name begins, with whatever belongs to it.
void Persons::readApposition(qsizetype comma, Person &person) const
{
    constexpr qsizetype longest = 90;
    constexpr int mostWords = 4;
    const QStringView before = m_text.first(comma).last(std::min(longest, comma));
    qsizetype start = before.size();
    while (start > 0 && !QStringView(u".,;:!?\n„“”«»\"").contains(before[start - 1]))
        --start;
    if (start == 0 && comma > longest)
        return;
    const QStringView clause = before.sliced(start);
    QStringView article;
    int words = 0;
    for (const QStringView word : clause.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (roleOf(word, m_language) == WordRole::Verb)
            return;
        const qsizetype elided = std::max(word.indexOf(u'’'), word.indexOf(u'\'')) + 1;
        const QStringView noun = word.sliced(elided < word.size() ? elided : 0);
        if (isPersonNoun(noun))
            return take(noun, article, person);
        if (++words > mostWords)
            return;
        article = word;
    }
}

/// 馆长邱素琴, 林佩珊博士.
void Persons::readHan(TextRange name, Person &person) const
{
    constexpr qsizetype longest = 5;
    const QStringView before = m_text.first(name.start).last(std::min(longest, name.start));
    for (qsizetype length = before.size(); length >= 2; --length) {
        const auto word = hanWordAt(before.last(length));
        const bool saysWho = word
                             && (word->role == WordRole::Office || word->role == WordRole::Anybody);
        if (saysWho && word->length == length) {
            person.nouns.insert(foldHan(before.last(length)));
            break;
        }
    }
    const auto behind = hanWordAt(m_text.sliced(name.end));
    if (behind && behind->role == WordRole::Office)
        person.nouns.insert(foldHan(m_text.sliced(name.end, behind->length)));
}

/// "Als Zeugin trat die Mesnerin auf. Gerda Pohl, 81, hatte …": who is named first behind a short
/// sentence that names nobody is the one it speaks of.
void Persons::readSentenceBefore(qsizetype start, Person &person) const
{
    constexpr qsizetype longest = 70;
    const QStringView before = m_text.first(start);
    if (!before.endsWith(u". "))
        return;
    const QStringView reached = before.chopped(2).last(std::min(longest, start - 2));
    const qsizetype end = std::max({reached.lastIndexOf(u'.'), reached.lastIndexOf(u'\n'),
                                    reached.lastIndexOf(u'?'), reached.lastIndexOf(u'!')});
    if (end < 0 && reached.size() < start - 2)
        return;
    QStringView article;
    for (const QStringView word : reached.sliced(end + 1).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (isPersonNoun(word))
            take(word, article, person);
        article = word;
    }
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
    if (!clause.isEmpty() && (clause.front().isDigit() || isAge(clause))
        && clause.size() < behind.size()) {
        behind = behind.sliced(clause.size() + 1);
        clause = behind.first(clauseLength(behind));
    }
    QStringView before;
    for (const QStringView word : clause.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (isAuxiliary(word, m_language))
            return;
        if (isPersonNoun(word))
            return take(word, before, person);
        before = word;
    }
}

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
