// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/speaker.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/speech/speechframe.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/quotation/words/phrasecontext.h"
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

/// Whether the \a position lies in one of the \a ranges, which are in order.
bool isWithin(qsizetype position, const QList<TextRange> &ranges)
{
    const auto next = std::ranges::upper_bound(ranges, position, {}, &TextRange::start);
    return next != ranges.begin() && std::prev(next)->contains(position);
}

/// The noun names something that somebody has written, whose words are theirs.
bool isWritten(QStringView noun)
{
    constexpr QStringView nouns[] = {
        u"statement", u"letter",    u"email",      u"post",      u"note",     u"message",
        u"memo",      u"report",    u"mitteilung", u"schreiben", u"brief",    u"bericht",
        u"zettel",    u"erklärung", u"communiqué", u"lettre",    u"courrier", u"rapport",
        u"note",      u"texte",     u"message"};
    return std::ranges::contains(nouns, noun.toString().toLower());
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
        return SpeechFrame(m_text, tokenize(m_text, range, quotations, inside, m_names),
                           m_names.language());
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
    result.topics = whole.topics();
    result.said = whole.said();
    for (const Attribution &topic : std::as_const(result.topics))
        m_referents.addTopic(topic);
    const std::optional<Attribution> last = attribute(whole, m_dialogue.expected(), true, result);
    for (const SpeechFrame &inner : std::as_const(nested)) {
        count(inner);
        result.said += inner.said();
        attribute(inner, {}, false, result);
    }
    const QList<qsizetype> outer = children.value(outermost);
    for (const qsizetype i : outer)
        m_referents.addQuotation(quotations[i].outer);
    const bool isOpen = !quotations.isEmpty() && isUnclosed(quotations[outer.last()]);
    const auto first = quotations.isEmpty() ? std::nullopt : result.quotations.first();
    m_dialogue.endLeaf(whole, first, quotations.isEmpty() ? std::nullopt : last, isOpen);
    return result;
}

/// Who says each quotation of the frame; returns the last one's.
std::optional<Attribution> SpeakerFinder::attribute(const SpeechFrame &frame,
                                                    std::optional<Attribution> before,
                                                    bool isOutermost, LeafSpeakers &result) const
{
    std::optional<Attribution> asked; // Who spoke before the one who spoke last.
    bool isAsked = false;
    for (qsizetype i = 0; i < frame.tokens().size(); ++i) {
        if (frame.tokens()[i].kind != Kind::Quotation)
            continue;
        auto &incisedOrFound = result.quotations[frame.tokens()[i].index];
        auto found = frame.attributionOf(i, before);
        if (i == 0 && isOutermost)
            found = m_dialogue.opening(frame, found);
        // What the sentence before tells is less sure than what the quotation itself says.
        if (!incisedOrFound
            || (found && found->isSaid && found->confidence > incisedOrFound->confidence))
            incisedOrFound = found;
        // « Beaucoup ? » insiste-t-elle. « Assez. »: whoever was asked before answers.
        const bool goesOn = incisedOrFound && before && !incisedOrFound->isSaid
                            && incisedOrFound->words == before->words;
        if (goesOn && isAsked && asked)
            incisedOrFound = asked;
        isAsked = endsWith(u"?？", frame.tokens()[i], m_text);
        if (incisedOrFound && before && incisedOrFound->words != before->words)
            asked = before;
        if (incisedOrFound)
            before = incisedOrFound;
    }
    return before;
}

void SpeakerFinder::count(const SpeechFrame &frame)
{
    for (const SpeechEvent &event : frame.events()) {
        const Token &subject = frame.tokens()[event.subject];
        // "Le délégataire, Hydralia, affirme"
        const bool isBeside = std::abs(event.word - event.subject) == 1
                              || (event.subject + 2 == event.word
                                  && frame.tokens()[event.subject + 1].kind == Kind::Comma);
        const bool isHan = frame.tokens()[event.word].isHan;
        if (subject.kind != Kind::Name || (subject.isWeak && !isBeside && !isHan))
            continue;
        m_referents.addSpeaker(subject.index);
        m_said.append({subject.index, subject.range.start,
                       isAsking(sliced(m_text, frame.tokens()[event.word].range))});
    }
}

std::optional<QString> SpeakerFinder::speaker(const Attribution &attribution,
                                              const std::optional<QString> &outer)
{
    switch (attribution.who) {
    case Attribution::Who::Name:
        return m_referents.ofName(attribution);
    case Attribution::Who::Label:
        return m_referents.people().contains(m_referents.ofName(attribution))
                   ? std::optional(m_referents.ofName(attribution))
                   : std::nullopt;
    case Attribution::Who::Self:
        return outer ? outer : m_self ? m_self : m_referents.author();
    case Attribution::Who::Pronoun:
        return m_referents.ofPronoun(attribution, outer);
    case Attribution::Who::Noun:
    case Attribution::Who::Described:
        return m_referents.ofNoun(attribution, outer);
    case Attribution::Who::Work:
        return sliced(m_text, attribution.words).toString();
    case Attribution::Who::Organisation: {
        // "Raconte l’officier": what no list has may be somebody, too.
        const QStringView noun = sliced(m_text, attribution.words);
        const auto organisation = m_referents.ofOrganisation(attribution.words);
        // "…, it said in a statement. “…,” the statement said."
        if (!organisation && isWritten(noun) && m_heard
            && m_heardAt >= paragraphStart(attribution.words.start, m_text))
            return m_heard;
        const bool mayBePerson = noun.front().isLower() && noun.size() > 2 && !isThingNoun(noun)
                                 && !isOrganisationNoun(noun);
        return organisation || !mayBePerson ? organisation : m_referents.ofNoun(attribution, outer);
    }
    case Attribution::Who::Addressee:
        return m_addressee == outer ? std::nullopt : m_addressee;
    case Attribution::Who::Partner:
        return m_referents.partnerOf(m_heard, attribution.words.start);
    case Attribution::Who::Stranger:
    case Attribution::Who::Anybody:
        return {};
    }
    return {};
}

qsizetype SpeakerFinder::kindOf(const QString &fullest) const
{
    const double person = m_referents.kindOf(fullest);
    constexpr double certain = 1;
    return person >= certain                     ? 3
           : person > certain / 2                ? 2
           : m_referents.isOrganisation(fullest) ? 4
           : person > 0                          ? 1
                                                 : 0;
}

void SpeakerFinder::hear(const std::optional<QString> &speaker, qsizetype place)
{
    m_heard = speaker;
    m_heardAt = place;
    if (speaker)
        m_referents.addHeard(*speaker, place);
}

std::optional<QString> SpeakerFinder::firstPerson() const
{
    const auto first = std::ranges::find_if(m_names.mentions(), [&](const NameMention &mention) {
        return m_names.isWellShown(mention.name)
               && m_referents.people().contains(m_referents.fullest(mention.name));
    });
    return first == m_names.mentions().end() ? std::nullopt
                                             : std::optional(m_referents.fullest(first->name));
}

std::optional<QString> SpeakerFinder::personIn(TextRange words)
{
    constexpr qsizetype longest = 200;
    std::optional<QString> found;
    auto mention = std::ranges::lower_bound(m_names.mentions(), words.start, {},
                                            [](const NameMention &m) { return m.range.start; });
    for (; mention != m_names.mentions().end() && mention->range.end <= words.end; ++mention) {
        const QString name = m_referents.fullest(mention->name);
        if (m_referents.kindOf(name) == 0 || name == found)
            continue;
        if (found)
            return {};
        found = name;
    }
    if (found || words.length() > longest)
        return found;
    for (qsizetype i = words.start; i < words.end; ++i) {
        qsizetype end = i;
        while (end < words.end && m_text[end].isLetter())
            ++end;
        if (end > i && isPersonNoun(m_text.sliced(i, end - i)))
            return m_referents.ofNoun({.who = Attribution::Who::Noun, .words = {i, end}}, {});
        i = end;
    }
    return {};
}

/// How often each of those speaks who are well shown, questions and \a turns apart.
QHash<QString, qsizetype> SpeakerFinder::speaking(const QList<TextRange> &turns) const
{
    QHash<QString, qsizetype> counts;
    for (const Said &said : m_said) {
        if (m_names.isWellShown(said.name) && !said.asks && !isWithin(said.position, turns))
            ++counts[m_referents.fullest(said.name)];
    }
    return counts;
}

/// How often each of the people is named, \a turns apart.
QHash<QString, qsizetype> SpeakerFinder::named(const QList<TextRange> &turns) const
{
    QHash<QString, qsizetype> counts;
    for (const NameMention &mention : m_names.mentions()) {
        const QString name = m_referents.fullest(mention.name);
        if (m_referents.people().contains(name) && m_referents.kindOf(name) > 0
            && m_names.isWellShown(mention.name) && !isWithin(mention.range.start, turns))
            ++counts[m_referents.fullest(mention.name)];
    }
    return counts;
}

std::optional<QString> SpeakerFinder::foremost(const QList<TextRange> &turns) const
{
    constexpr qsizetype muchMore = 2;
    return dominant(speaking(turns), muchMore).or_else([&] {
        return dominant(named(turns), muchMore);
    });
}

/// The person who is named most often before the \a place, of several the first, but for the
/// authors. Whoever is shown to be a woman or a man counts for more.
std::optional<QString> SpeakerFinder::introduced(qsizetype place) const
{
    constexpr qsizetype shown = 2;
    QHash<QString, qsizetype> counts;
    QStringList people; // In order.
    for (const NameMention &mention : m_names.mentions()) {
        if (mention.range.start >= place)
            break;
        const QString name = m_referents.fullest(mention.name);
        const bool isPerson = m_referents.kindOf(name) > 0 && m_referents.people().contains(name);
        // A Chinese organisation's name may look like a given name, too.
        const bool isShown =
            m_referents.genderOf(name) != Gender::Unknown && (isPerson || !isHan(name.front()));
        if ((!isShown && !isPerson) || name == m_referents.author()
            || m_referents.isInByline(mention.range.start))
            continue;
        if (!counts.contains(name)) {
            people.append(name);
            counts[name] = isShown ? shown : 0;
        }
        ++counts[name];
    }
    const auto most =
        std::ranges::max_element(people, {}, [&](const QString &name) { return counts[name]; });
    return most == people.end() ? std::nullopt : std::optional(*most);
}

std::optional<QString> SpeakerFinder::interviewee(const QList<TextRange> &turns) const
{
    if (const auto found = turns.isEmpty() ? std::nullopt : introduced(turns.first().start))
        return found;
    const QHash<QString, qsizetype> speakers = speaking(turns);
    if (!speakers.isEmpty())
        return dominant(speakers, 4);
    const QHash<QString, qsizetype> people = named(turns);
    return dominant(people, people.size());
}

} // namespace Sidegloss
