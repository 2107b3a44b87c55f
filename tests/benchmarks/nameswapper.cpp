// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/nameswapper.h"

#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/latinplaces.h"
#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/text/script.h"
#include "tests/benchmarks/nameparts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QStringView nicknames = u"老小阿";

bool isMiddleDot(QChar c)
{
    return c == u'·';
}

bool isHanName(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return isHan(c) || isMiddleDot(c); });
}

/// Written by its sound: 贝尔托尼.
bool isSound(const QString &name)
{
    constexpr qsizetype shortest = 3;
    const bool isFamilyName = name.size() == shortest && surnameLength(name) > 0;
    return name.size() >= shortest && !isFamilyName && std::ranges::all_of(name, isTransliteration);
}

bool isSwappable(const QString &word)
{
    return word.size() > 2 && word.front().isUpper() && !isHonorific(word);
}

} // namespace

NameSwapper::NameSwapper(const QList<NamedArticle> &articles)
{
    for (const NamedArticle &article : articles) {
        QSet<QString> seen;
        for (const MarkedName &name : article.names) {
            const QString written = sliced(article.text, name.range).toString();
            if (seen.contains(written))
                continue;
            seen.insert(written);
            isHanName(written) ? collectHan(written, name.isOrganisation)
                               : collectLatin(written, name.isOrganisation);
        }
    }
}

void NameSwapper::collectHan(const QString &name, bool isOrganisation)
{
    if (isOrganisation) {
        m_hanOrganisations.append(name.first(std::min<qsizetype>(2, name.size())));
        return;
    }
    if (name.contains(u'·')) {
        m_hanSounds += name.split(u'·', Qt::SkipEmptyParts);
        return;
    }
    const qsizetype surname = surnameLength(name);
    if (surname == 0 || surname == name.size() || name.size() > surname + 2
        || nicknames.contains(name.front()))
        return;
    m_hanSurnames.append(name.first(surname));
    m_hanGivenNames.append(name.sliced(surname));
}

void NameSwapper::collectLatin(const QString &name, bool isOrganisation)
{
    const QStringList words = name.split(u' ');
    if (isOrganisation) {
        std::ranges::copy_if(words, std::back_inserter(m_places), [](const QString &word) {
            return isSwappable(word) && !isOrganisationHead(word);
        });
        return;
    }
    if (words.size() > 1 && isSwappable(words.first()))
        m_givenNames.append(words.first());
    if (words.size() > 1 && isSwappable(words.last()))
        m_surnames.append(words.last());
}

bool NameSwapper::chance(double probability)
{
    constexpr auto most = static_cast<double>(std::mt19937::max());
    return static_cast<double>(m_random()) < probability * most;
}

const QString &NameSwapper::anyOf(const QStringList &words)
{
    return words[static_cast<qsizetype>(m_random() % static_cast<quint64>(words.size()))];
}

QChar NameSwapper::anyOf(QStringView characters)
{
    return characters[static_cast<qsizetype>(m_random() % static_cast<quint64>(characters.size()))];
}

QString NameSwapper::hanSurname()
{
    if (chance(0.35))
        return anyOf(commonSurnames);
    if (chance(0.4))
        return anyOf(rareSurnames);
    if (chance(0.25))
        return anyOf(compoundSurnames.toString().split(u' '));
    return anyOf(m_hanSurnames);
}

QString NameSwapper::hanGivenName()
{
    if (chance(0.5))
        return anyOf(m_hanGivenNames);
    QString name = anyOf(anyOf(m_hanGivenNames));
    if (chance(0.65))
        name += anyOf(anyOf(m_hanGivenNames));
    return name;
}

QString NameSwapper::hanSound(qsizetype length)
{
    if (chance(0.5))
        return anyOf(m_hanSounds);
    QString name;
    for (qsizetype i = 0; i < length; ++i)
        name += anyOf(sounds);
    return name;
}

QString NameSwapper::swappedHan(const QString &name, Swaps &swaps)
{
    if (!name.contains(u'·'))
        return swappedHanPerson(name, swaps);
    QStringList parts;
    for (const QString &part : name.split(u'·')) {
        if (!swaps.contains(part))
            swaps[part] = hanSound(std::max<qsizetype>(2, part.size()));
        parts.append(swaps[part]);
    }
    return parts.join(u'·');
}

QString NameSwapper::swappedHanPerson(const QString &name, Swaps &swaps)
{
    const auto swapOf = [&](const QString &part, auto make) {
        if (!swaps.contains(part))
            swaps[part] = make();
        return swaps[part];
    };
    if (name.size() == 1)
        return swapOf(name, [this] { return hanSurname().first(1); });
    if (name.size() == 2 && nicknames.contains(name.front())) {
        const bool isGiven = name.front() == u'阿';
        const QString part = swapOf(
            name.last(1), [&] { return isGiven ? hanGivenName().last(1) : hanSurname().first(1); });
        return name.first(1) + part.last(1);
    }
    const qsizetype known = surnameLength(name);
    constexpr qsizetype longest = 3;
    if (isSound(name) || (known == 0 && name.size() > longest))
        return hanSound(name.size());
    const qsizetype surname = std::max<qsizetype>(1, known);
    if (surname >= name.size())
        return swapOf(name, [this] { return hanSurname(); });
    const QString given = name.sliced(surname);
    const QString swapped = swapOf(given, [this] { return hanGivenName(); });
    swapOf(given.last(1), [&] { return swapped.last(1); });
    return swapOf(name.first(surname), [this] { return hanSurname(); }) + swapped;
}

QString NameSwapper::swappedHanOrganisation(const QString &name, Swaps &swaps)
{
    constexpr qsizetype shortest = 4;
    if (name.size() < shortest || chance(0.3))
        return name;
    const QString place = name.first(2);
    if (!swaps.contains(place))
        swaps[place] = anyOf(m_hanOrganisations);
    return swaps[place] + name.sliced(2);
}

QString NameSwapper::latinGivenName()
{
    if (chance(0.8))
        return anyOf(m_givenNames);
    if (chance(0.25))
        return anyOf(m_givenNames) + u'-' + anyOf(m_givenNames);
    if (chance(0.33))
        return anyOf(m_givenNames) + u' ' + anyOf(m_givenNames);
    if (chance(0.4))
        return anyOf(m_givenNames) + u' ' + anyOf(u"ABCDEFGHIJKLMNOPRSTVWZ") + u'.';
    return anyOf(m_surnames);
}

QString NameSwapper::latinSurname()
{
    constexpr qsizetype shortest = 5; // That parts are taken from.
    const QString name = anyOf(m_surnames);
    if (chance(0.6))
        return name;
    const QString other = anyOf(m_surnames);
    if (chance(0.33) && name.size() >= shortest && other.size() >= shortest)
        return name.chopped(2) + other.last(3).toLower();
    if (chance(0.3) && !m_words.isEmpty()) {
        QString word = anyOf(m_words);
        word[0] = word[0].toUpper();
        return word;
    }
    if (chance(0.5))
        return name + u'-' + other;
    if (chance(0.3))
        return name + u' ' + other;
    QString particle = anyOf(particles.toString().split(u' '));
    if (particle.endsWith(u'’') && !u"AEIOUÉÈÂÎH"_s.contains(other.front()))
        particle = u"de"_s;
    const bool isJoined = particle.endsWith(u'’') || particle.endsWith(u'-');
    return particle.replace(u'|', u' ') + (isJoined ? QString() : u" "_s) + other;
}

QString NameSwapper::swappedWord(const QString &word, bool isFirst, bool isOnly, Swaps &swaps)
{
    if (!isSwappable(word))
        return word;
    if (!swaps.contains(word)) {
        const bool isGiven = isOnly ? isGivenName(word) : isFirst;
        swaps[word] = isGiven ? latinGivenName() : latinSurname();
    }
    return swaps[word];
}

QString NameSwapper::swappedOrganisationWord(const QString &word, Swaps &swaps)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !isSwappable(word) || isOrganisationHead(word)
        || word.toUpper() == word)
        return word;
    if (!swaps.contains(word))
        swaps[word] = chance(0.5) ? word : chance(0.5) ? anyOf(m_places) : anyOf(m_surnames);
    return swaps[word];
}

QString NameSwapper::swappedLatin(const QString &name, bool isOrganisation, Swaps &swaps)
{
    const QStringList words = name.split(u' ');
    QStringList swapped;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isElided =
            words[i].size() > 2 && words[i].front().isLower() && isApostrophe(words[i][1]);
        const QString before = isElided ? words[i].first(2) : QString();
        const QString word = words[i].sliced(before.size());
        swapped.append(before
                       + (isOrganisation ? swappedOrganisationWord(word, swaps)
                                         : swappedWord(word, i == 0, words.size() == 1, swaps)));
    }
    return swapped.join(u' ');
}

/// Those of the \a article that may be family names as well.
QStringList NameSwapper::wordsOf(const NamedArticle &article)
{
    constexpr qsizetype shortest = 5;
    QStringList words;
    for (const TextRange leaf : article.leaves) {
        for (const TextRange word : wordsAndMarks(article.text, leaf)) {
            if (word.length() >= shortest && article.text[word.start].isLower())
                words.append(sliced(article.text, word).toString());
        }
    }
    return words;
}

/// The other name of each name in \a article.
NameSwapper::Swaps NameSwapper::namesFor(const NamedArticle &article)
{
    // The longest first: shorter ones are parts of them.
    QStringList written;
    QSet<QString> organisations;
    for (const MarkedName &name : article.names) {
        written.append(sliced(article.text, name.range).toString());
        if (name.isOrganisation)
            organisations.insert(written.last());
    }
    written.removeDuplicates();
    std::ranges::stable_sort(written, std::greater(), &QString::size);
    Swaps parts;
    Swaps names;
    for (const QString &name : std::as_const(written)) {
        const bool isOrganisation = organisations.contains(name);
        if (isHanName(name))
            names[name] =
                isOrganisation ? swappedHanOrganisation(name, parts) : swappedHan(name, parts);
        else
            names[name] =
                article.language == u"zh" ? name : swappedLatin(name, isOrganisation, parts);
    }
    return names;
}

NamedArticle NameSwapper::swapped(const NamedArticle &article)
{
    m_words = article.language == u"zh" ? QStringList() : wordsOf(article);
    const Swaps names = namesFor(article);
    NamedArticle result{article.path, article.language, {}, {}, {}};
    auto name = article.names.begin();
    for (const TextRange leaf : article.leaves) {
        const qsizetype start = result.text.size();
        qsizetype copied = leaf.start;
        for (; name != article.names.end() && name->range.start < leaf.end; ++name) {
            result.text += sliced(article.text, {copied, name->range.start});
            const qsizetype at = result.text.size();
            result.text += names[sliced(article.text, name->range).toString()];
            result.names.append({{at, result.text.size()}, name->isOrganisation});
            copied = name->range.end;
        }
        result.text += sliced(article.text, {copied, leaf.end});
        result.leaves.append({start, result.text.size()});
        result.text += u'\n';
    }
    return result;
}

} // namespace Sidegloss
