// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanplaces.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hangivennames.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanordinarywords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr quint8 ofSeveral = 64; ///< Added to the role of a word of several characters.

/// Of what kind a character is, Chinese ones by what they do in names.
quint8 kindOf(QChar c)
{
    if (isHan(c)) {
        return static_cast<quint8>(1U | (isGivenNameCharacter(c) ? 2U : 0U)
                                   | (isTransliteration(c) ? 4U : 0U)
                                   | (isFunctionCharacter(c) ? 8U : 0U)
                                   | (surnameLength(QStringView(&c, 1)) == 1 ? 16U : 0U)
                                   | (isWordlikeSurname(c) ? 32U : 0U));
    }
    constexpr quint8 digit = 64;
    constexpr quint8 letter = 65;
    constexpr quint8 space = 66;
    constexpr quint8 firstMark = 67;
    if (c.isDigit())
        return digit;
    if (c.isLetter())
        return letter;
    if (c.isSpace())
        return space;
    constexpr QStringView marks[] = {u"·•・",   u"：:", u"，,、；;", u"。！？!?.…", u"“‘「『\"",
                                     u"”’」』", u"（(", u"）)",      u"《〈",       u"》〉"};
    const auto mark =
        std::ranges::find_if(marks, [c](QStringView group) { return group.contains(c); });
    return static_cast<quint8>(firstMark + (mark - std::begin(marks)));
}

} // namespace

HanPlaces::HanPlaces(QStringView text, const QList<TextRange> &known)
    : m_text(text)
    , m_characters(text.size())
{
    for (qsizetype i = 0; i < text.size(); ++i)
        readWord(i);
    for (const TextRange name : known) {
        const int kind = isOrganisationName(sliced(text, name)) ? 3 : 1;
        for (qsizetype i = name.start; i < name.end; ++i)
            m_characters[i].known = static_cast<quint8>(kind + (i > name.start ? 1 : 0));
    }
    setNamed();
    qsizetype readable = 0; // Up to here for the features of one that may be named.
    for (qsizetype i = 0; i < text.size(); ++i) {
        constexpr qsizetype reach = 3;
        const qsizetype ahead = std::min(i + reach, text.size() - 1);
        if (m_characters[ahead].mayBeNamed)
            readable = ahead + reach + 1;
        if (i < readable) {
            readCharacter(i);
            readEdges(i);
        }
    }
}

/// Whether a name may stand near the place.
bool HanPlaces::isClue(qsizetype place) const
{
    const Character &character = m_characters[place];
    constexpr auto saying = static_cast<quint8>(static_cast<int>(WordRole::Verb) + 1);
    return !isHan(m_text[place]) || character.title > 0 || character.known > 0
           || (character.word & ~ofSeveral) == saying;
}

void HanPlaces::setNamed()
{
    constexpr qsizetype reach = 10;
    qsizetype marked = 0; // Up to here.
    for (qsizetype i = -1; i <= m_characters.size(); ++i) {
        if (i >= 0 && i < m_characters.size() && !isClue(i)) // At either end of the text, too.
            continue;
        const qsizetype end = std::min(i + reach + 1, m_characters.size());
        for (marked = std::max(marked, i - reach); marked < end; ++marked)
            m_characters[marked].mayBeNamed = true;
    }
}

void HanPlaces::readCharacter(qsizetype place)
{
    Character &character = m_characters[place];
    const QStringView ahead = m_text.sliced(place);
    const auto first = [ahead](qsizetype length) {
        return ahead.first(std::min(length, ahead.size()));
    };
    character.folded = foldHan(ahead.front()).unicode();
    character.kind = kindOf(ahead.front());
    character.surname = 0;
    if (!isHan(ahead.front()))
        return;
    constexpr qsizetype longestSurname = 3;
    character.surname = static_cast<quint8>(surnameLength(first(longestSurname)));
    const bool isWordOfTwo = ahead.size() >= 2 && isOrdinaryHanWord(ahead.first(2));
    const bool isWordOfThree = ahead.size() >= 3 && isOrdinaryHanWord(ahead.first(3));
    character.ordinary = static_cast<quint8>((isWordOfTwo ? 1U : 0U) | (isWordOfThree ? 2U : 0U));
    character.given = static_cast<quint8>(givenPartLength(ahead));
}

void HanPlaces::readWord(qsizetype place)
{
    if (!isHan(m_text[place]))
        return;
    const QStringView ahead = m_text.sliced(place);
    const qsizetype address = addressStartLength(ahead);
    if (address > 0)
        setTitle({place, place + address});
    const auto word = hanWordAt(ahead);
    if (!word)
        return;
    const auto role =
        static_cast<quint8>(static_cast<int>(word->role) + 1 + (word->length > 1 ? ofSeveral : 0));
    m_characters[place].word = role;
    if (word->role == WordRole::Office && word->length > 1 && address == 0)
        setTitle({place, place + word->length});
    const qsizetype end = place + word->length;
    for (qsizetype i = place + 1; i < end; ++i)
        m_characters[i].covering = role;
    if (end < m_characters.size())
        m_characters[end].ended = std::max(m_characters[end].ended, role);
}

void HanPlaces::setTitle(TextRange title)
{
    constexpr quint8 ends = 2;
    m_characters[title.start].title = static_cast<quint8>(title.length());
    if (title.end < m_characters.size())
        m_characters[title.end].office = ends;
}

void HanPlaces::readEdges(qsizetype place)
{
    Character &character = m_characters[place];
    const QStringView before = m_text.first(place);
    character.left = static_cast<quint8>(leftEdge(before));
    character.right = static_cast<quint8>(rightEdge(m_text.sliced(place)));
    constexpr quint8 none = 3;
    if (before.isEmpty() || !isHan(before.back()))
        character.office = none;
    else if (character.office == 0 && endsInProfession(before))
        character.office = 1;
}

const HanPlaces::Character &HanPlaces::at(qsizetype place) const
{
    static constexpr Character outside;
    return place < 0 || place >= m_characters.size() ? outside : m_characters[place];
}

void HanPlaces::addCharacters(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    for (const Character *one : {&before2, &before, &here, &next, &next2})
        list.add(one->folded);
    list.add(before3.folded, before2.folded);
    list.add(before2.folded, before.folded);
    list.add(before.folded, here.folded);
    list.add(here.folded, next.folded);
    list.add(before.folded, next.folded);
    list.add(next.folded, next2.folded);
    list.add(next2.folded, next3.folded);
    list.add(before.folded, here.folded, next.folded);
}

void HanPlaces::addKinds(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    for (const Character *one : {&before, &here, &next})
        list.add(one->kind);
    list.add(before.kind, here.kind);
    list.add(here.kind, next.kind);
    list.add(before2.kind, before.kind, here.kind);
    list.add(before.kind, here.kind, next.kind);
    list.add(here.kind, next.kind, next2.kind);
    list.add(here.kind, next.kind, next2.kind, next3.kind);
}

void HanPlaces::addSurnames(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.surname);
    list.add(before.surname, here.kind);
    list.add(before2.surname, before.kind, here.kind);
    list.add(here.surname, next.kind, next2.kind);
}

void HanPlaces::addWords(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    for (const Character *one : {&here, &next, &next2, &next3})
        list.add(one->word);
    list.add(here.ended);
    list.add(here.ended, here.surname);
    list.add(here.covering);
    list.add(next.covering);
    list.add(next.word, here.kind);
    list.add(next2.word, here.surname);
    list.add(next3.word, here.surname);
    for (const Character *one : {&before, &here, &next})
        list.add(one->ordinary);
    list.add(before.ordinary, here.ordinary, next.ordinary);
    list.add(here.title);
    list.add(next.title);
    list.add(next2.title, here.surname);
    list.add(here.given);
}

void HanPlaces::addEdges(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.office);
    list.add(here.office, here.surname);
    list.add(next.office, here.kind);
    list.add(before.left);
    list.add(here.left);
    list.add(here.left, here.surname, next.kind);
    list.add(next.right);
    list.add(next.right, here.kind);
    list.add(next2.right);
    list.add(next3.right, here.surname);
}

void HanPlaces::addKnown(const Around<Character> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.known);
    list.add(before.known, here.known);
    list.add(here.known, next.known);
    list.add(before.known, here.known, next.known);
    list.add(here.known, here.kind);
    list.add(here.known, here.left);
    list.add(next.known, here.kind);
    list.add(here.known, here.kind, next.kind);
}

PlaceFeatures HanPlaces::featuresAt(qsizetype place) const
{
    const Around<Character> around{at(place - 3), at(place - 2), at(place - 1), at(place),
                                   at(place + 1), at(place + 2), at(place + 3)};
    FeatureList list(0);
    addCharacters(around, list);
    addKinds(around, list);
    addSurnames(around, list);
    addWords(around, list);
    addEdges(around, list);
    addKnown(around, list);
    return list.features();
}

} // namespace Sidegloss
