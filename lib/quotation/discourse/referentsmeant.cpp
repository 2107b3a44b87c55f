// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/discourse/referents.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/personclues.h"
#include "lib/quotation/words/phrasecontext.h"
#include "lib/quotation/words/pronoungender.h"
#include "lib/quotation/words/rolekinds.h"
#include "lib/quotation/words/strangers.h"
#include "lib/quotation/words/wordbefore.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

QString Referents::ofName(const Attribution &name)
{
    advanceTo(name.words.start);
    const QString full = meantBy(name.words, name.name);
    const QString written = sliced(m_text, name.words).toString();
    if (full != fullest(name.name))
        return full;
    if (written.contains(u' ') || !full.endsWith(u' ' + written))
        return full;
    // Of a family, the one who was named in full in the same paragraph, else who was named first.
    constexpr qsizetype reach = 100; // Mentions to look back over.
    const qsizetype paragraph = paragraphStart(name.words.start, m_text);
    std::optional<QString> first;
    if (const auto bound = m_bound.constFind(written); bound != m_bound.cend())
        return *bound;
    auto mention = mentionFrom(name.words.start);
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        --mention;
        const QString other = fullest(mention->name);
        const bool isOther = titleOf(name.words) != Gender::Unknown
                             && m_persons.genderOf(other) != titleOf(name.words);
        if (!other.endsWith(u' ' + written) || !sliced(m_text, mention->range).contains(u' ')
            || isOther)
            continue;
        first = other;
        if (mention->range.start >= paragraph)
            break;
    }
    return first.value_or(full);
}

/// 后者, 前者: of two people whom the paragraph has named, the last or the one before.
std::optional<QString> Referents::ofOneOfTwo(TextRange words) const
{
    constexpr qsizetype reach = 12; // Mentions to look back over.
    const QString written = foldHan(sliced(m_text, words));
    if (written != u"后者" && written != u"前者")
        return {};
    const qsizetype paragraph = paragraphStart(words.start, m_text);
    std::optional<QString> last;
    auto mention = mentionFrom(words.start);
    for (qsizetype i = 0; i < reach && mention != m_names.mentions().begin(); ++i) {
        --mention;
        const QString name = fullest(mention->name);
        if (mention->range.start < paragraph)
            break;
        if (name == last || kindOf(name) == 0
            || isQuotedElsewhere(mention->range.start, words.start))
            continue;
        if (last || written == u"后者")
            return name;
        last = name;
    }
    return {};
}

std::optional<QString> Referents::ofPronoun(const Attribution &pronoun,
                                            const std::optional<QString> &outer)
{
    const qsizetype place = pronoun.words.start;
    advanceTo(place);
    if (const auto one = ofOneOfTwo(pronoun.words))
        return one;
    const Gender gender = genderOfPronoun(sliced(m_text, pronoun.words));
    const auto other = pronoun.notName.transform([this](qsizetype id) { return fullest(id); });
    return named(m_discourse.mostPresent(place, [&](const Discourse::Mention &mention) {
        if (isQuotedElsewhere(mention.place, place))
            return 0.0;
        if (isStranger(mention.name))
            return strangerFit(mention.name, gender);
        const bool isAnother = mention.name == outer || mention.name == other;
        return isAnother ? 0 : personFit(mention.name, gender);
    }));
}

std::optional<QString> Referents::ofNoun(const Attribution &noun,
                                         const std::optional<QString> &notThis)
{
    constexpr qsizetype comma = 2; // "Der Autor, Femi Okonjo, …"
    const QStringView word = sliced(m_text, noun.words);
    const qsizetype place = noun.words.start;
    advanceTo(place);
    const auto next = mentionFrom(noun.words.end);
    if (next != m_names.mentions().end() && next->range.start <= noun.words.end + comma
        && m_persons.isCalled(word, fullest(next->name)))
        return fullest(next->name);
    if (isPointedAt(noun.words, m_text))
        return ofPointed(noun, notThis);
    const auto called = m_discourse.last(place, [&](const Discourse::Mention &mention) {
        return mention.name != notThis && !isStranger(mention.name)
               && (m_persons.isCalled(word, mention.name)
                   || (isHan(word.front()) && mention.name.endsWith(word)));
    });
    if (called)
        return called;
    if (const auto wider = ofWiderNoun(noun, notThis))
        return wider;
    if (const auto relative = ofKin(noun))
        return relative;
    const bool isUnknown = noun.who == Attribution::Who::Described && isHan(word.front());
    if (isUnknown || isIntroducedAsStranger(noun.words, m_text))
        return {};
    // "Bei Weber, vermutet der Forscher": he is somebody else.
    const qsizetype sentence = sentenceStart(place, m_text);
    const Gender gender = genderOfPhrase(noun.words, m_text);
    return m_discourse.mostPresent(place, [&](const Discourse::Mention &mention) {
        const bool isAnother =
            mention.name == notThis
            || (mention.place >= sentence && !m_topicNames.contains(mention.place));
        return isAnother || isQuotedElsewhere(mention.place, place)
                   ? 0
                   : personFit(mention.name, gender) * roleFit(word, mention.name);
    });
}

/// "Der Anwalt" of a Verteidiger: the last one of whom the \a noun says less than was said.
std::optional<QString> Referents::ofWiderNoun(const Attribution &noun,
                                              const std::optional<QString> &notThis) const
{
    const QStringView word = sliced(m_text, noun.words);
    if (!isWideRole(word))
        return {};
    const Gender gender = genderOfPhrase(noun.words, m_text);
    return m_discourse.last(noun.words.start, [&](const Discourse::Mention &mention) {
        return mention.name != notThis && !isStranger(mention.name)
               && m_persons.mayBeCalled(word, mention.name) && personFit(mention.name, gender) > 0;
    });
}

/// "Seine Schwester": of those who have the family name of whom the sentence before is about,
/// somebody else.
std::optional<QString> Referents::ofKin(const Attribution &noun) const
{
    const QStringView word = sliced(m_text, noun.words);
    const auto possessive = wordBefore(noun.words.start, m_text);
    if (!isKin(word) || !possessive || !isPossessivePronoun(possessive->letters))
        return {};
    const qsizetype place = noun.words.start;
    const Gender ofOwner = genderOfPronoun(possessive->letters);
    const Gender gender = genderOfPhrase(noun.words, m_text);
    const auto owner = m_discourse.mostPresent(
        place, [&](const Discourse::Mention &mention) { return personFit(mention.name, ofOwner); });
    if (!owner || !owner->contains(u' '))
        return {};
    const QString family = owner->sliced(owner->lastIndexOf(u' '));
    return m_discourse.mostPresent(place, [&](const Discourse::Mention &mention) {
        const bool isRelated = mention.name != owner && mention.name.endsWith(family);
        return isRelated ? personFit(mention.name, gender) : 0;
    });
}

/// 这位议员: whom the reader has just met, whatever others are called.
std::optional<QString> Referents::ofPointed(const Attribution &noun,
                                            const std::optional<QString> &notThis) const
{
    constexpr double uncalled = 0.6;
    const QStringView word = sliced(m_text, noun.words);
    const Gender gender = genderOfPhrase(noun.words, m_text);
    return m_discourse.mostPresent(noun.words.start, [&](const Discourse::Mention &mention) {
        if (mention.name == notThis || isQuotedElsewhere(mention.place, noun.words.start))
            return 0.0;
        const double fit = personFit(mention.name, gender);
        return m_persons.isCalled(word, mention.name) ? fit : uncalled * fit;
    });
}

std::optional<QString> Referents::partnerOf(const std::optional<QString> &speaker, qsizetype place)
{
    advanceTo(place);
    return m_discourse.mostPresent(place, [&](const Discourse::Mention &mention) {
        return mention.name == speaker || isQuotedElsewhere(mention.place, place)
                   ? 0
                   : personFit(mention.name, Gender::Unknown);
    });
}

std::optional<QString> Referents::ofOrganisation(TextRange noun) const
{
    constexpr qsizetype reach = 60; // Mentions to look back over.
    auto mention = mentionFrom(noun.start);
    std::optional<QString> last;
    std::optional<QString> mayBe;
    const QStringView word = sliced(m_text, noun);
    // 仁济路医院院方
    if (mention != m_names.mentions().begin() && isHan(word.front())
        && std::prev(mention)->range.end == noun.start)
        return fullest(std::prev(mention)->name);
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
