// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/persons.h"

#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/personclues.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordbefore.h"

#include <algorithm>

namespace Sidegloss {

namespace {

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
    // "Mrs Haverill" may be another one of Alan Haverill's family.
    const bool isAnother =
        person.byGivenName != Gender::Unknown && person.byGivenName != byHonorific;
    if (byHonorific != Gender::Unknown && !isAnother)
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
        const bool saysWho =
            word && (word->role == WordRole::Office || word->role == WordRole::Anybody);
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

/// "Zu ihnen gehört Asha Rao. Die 19-jährige Mechanikerin …", "Die 19-Jährige": who is named last
/// before it, from \a start to where the next one is, at \a end.
void Persons::readEpithet(qsizetype start, qsizetype end, Person &person) const
{
    constexpr qsizetype reach = 160;
    const QStringView behind = m_text.sliced(start, std::min(reach, end - start));
    const qsizetype stop = behind.indexOf(u". D");
    const QStringView rest = stop < 0 ? QStringView() : behind.sliced(stop + 2);
    const auto words = rest.split(u' ');
    const bool isAged = words.size() > 2 && (words[0] == u"Die" || words[0] == u"Der")
                        && (words[1].endsWith(u"-jährige") || words[1].endsWith(u"-Jährige"));
    if (!isAged)
        return;
    const bool hasNoun = words[1].endsWith(u"-jährige") && isPersonNoun(words[2]);
    take(hasNoun ? words[2] : words[1], words[0] == u"Die" ? u"die" : u"der", person);
}

/// That somebody is called by a \a noun, with an \a article or none.
void Persons::take(QStringView noun, QStringView article, Person &person) const
{
    person.nouns.insert(noun.toString().toLower());
    const Gender byNoun = genderOfNoun(noun);
    // "Der Souffleuse", "der Hebamme": a case of "die", if the name is a woman's.
    const bool isOblique = article == u"der" && person.byGivenName == Gender::Female;
    const Gender gender = byNoun != Gender::Unknown ? byNoun
                          : isOblique               ? Gender::Unknown
                                                    : genderOfArticle(article);
    if (gender != Gender::Unknown)
        person.gender = gender;
}

} // namespace Sidegloss
