// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/latinplaces.h"

#include "lib/quotation/names/elision.h"
#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/personnouns.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing;
}

/// Whether an English genitive’s ending begins with the apostrophe at \a place.
bool isGenitive(QStringView text, qsizetype place, qsizetype end)
{
    return place + 1 < end && isApostrophe(text[place]) && text[place + 1] == u's'
           && (place + 2 == end || !isPartOfWord(text[place + 2]));
}

/// Where the word ends that begins at \a start; hyphens and apostrophes between letters belong to
/// it.
qsizetype wordEnd(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype i = start;
    const auto joins = [&](qsizetype place) {
        return (text[place] == u'-' || text[place] == u'‑' || isApostrophe(text[place]))
               && place + 1 < end && isPartOfWord(text[place + 1]) && !isGenitive(text, place, end);
    };
    while (i < end && (isPartOfWord(text[i]) || joins(i)))
        ++i;
    return i;
}

quint32 hashOf(QStringView letters)
{
    quint32 hash = 0;
    for (const QChar c : letters)
        hash = mixedHash(hash, c.unicode());
    return hash;
}

/// Capitals, small letters and figures, each as one however many follow each other.
quint32 shapeOf(QStringView word)
{
    if (word.size() == 1 && word.front().isUpper())
        return 0; // An initial.
    quint32 hash = 0;
    char16_t last = 0;
    for (const QChar c : word) {
        const char16_t kind = c.isUpper()   ? u'A'
                              : c.isLower() ? u'a'
                              : c.isDigit() ? u'0'
                                            : c.unicode();
        if (kind != last)
            hash = mixedHash(hash, kind);
        last = kind;
    }
    return hash;
}

quint8 useOf(const WordUse::Counts &counts)
{
    constexpr quint16 enough = 3;
    return static_cast<quint8>(
        (counts.small > 0 ? 1U : 0U) | (unsigned{std::min(enough, counts.capital)} << 1U)
        | (counts.afterTitle > 0 ? 8U : 0U) | (unsigned{std::min(enough, counts.all)} << 4U));
}

} // namespace

QList<TextRange> wordsAndMarks(QStringView text, TextRange leaf)
{
    QList<TextRange> words;
    for (qsizetype i = leaf.start; i < leaf.end;) {
        if (!isPartOfWord(text[i])) {
            if (!text[i].isSpace() || text[i] == u'\n')
                words.append({i, i + 1});
            ++i;
            continue;
        }
        qsizetype end = wordEnd(text, i, leaf.end);
        if (const qsizetype elided = elisionLength(text.sliced(i, end - i));
            elided > 0 && elided < end - i)
            end = i + elided;
        words.append({i, end});
        if (isGenitive(text, end, leaf.end)) {
            words.append({end, end + 2});
            end += 2;
        }
        i = end;
    }
    return words;
}

void WordUse::add(QStringView text, const QList<TextRange> &words)
{
    QStringView before;
    for (const TextRange range : words) {
        const QStringView word = sliced(text, range);
        if (word.front().isLetter()) {
            Counts &counts = m_counts[qHash(word.toString().toLower())];
            const bool isInside = !before.isEmpty() && before.front().isLetter();
            const bool isCapital = isInside && !word.front().isLower();
            const auto count = [](quint16 &number, bool one) {
                number = static_cast<quint16>(number + (one && number < 1000 ? 1 : 0));
            };
            count(counts.small, word.front().isLower());
            count(counts.capital, isCapital);
            count(counts.afterTitle, isCapital && isHonorific(before));
            count(counts.all, true);
        }
        before = word;
    }
}

LatinPlaces::LatinPlaces(QStringView text, const QList<TextRange> &words,
                         const QList<LatinName> &known, const WordUse &use, SpeechLanguage language)
    : m_text(text)
    , m_language(language)
    , m_words(words.size())
{
    setNamed(text, words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isNamedNear(i))
            continue;
        const bool mayBeNamed = m_words[i].mayBeNamed;
        m_words[i] = readWord(sliced(text, words[i]), use);
        m_words[i].mayBeNamed = mayBeNamed;
        m_words[i].gap = i == 0 ? 0 : words[i].start == words[i - 1].end ? 1 : 2;
    }
    setKnown(words, known);
}

/// A name has a capital; small words may stand before it and go on with it.
void LatinPlaces::setNamed(QStringView text, const QList<TextRange> &words)
{
    constexpr qsizetype before = 2;
    constexpr qsizetype behind = 6;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!text[words[i].start].isUpper())
            continue;
        const qsizetype end = std::min(i + behind + 1, words.size());
        for (qsizetype near = std::max<qsizetype>(0, i - before); near < end; ++near)
            m_words[near].mayBeNamed = true;
    }
}

/// Whether the place is read for the features of one that may be named.
bool LatinPlaces::isNamedNear(qsizetype place) const
{
    constexpr qsizetype reach = 2;
    const auto first = m_words.begin() + std::max<qsizetype>(0, place - reach);
    const auto last = m_words.begin() + std::min(place + reach + 1, m_words.size());
    return std::any_of(first, last, [](const Word &word) { return word.mayBeNamed; });
}

LatinPlaces::Word LatinPlaces::readWord(QStringView word, const WordUse &use) const
{
    constexpr quint8 ofSmall = 99;
    const QString small = word.toString().toLower();
    const auto lastOf = [&small](qsizetype length) {
        return hashOf(QStringView(small).last(std::min(length, small.size())));
    };
    Word read;
    read.exact = hashOf(word);
    read.small = hashOf(small);
    // What is written with a capital differs from one language to the other.
    read.shape = mixedHash(static_cast<quint32>(m_language), shapeOf(word));
    read.first3 = hashOf(QStringView(small).first(std::min<qsizetype>(3, small.size())));
    read.last2 = lastOf(2);
    read.last3 = lastOf(3);
    read.last4 = lastOf(4);
    read.capital = word.front().isUpper();
    unsigned bit = 1;
    unsigned kinds = 0;
    const bool isGerman = m_language == SpeechLanguage::German;
    for (const bool is :
         {isGivenName(word), isHonorific(word), isPersonNoun(word),
          read.capital && isOrganisationHead(word), isNeverName(word), isParticle(word),
          isThingNoun(word), isOrganisationNoun(word),
          isGerman && read.capital && isGermanOrganisation(word), isPostNominal(word)}) {
        kinds |= is ? bit : 0;
        bit <<= 1U;
    }
    read.kinds = static_cast<quint16>(kinds);
    read.role = static_cast<quint8>(
        word.front().isLetter() ? 1 + static_cast<int>(roleOf(word, m_language)) : 0);
    read.use = read.capital ? useOf(use.of(word)) : ofSmall;
    read.known = 0;
    return read;
}

void LatinPlaces::setKnown(const QList<TextRange> &words, const QList<LatinName> &known)
{
    auto name = known.begin();
    for (qsizetype i = 0; i < words.size(); ++i) {
        while (name != known.end() && name->range.end <= words[i].start)
            ++name;
        if (name == known.end())
            return;
        if (!name->range.intersects(words[i]))
            continue;
        const int kind = name->person ? 1 : isOrganisationName(sliced(m_text, name->range)) ? 5 : 3;
        m_words[i].known = static_cast<quint8>(kind + (name->range.start < words[i].start ? 1 : 0));
    }
}

const LatinPlaces::Word &LatinPlaces::at(qsizetype place) const
{
    static constexpr Word outside;
    return place < 0 || place >= m_words.size() ? outside : m_words[place];
}

void LatinPlaces::addWords(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.exact);
    for (const Word *one : {&before2, &before, &here, &next, &next2})
        list.add(one->small);
    list.add(before2.small, before.small);
    list.add(before.small, here.small);
    list.add(here.small, next.small);
    list.add(next.small, next2.small);
    list.add(before.small, next.small, here.shape);
}

void LatinPlaces::addShapes(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.shape);
    list.add(before.shape, here.shape);
    list.add(here.shape, next.shape);
    list.add(before2.shape, before.shape, here.shape);
    list.add(before.shape, here.shape, next.shape);
    list.add(here.shape, next.shape, next2.shape);
    for (const quint32 part : {here.first3, here.last2, here.last3, here.last4})
        list.add(part, here.capital);
    for (const Word *beside : {&before, &next}) {
        list.add(beside->last3, here.shape);
        list.add(beside->last4, here.capital);
    }
}

void LatinPlaces::addKinds(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.kinds, here.capital);
    list.add(before.kinds, here.shape);
    list.add(next.kinds, here.shape);
    list.add(before.kinds, here.kinds, next.kinds);
    list.add(here.kinds, next.kinds, next2.kinds);
    list.add(before2.kinds, before.kinds, here.shape);
    list.add(here.kinds, before.shape, next.shape);
}

void LatinPlaces::addRoles(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.role, here.capital);
    list.add(before.role, here.shape);
    list.add(next.role, here.shape);
    list.add(before.role, here.kinds);
    list.add(next.role, next2.role, here.capital);
    list.add(before2.role, before.role, here.capital);
    list.add(before.role, here.capital, next.role);
}

void LatinPlaces::addUse(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.use);
    list.add(here.use, here.kinds);
    list.add(here.use, before.shape);
    list.add(next.use, here.shape);
    list.add(before.use, here.shape);
    list.add(here.use, next.use);
    list.add(here.gap, here.shape);
    list.add(here.gap, before.small, here.capital);
}

void LatinPlaces::addKnown(const Around<Word> &around, FeatureList &list)
{
    const auto &[before3, before2, before, here, next, next2, next3] = around;
    list.add(here.known);
    list.add(before.known, here.known);
    list.add(here.known, next.known);
    list.add(before.known, here.known, next.known);
    list.add(here.known, here.shape, here.kinds);
    list.add(here.known, here.use);
    list.add(here.known, before.small);
    list.add(here.known, next.role);
    list.add(here.known, before.role, before.shape);
    list.add(here.known, before.kinds);
}

PlaceFeatures LatinPlaces::featuresAt(qsizetype place) const
{
    const Around<Word> around{at(place - 3), at(place - 2), at(place - 1), at(place),
                              at(place + 1), at(place + 2), at(place + 3)};
    FeatureList list(100);
    addWords(around, list);
    addShapes(around, list);
    addKinds(around, list);
    addRoles(around, list);
    addUse(around, list);
    addKnown(around, list);
    return list.features();
}

} // namespace Sidegloss
