// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/referents.h"

#include "lib/quotation/organisations.h"
#include "lib/quotation/personnouns.h"
#include "lib/quotation/pronoungender.h"
#include "lib/quotation/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Where the sentence around \a position starts, roughly.
qsizetype sentenceStart(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 300;
    qsizetype start = position;
    while (start > 0 && position - start < longest
           && !QStringView(u".!?\n。！？").contains(text[start - 1]))
        --start;
    return start;
}

/// Where the paragraph around \a position starts, or how far back its beginning is looked for.
qsizetype paragraphStart(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 3000;
    const qsizetype from = std::max<qsizetype>(position - longest, 0);
    return from + text.sliced(from, position - from).lastIndexOf(u'\n') + 1;
}

/// "Eine Dame im Pelz", and then "die Dame": somebody without a name.
bool isIntroducedAsStranger(TextRange noun, QStringView text)
{
    constexpr qsizetype reach = 1500;
    const QStringView before =
        text.sliced(std::max<qsizetype>(noun.start - reach, 0), std::min(noun.start, reach));
    const qsizetype first = before.lastIndexOf(QString(u' ' + sliced(text, noun).toString()));
    if (first <= 0)
        return false;
    qsizetype start = first;
    while (start > 0 && before[start - 1].isLetter())
        --start;
    return roleOf(before.sliced(start, first - start)) == WordRole::Indefinite;
}

/// By the noun, or by the article before it.
Gender genderOfPhrase(TextRange noun, QStringView text)
{
    const Gender byNoun = genderOfNoun(sliced(text, noun));
    if (byNoun != Gender::Unknown)
        return byNoun;
    const QStringView before = text.first(noun.start);
    return before.endsWith(u" der ") || before.endsWith(u" le ")   ? Gender::Male
           : before.endsWith(u" die ") || before.endsWith(u" la ") ? Gender::Female
                                                                   : Gender::Unknown;
}

} // namespace

QString Referents::fullest(qsizetype name) const
{
    const auto known = m_fullest.constFind(name);
    if (known != m_fullest.cend())
        return *known;
    return *m_fullest.insert(name, m_names.fullest(name));
}

const QSet<QString> &Referents::people() const
{
    if (m_people)
        return *m_people;
    for (const qsizetype speaker : m_speakers)
        m_speaking.insert(fullest(speaker));
    QSet<QString> &people = m_people.emplace(m_speaking);
    for (const NameMention &mention : m_names.mentions()) {
        if (m_names.looksLikePerson(mention.name) || m_persons.isPerson(fullest(mention.name)))
            people.insert(fullest(mention.name));
    }
    return people;
}

/// The first mention that doesn't start before \a position.
QList<NameMention>::const_iterator Referents::mentionFrom(qsizetype position) const
{
    return std::ranges::lower_bound(m_names.mentions(), position, {},
                                    [](const NameMention &m) { return m.range.start; });
}

bool Referents::isOrganisation(const NameMention &mention, const QString &name) const
{
    if (isOrganisationName(name) || m_persons.isOrganisation(name))
        return true;
    constexpr qsizetype longest = 40;
    const qsizetype from = std::max<qsizetype>(mention.range.start - longest, 0);
    return !people().contains(name)
           && leadsToOrganisation(m_text.sliced(from, mention.range.start - from));
}

/// Whether the mention can be what a pronoun at \a position stands for: no organisation, and not
/// named inside a quotation that the pronoun stands outside of.
bool Referents::mayBeMeant(const NameMention &mention, qsizetype position) const
{
    const auto quotationAt = [this](qsizetype place) {
        const auto next = std::ranges::upper_bound(m_quoted, place, {}, &TextRange::start);
        return next != m_quoted.begin() && std::prev(next)->contains(place) ? std::prev(next)
                                                                            : m_quoted.end();
    };
    const auto quotation = quotationAt(mention.range.start);
    const bool isInside = quotation == m_quoted.end() || quotation == quotationAt(position);
    return isInside && !isOrganisationName(sliced(m_text, mention.range))
           && !m_persons.isOrganisation(fullest(mention.name));
}

bool Referents::mayFit(const QString &name, Gender gender) const
{
    const Gender theirs = m_persons.genderOf(name);
    return gender == Gender::Unknown || theirs == Gender::Unknown || gender == theirs;
}

/// Whether a sentence begins with the mention or is about it.
bool Referents::isTopic(const NameMention &mention) const
{
    qsizetype before = mention.range.start;
    while (before > 0 && m_text[before - 1] == u' ')
        --before;
    return before == 0 || m_topics.contains(mention.range.start)
           || QStringView(u"\n.!?。！？”’」』»“\"'").contains(m_text[before - 1]);
}

/// Whether the sentence is about somebody whom it names before the mention: she who manages the
/// works for Northline is meant by "she", not Northline.
bool Referents::hasTopic(QList<NameMention>::const_iterator mention, Gender gender) const
{
    constexpr int reach = 4;
    const qsizetype sentence = sentenceStart(mention->range.start, m_text);
    for (int i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        --mention;
        if (mention->range.start < sentence)
            return false;
        const QString name = fullest(mention->name);
        if (m_topics.contains(mention->range.start) && people().contains(name)
            && mayFit(name, gender))
            return true;
    }
    return false;
}

QString Referents::ofName(const Attribution &name) const
{
    const QString full = fullest(name.name);
    const QString written = sliced(m_text, name.words).toString();
    if (written.contains(u' ') || !full.endsWith(u' ' + written))
        return full;
    constexpr qsizetype reach = 100; // Mentions to look back over.
    auto mention = mentionFrom(name.words.start);
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        --mention;
        const QString other = fullest(mention->name);
        if (other.endsWith(u' ' + written) && sliced(m_text, mention->range).contains(u' '))
            return other;
    }
    return full;
}

std::optional<QString> Referents::ofPronoun(const Attribution &pronoun,
                                            const std::optional<QString> &outer,
                                            const std::optional<Heard> &heard) const
{
    constexpr qsizetype reach = 200; // Mentions to look back over.
    constexpr qsizetype near = 400;
    const QString word = sliced(m_text, pronoun.words).toString().toLower();
    const Gender gender = genderOfPronoun(word);
    // German and French pronouns show the gender of things, too: the last person is meant.
    constexpr QStringView strict[] = {u"er", u"sie", u"il", u"elle"};
    const bool isStrict = std::ranges::contains(strict, word);
    const qsizetype paragraph = paragraphStart(pronoun.words.start, m_text);
    const auto other = pronoun.notName.transform([this](qsizetype id) { return fullest(id); });
    std::optional<QString> last;
    qsizetype lastStart = 0;
    std::optional<QString> likely;
    std::optional<QString> unlikely; // Chinese pronouns often mean another than the last named.
    auto mention = mentionFrom(pronoun.words.start);
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        const QString name = fullest((--mention)->name);
        if (heard && mention->range.start < heard->end && !last && mayFit(heard->speaker, gender)
            && heard->speaker != outer && heard->speaker != other)
            return heard->speaker;
        if (name == outer || name == other || !mayBeMeant(*mention, pronoun.words.start))
            continue;
        // Whoever this paragraph names is nearer than all who stand in another.
        const bool isFar = last
                           && (lastStart - mention->range.start > near
                               || (lastStart > paragraph && mention->range.start < paragraph));
        if (isFar)
            break;
        const bool fits = mayFit(name, gender);
        if (!people().contains(name)) {
            if (!likely && fits && name.contains(u' '))
                likely = name;
        } else if (!fits) {
            unlikely = unlikely || !isHan(name.front()) ? unlikely : name;
        } else if (isTopic(*mention)
                   || ((isStrict || m_speaking.contains(name)) && !hasTopic(mention, gender))) {
            return name;
        } else if (!last) {
            last = name;
            lastStart = mention->range.start;
        }
    }
    return last ? last : likely ? likely : unlikely;
}

std::optional<QString> Referents::ofNoun(const Attribution &noun,
                                         const std::optional<QString> &notThis) const
{
    const QStringView word = sliced(m_text, noun.words);
    const Gender gender = genderOfPhrase(noun.words, m_text);
    constexpr qsizetype reach = 200; // Mentions to look back over.
    // "Bei Weber, vermutet der Forscher": he is somebody else.
    const qsizetype sentence = sentenceStart(noun.words.start, m_text);
    constexpr qsizetype comma = 2; // "Der Autor, Femi Okonjo, …"
    auto mention = mentionFrom(noun.words.end + comma + 1);
    std::optional<QString> last;
    std::optional<QString> likely;
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        const QString name = fullest((--mention)->name);
        if (name == notThis)
            continue;
        const bool fits = mayFit(name, gender);
        if (m_persons.isCalled(word, name) || (isHan(word.front()) && name.endsWith(word)))
            return name;
        if (mention->range.start >= sentence || isOrganisation(*mention, name))
            continue;
        if (!people().contains(name))
            likely = !likely && fits && name.contains(u' ') ? name : likely;
        else if (fits && !last)
            last = name;
    }
    if (noun.who == Attribution::Who::Described || isIntroducedAsStranger(noun.words, m_text))
        return {};
    return last ? last : likely;
}

std::optional<QString> Referents::ofOrganisation(TextRange noun) const
{
    constexpr qsizetype reach = 60; // Mentions to look back over.
    auto mention = mentionFrom(noun.start);
    std::optional<QString> last;
    std::optional<QString> mayBe;
    const QStringView word = sliced(m_text, noun);
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        const QString name = fullest((--mention)->name);
        const bool isCalled = isCalledByNoun(name, word);
        if (isCalled && !isHan(word.front()) && !mayStandForAny(word))
            return name;
        if (!isOrganisation(*mention, name)) {
            if (isCalled && !mayBe && m_persons.mayBeOrganisation(name))
                mayBe = name;
            continue;
        }
        if (isCalled)
            return mayBe ? mayBe : name;
        if (!last)
            last = name;
    }
    if (mayBe)
        return mayBe;
    return mayStandForAny(word) ? last : std::nullopt;
}

} // namespace Sidegloss
