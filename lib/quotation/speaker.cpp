// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speaker.h"

#include "lib/quotation/organisations.h"
#include "lib/quotation/pronoungender.h"
#include "lib/quotation/speechframe.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

/// Whoever counts so many times as much as anybody else.
std::optional<QString> dominant(const QHash<QString, qsizetype> &counts, qsizetype times)
{
    const auto most = std::ranges::max_element(counts);
    for (auto other = counts.begin(); other != counts.end(); ++other) {
        if (other != most && *other * times > *most)
            return {};
    }
    return most == counts.end() ? std::nullopt : std::optional(most.key());
}

/// Where the sentence around \a position starts, roughly.
qsizetype sentenceStart(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 300;
    qsizetype start = position;
    while (start > 0 && position - start < longest
           && !QStringView(u".!?\n").contains(text[start - 1]))
        --start;
    return start;
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

/// Whether nothing but its paragraph's end closes it.
bool isUnclosed(const Quotation &quotation)
{
    return quotation.outer.end == quotation.inner.end;
}

} // namespace

LeafSpeakers SpeakerFinder::read(TextRange leaf, const QList<Quotation> &quotations)
{
    constexpr qsizetype outermost = -1;
    QHash<qsizetype, QList<qsizetype>> children;
    for (qsizetype i = 0; i < quotations.size(); ++i)
        children[quotations[i].parent.value_or(outermost)].append(i);
    const auto frameOf = [&](qsizetype parent) {
        const TextRange range = parent == outermost ? leaf : quotations[parent].inner;
        const QList<qsizetype> inside = children.value(parent);
        return SpeechFrame(m_text, tokenize(m_text, range, quotations, inside, m_names));
    };

    LeafSpeakers result;
    result.quotations.resize(quotations.size());
    QList<SpeechFrame> nested;
    for (qsizetype i = 0; i < quotations.size(); ++i) {
        const bool mayBeIncised = quotations[i].mark == u'«';
        if (!mayBeIncised && !children.contains(i))
            continue;
        const SpeechFrame inner = frameOf(i);
        if (mayBeIncised)
            result.quotations[i] = inner.incised();
        if (children.contains(i))
            nested.append(inner);
    }
    const SpeechFrame whole = frameOf(outermost);
    count(whole);
    result.announced = whole.announced();
    for (const qsizetype topic : whole.topics())
        m_topics.insert(whole.tokens()[topic].range.start);
    const std::optional<Attribution> last = attribute(whole, m_dialogue.expected(), true, result);
    for (const SpeechFrame &inner : std::as_const(nested)) {
        count(inner);
        attribute(inner, {}, false, result);
    }
    for (const qsizetype i : children[outermost])
        m_quoted.append(quotations[i].outer);
    const bool isOpen = !quotations.isEmpty() && isUnclosed(quotations[children[outermost].last()]);
    const auto first = quotations.isEmpty() ? std::nullopt : result.quotations.first();
    m_dialogue.endLeaf(whole, first, quotations.isEmpty() ? std::nullopt : last, isOpen);
    return result;
}

/// Who says each quotation of the frame; returns the last one's.
std::optional<Attribution> SpeakerFinder::attribute(const SpeechFrame &frame,
                                                    std::optional<Attribution> before,
                                                    bool isOutermost, LeafSpeakers &result) const
{
    for (qsizetype i = 0; i < frame.tokens().size(); ++i) {
        if (frame.tokens()[i].kind != Kind::Quotation)
            continue;
        auto &incisedOrFound = result.quotations[frame.tokens()[i].index];
        auto found = frame.attributionOf(i, before);
        if (i == 0 && isOutermost)
            found = m_dialogue.opening(frame, found);
        if (!incisedOrFound || (found && found->isSaid))
            incisedOrFound = found;
        if (incisedOrFound)
            before = incisedOrFound;
    }
    return before;
}

void SpeakerFinder::count(const SpeechFrame &frame)
{
    for (const SpeechEvent &event : frame.events()) {
        const Token &subject = frame.tokens()[event.subject];
        const bool isBeside = std::abs(event.word - event.subject) == 1;
        const bool isHan = frame.tokens()[event.word].isHan;
        if (subject.kind == Kind::Name && (!subject.isWeak || isBeside || isHan))
            m_said.append({subject.index, subject.range.start,
                           isAsking(sliced(m_text, frame.tokens()[event.word].range))});
    }
}

QString SpeakerFinder::fullest(qsizetype name) const
{
    const auto known = m_fullest.constFind(name);
    if (known != m_fullest.cend())
        return *known;
    return *m_fullest.insert(name, m_names.fullest(name));
}

const QSet<QString> &SpeakerFinder::people() const
{
    if (m_people)
        return *m_people;
    for (const Said &said : m_said)
        m_speaking.insert(fullest(said.name));
    QSet<QString> &people = m_people.emplace(m_speaking);
    for (const NameMention &mention : m_names.mentions()) {
        if (m_names.looksLikePerson(mention.name) || m_persons.isPerson(fullest(mention.name)))
            people.insert(fullest(mention.name));
    }
    return people;
}

/// Whether the mention can be what a pronoun at \a position stands for: no organisation, and not
/// named inside a quotation that the pronoun stands outside of.
bool SpeakerFinder::mayBeMeant(const NameMention &mention, qsizetype position) const
{
    const auto quotationAt = [this](qsizetype place) {
        const auto next = std::ranges::upper_bound(m_quoted, place, {}, &TextRange::start);
        return next != m_quoted.begin() && std::prev(next)->contains(place) ? std::prev(next)
                                                                            : m_quoted.end();
    };
    const auto quotation = quotationAt(mention.range.start);
    const bool isInside = quotation == m_quoted.end() || quotation == quotationAt(position);
    return isInside && !isOrganisationName(sliced(m_text, mention.range));
}

bool SpeakerFinder::mayFit(const QString &name, Gender gender) const
{
    const Gender theirs = m_persons.genderOf(name);
    return gender == Gender::Unknown || theirs == Gender::Unknown || gender == theirs;
}

/// Whether a sentence begins with the mention or is about it.
bool SpeakerFinder::isTopic(const NameMention &mention) const
{
    qsizetype before = mention.range.start;
    while (before > 0 && m_text[before - 1] == u' ')
        --before;
    return before == 0 || m_topics.contains(mention.range.start)
           || QStringView(u"\n.!?。！？”’」』»“\"'").contains(m_text[before - 1]);
}

/// The last person named before the pronoun whom it may mean: of those near, rather one who speaks
/// or whom a sentence is about.
std::optional<QString> SpeakerFinder::meantBy(const Attribution &pronoun,
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
    const QList<NameMention> &mentions = m_names.mentions();
    auto mention = std::ranges::lower_bound(mentions, pronoun.words.start, {},
                                            [](const NameMention &m) { return m.range.start; });
    const auto other = pronoun.notName.transform([this](qsizetype id) { return fullest(id); });
    std::optional<QString> last;
    qsizetype lastStart = 0;
    std::optional<QString> likely;
    std::optional<QString> unlikely; // Chinese pronouns often mean another than the last named.
    for (qsizetype i = 0; i < reach && mention != mentions.begin(); ++i) {
        const QString name = fullest((--mention)->name);
        if (heard && mention->range.start < heard->end && !last && mayFit(heard->speaker, gender)
            && heard->speaker != outer && heard->speaker != other)
            return heard->speaker;
        if (name == outer || name == other || !mayBeMeant(*mention, pronoun.words.start))
            continue;
        if (last && lastStart - mention->range.start > near)
            break;
        const bool fits = mayFit(name, gender);
        if (!people().contains(name)) {
            if (!likely && fits && name.contains(u' '))
                likely = name;
        } else if (!fits) {
            unlikely = unlikely || !isHan(name.front()) ? unlikely : name;
        } else if (isStrict || isTopic(*mention) || m_speaking.contains(name)) {
            return name;
        } else if (!last) {
            last = name;
            lastStart = mention->range.start;
        }
    }
    return last ? last : likely ? likely : unlikely;
}

/// The organisation that was named last before \a position.
std::optional<QString> SpeakerFinder::organisationBefore(qsizetype position) const
{
    constexpr qsizetype reach = 60; // Mentions to look back over.
    const QList<NameMention> &mentions = m_names.mentions();
    auto mention = std::ranges::lower_bound(mentions, position, {},
                                            [](const NameMention &m) { return m.range.start; });
    for (qsizetype i = 0; i < reach && mention != mentions.begin(); ++i) {
        const QString name = fullest((--mention)->name);
        const qsizetype start = mention->range.start;
        constexpr qsizetype longest = 40;
        const qsizetype from = std::max<qsizetype>(start - longest, 0);
        if (isOrganisationName(name)
            || (!people().contains(name) && leadsToOrganisation(m_text.sliced(from, start - from))))
            return name;
    }
    return {};
}

/// The last person named before the noun whom it may mean.
std::optional<QString> SpeakerFinder::personBefore(const Attribution &attribution,
                                                   const std::optional<QString> &notThis) const
{
    const QStringView word = sliced(m_text, attribution.words);
    const Gender gender = genderOfPhrase(attribution.words, m_text);
    constexpr qsizetype reach = 200; // Mentions to look back over.
    // "Bei Weber, vermutet der Forscher": he is somebody else.
    const qsizetype sentence = sentenceStart(attribution.words.start, m_text);
    const QList<NameMention> &mentions = m_names.mentions();
    constexpr qsizetype comma = 2; // "Der Autor, Femi Okonjo, …"
    auto mention = std::ranges::lower_bound(mentions, attribution.words.end + comma + 1, {},
                                            [](const NameMention &m) { return m.range.start; });
    std::optional<QString> last;
    std::optional<QString> likely;
    for (qsizetype i = 0; i < reach && mention != mentions.begin(); ++i) {
        const QString name = fullest((--mention)->name);
        if (name == notThis)
            continue;
        const bool fits = mayFit(name, gender);
        if (m_persons.isCalled(word, name))
            return name;
        if (mention->range.start >= sentence)
            continue;
        if (!people().contains(name))
            likely = !likely && fits && name.contains(u' ') ? name : likely;
        else if (fits && !last)
            last = name;
    }
    if (attribution.who == Attribution::Who::Described
        || isIntroducedAsStranger(attribution.words, m_text))
        return {};
    return last ? last : likely;
}

/// The fullest form of the name; of several people with one family name the last who was named.
QString SpeakerFinder::nearestBearer(const Attribution &attribution) const
{
    const QString full = fullest(attribution.name);
    const QString written = sliced(m_text, attribution.words).toString();
    if (written.contains(u' ') || !full.endsWith(u' ' + written))
        return full;
    constexpr qsizetype reach = 100; // Mentions to look back over.
    const QList<NameMention> &mentions = m_names.mentions();
    auto mention = std::ranges::lower_bound(mentions, attribution.words.start, {},
                                            [](const NameMention &m) { return m.range.start; });
    for (qsizetype i = 0; i < reach && mention != mentions.begin(); ++i) {
        --mention;
        const QString name = fullest(mention->name);
        if (name.endsWith(u' ' + written) && sliced(m_text, mention->range).contains(u' '))
            return name;
    }
    return full;
}

std::optional<QString> SpeakerFinder::speaker(const Attribution &attribution,
                                              const std::optional<QString> &outer,
                                              const std::optional<Heard> &heard) const
{
    switch (attribution.who) {
    case Attribution::Who::Name:
        return nearestBearer(attribution);
    case Attribution::Who::Label:
        return people().contains(nearestBearer(attribution))
                   ? std::optional(nearestBearer(attribution))
                   : std::nullopt;
    case Attribution::Who::Self:
        return outer;
    case Attribution::Who::Pronoun:
        return meantBy(attribution, outer, heard);
    case Attribution::Who::Noun:
    case Attribution::Who::Described:
        return personBefore(attribution, outer);
    case Attribution::Who::Work:
        return sliced(m_text, attribution.words).toString();
    case Attribution::Who::Organisation:
        return organisationBefore(attribution.words.start);
    case Attribution::Who::Addressee:
        return m_addressee == outer ? std::nullopt : m_addressee;
    case Attribution::Who::Stranger:
    case Attribution::Who::Anybody:
        return {};
    }
    return {};
}

std::optional<QString> SpeakerFinder::firstPerson() const
{
    const auto first = std::ranges::find_if(m_names.mentions(), [&](const NameMention &mention) {
        return m_names.isWellShown(mention.name) && people().contains(fullest(mention.name));
    });
    return first == m_names.mentions().end() ? std::nullopt : std::optional(fullest(first->name));
}

std::optional<QString> SpeakerFinder::interviewee(const QList<TextRange> &turns) const
{
    const auto isInTurn = [&](qsizetype position) {
        const auto next = std::ranges::upper_bound(turns, position, {}, &TextRange::start);
        return next != turns.begin() && std::prev(next)->contains(position);
    };
    QHash<QString, qsizetype> speaking;
    for (const Said &said : m_said) {
        if (m_names.isWellShown(said.name) && !said.asks && !isInTurn(said.position))
            ++speaking[fullest(said.name)];
    }
    if (!speaking.isEmpty())
        return dominant(speaking, 4);
    QHash<QString, qsizetype> named;
    for (const NameMention &mention : m_names.mentions()) {
        if (people().contains(fullest(mention.name)) && m_names.isWellShown(mention.name)
            && !isInTurn(mention.range.start))
            ++named[fullest(mention.name)];
    }
    return dominant(named, named.size());
}

} // namespace Sidegloss
