// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/discourse/referents.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/hanfigures.h"
#include "lib/quotation/words/personclues.h"
#include "lib/quotation/words/phrasecontext.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/strangers.h"
#include "lib/quotation/words/wordbefore.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

QString Referents::fullest(qsizetype name) const
{
    const auto known = m_fullest.constFind(name);
    if (known != m_fullest.cend())
        return *known;
    return *m_fullest.insert(name, m_names.fullest(name));
}

bool Referents::isInByline(qsizetype place) const
{
    if (!m_author)
        return false;
    const auto [first, last] = std::minmax(place, m_author->range.start);
    return !m_text.sliced(first, last - first).contains(u'\n');
}

const QSet<QString> &Referents::people() const
{
    if (m_people)
        return *m_people;
    QSet<QString> &people = m_people.emplace();
    for (const qsizetype speaker : m_speakers)
        people.insert(fullest(speaker));
    for (const NameMention &mention : m_names.mentions()) {
        const QString &name = fullest(mention.name);
        if (m_names.looksLikePerson(mention.name) || m_persons.isPerson(name)
            || m_names.kindOf(name) == NameKind::Person)
            people.insert(name);
    }
    return people;
}

/// The first mention that doesn't start before \a position.
QList<NameMention>::const_iterator Referents::mentionFrom(qsizetype position) const
{
    return std::ranges::lower_bound(m_names.mentions(), position, {},
                                    [](const NameMention &m) { return m.range.start; });
}

bool Referents::isOrganisation(const QString &name) const
{
    const NameKind kind = m_names.kindOf(name);
    return kind == NameKind::Unknown ? isOrganisationName(name) || m_persons.isOrganisation(name)
                                     : kind == NameKind::Organisation;
}

bool Referents::isOrganisation(const NameMention &mention, const QString &name) const
{
    if (isOrganisation(name))
        return true;
    constexpr qsizetype longest = 40;
    const qsizetype from = std::max<qsizetype>(mention.range.start - longest, 0);
    return !people().contains(name)
           && leadsToOrganisation(m_text.sliced(from, mention.range.start - from));
}

/// Whether \a mention stands in a quotation that \a place stands outside of.
bool Referents::isQuotedElsewhere(qsizetype mention, qsizetype place) const
{
    const auto quotationAt = [this](qsizetype position) {
        const auto next = std::ranges::upper_bound(m_quoted, position, {}, &TextRange::start);
        return next != m_quoted.begin() && std::prev(next)->contains(position) ? std::prev(next)
                                                                               : m_quoted.end();
    };
    const auto quotation = quotationAt(mention);
    return quotation != m_quoted.end() && quotation != quotationAt(place);
}

/// Whether a sentence begins with the \a name or is about it.
bool Referents::isTopic(TextRange name) const
{
    qsizetype before = name.start;
    while (before > 0 && m_text[before - 1] == u' ')
        --before;
    return before == 0 || m_topicNames.contains(name.start)
           || QStringView(u"\n.!?。！？”’」』»“\"'").contains(m_text[before - 1]);
}

/// How surely a name is a person's, 0–1.
double Referents::kindOf(const QString &name) const
{
    if (isStranger(name))
        return 0;
    constexpr double guessed = 0.8;
    constexpr double unknown = 0.1;
    const auto known = m_kinds.constFind(name);
    if (known != m_kinds.cend())
        return *known;
    const bool isTagged = m_names.kindOf(name) == NameKind::Person;
    const bool isSure = isTagged || m_persons.isWellKnown(name) || isHan(name.front());
    const bool isPlace = !isTagged && !isHan(name.front()) && isLatinPlaceName(name);
    const double kind = isOrganisation(name) || isPlace ? 0
                        : people().contains(name)       ? (isSure ? 1 : guessed)
                        : name.contains(u' ')           ? unknown
                                                        : 0;
    return *m_kinds.insert(name, kind);
}

/// How well somebody fits a word for one person of a gender, 0–1.
double Referents::personFit(const QString &name, Gender gender) const
{
    const double unknownGender = isHan(name.front()) ? 0.8 : 0.5;
    constexpr double otherGender = 0.02; // A Chinese given name doesn't show it for certain.
    const double kind = kindOf(name);
    const Gender theirs = kind > 0 ? m_persons.genderOf(name) : Gender::Unknown;
    if (gender == Gender::Unknown || gender == theirs)
        return kind;
    return kind
           * (theirs == Gender::Unknown ? unknownGender
              : isHan(name.front())     ? otherGender
                                        : 0);
}

/// How well somebody whom nobody has called a \a noun may be one, 0–1.
double Referents::roleFit(QStringView noun, const QString &name) const
{
    constexpr double otherRole = 0.4;
    if (isDemonym(noun) && !name.contains(u'·'))
        return otherRole;
    return m_persons.hasNoun(name) && roleOf(noun) == WordRole::Office ? otherRole : 1;
}

void Referents::addTopic(const Attribution &topic)
{
    if (topic.who == Attribution::Who::Name)
        m_topicNames.insert(topic.words.start);
    else
        m_topics.append(topic);
}

/// Of a family, whoever was called by the family name alone before any other of them was named is
/// called so in all the article.
void Referents::bind(const NameMention &mention)
{
    const QString full = fullest(mention.name);
    const QStringView written = sliced(m_text, mention.range);
    const QString family = full.sliced(full.lastIndexOf(u' ') + 1);
    if (isHan(full.front()) || !full.contains(u' '))
        return;
    if (written.contains(u' '))
        m_family[family].insert(full);
    else if (written == family && m_family.value(family).size() == 1 && !m_bound.contains(family))
        m_bound.insert(family, *m_family.value(family).cbegin());
}

/// What the title before the name shows: "Mrs Haverill".
Gender Referents::titleOf(TextRange written) const
{
    const auto title = wordBefore(written.start, m_text);
    return title ? genderOfHonorific(title->letters) : Gender::Unknown;
}

/// The fullest form; of "Mrs Haverill" that of the woman of the family who was named.
QString Referents::meantBy(TextRange written, qsizetype name) const
{
    const QString full = fullest(name);
    const Gender gender = titleOf(written);
    const auto fits = [&](const QString &other) { return m_persons.genderOf(other) == gender; };
    if (gender == Gender::Unknown || fits(full))
        return full;
    const QSet<QString> family = m_family.value(sliced(m_text, written).toString());
    const auto other = std::ranges::find_if(family, fits);
    return other == family.end() ? full : *other;
}

void Referents::addMention(const NameMention &mention)
{
    constexpr double asTopic = 1;
    constexpr double elsewhere = 0.5;
    constexpr double asRelative = 0.2; // "Her sister Clara": it goes on about her.
    constexpr double asOwner = 0.4;    // "Weber's work"
    bind(mention);
    if (m_author && m_author->range == mention.range)
        return; // Nobody whom the article is about.
    const double weight = m_persons.isRelative(mention.range.start)               ? asRelative
                          : isOwner(mention.range, fullest(mention.name), m_text) ? asOwner
                          : isTopic(mention.range)                                ? asTopic
                                                                                  : elsewhere;
    m_discourse.add({mention.range.start, meantBy(mention.range, mention.name), weight});
}

/// "Joseph Mbeki-Lane, a signalman", "a boatwoman called Mabel Tranter": the \a noun says who
/// somebody is who is named beside it.
bool Referents::isApposed(TextRange noun) const
{
    constexpr qsizetype nearBefore = 30;
    constexpr qsizetype nearBehind = 14;
    const auto next = mentionFrom(noun.end);
    const auto isOpen = [&](qsizetype start, qsizetype end, QStringView stops) {
        return std::ranges::none_of(m_text.sliced(start, end - start),
                                    [stops](QChar c) { return stops.contains(c); });
    };
    if (next != m_names.mentions().end() && next->range.start - noun.end <= nearBehind
        && isOpen(noun.end, next->range.start, u".;:!?\n“«„\""))
        return true;
    if (next != m_names.mentions().end()
        && isBeforeApposition(m_text.sliced(noun.end, next->range.start - noun.end)))
        return true;
    if (next == m_names.mentions().begin())
        return false;
    const TextRange before = std::prev(next)->range;
    return before.end <= noun.start && noun.start - before.end <= nearBefore
           && m_text.sliced(before.end).startsWith(u", ")
           && isOpen(before.end, noun.start, u".;:!?\n“«„\"");
}

/// "A reporter asked what was in it": somebody else answers.
bool Referents::asksBehind(qsizetype place) const
{
    constexpr int words = 2; // "lui a demandé"
    for (int i = 0; i < words; ++i) {
        while (place < m_text.size() && m_text[place] == u' ')
            ++place;
        const qsizetype start = place;
        while (place < m_text.size() && m_text[place].isLetter())
            ++place;
        const QStringView word = m_text.sliced(start, place - start);
        if (isAsking(word) || word == u"wollte" || word == u"voulait")
            return true;
    }
    return false;
}

/// A noun or a pronoun that a sentence is about makes present whom it means; "une cliente" nobody
/// who is named, but a pronoun may mean her.
void Referents::resolveTopic(const Attribution &topic)
{
    constexpr double asTopic = 1;
    if (topic.who == Attribution::Who::Stranger) {
        if (!isIndefinite(topic.words, m_text) || isApposed(topic.words)
            || asksBehind(topic.words.end))
            return;
        const Gender gender = genderOfPhrase(topic.words, m_text);
        m_discourse.add({topic.words.start, strangerOf(gender), asTopic});
        return;
    }
    const auto meant =
        topic.who == Attribution::Who::Pronoun ? ofPronoun(topic, {})
        : topic.who == Attribution::Who::Noun || topic.who == Attribution::Who::Described
            ? ofNoun(topic, {})
            : std::nullopt;
    if (meant)
        m_discourse.add({topic.words.start, *meant, asTopic});
}

/// Tells the discourse of all that stands before \a place.
void Referents::advanceTo(qsizetype place)
{
    const QList<NameMention> &mentions = m_names.mentions();
    for (;;) {
        const bool hasMention =
            m_nextMention < mentions.size() && mentions[m_nextMention].range.start < place;
        const bool hasTopic =
            m_nextTopic < m_topics.size() && m_topics[m_nextTopic].words.start < place;
        if (!hasMention && !hasTopic)
            return;
        const bool isTopicFirst =
            hasTopic
            && (!hasMention
                || m_topics[m_nextTopic].words.start < mentions[m_nextMention].range.start);
        if (isTopicFirst)
            resolveTopic(m_topics[m_nextTopic++]);
        else
            addMention(mentions[m_nextMention++]);
    }
}

void Referents::addHeard(const QString &speaker, qsizetype place)
{
    constexpr double asSpeaker = 1;
    advanceTo(place);
    m_discourse.add({place, speaker, asSpeaker});
}

} // namespace Sidegloss
