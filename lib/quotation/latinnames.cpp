// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/latinnames.h"

#include "lib/quotation/elision.h"
#include "lib/quotation/namewords.h"
#include "lib/quotation/personnouns.h"
#include "lib/quotation/speechwords.h"
#include "lib/text/script.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype mostParts = 4;

struct Word
{
    TextRange range;
    bool possessive = false;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isElided(QStringView word)
{
    return isApostrophe(word.back()) && word[std::max<qsizetype>(word.size() - 2, 0)] != u's';
}

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = {
        u"von"_s, u"van"_s, u"de"_s, u"der"_s, u"den"_s, u"di"_s,  u"da"_s,
        u"del"_s, u"la"_s,  u"le"_s, u"bin"_s, u"ibn"_s, u"al"_s,  u"zu"_s,
        u"dos"_s, u"ter"_s, u"du"_s, u"zur"_s, u"zum"_s, u"vom"_s, u"ten"_s};
    return particles.contains(word.toString());
}

/// Begins a family name within a sentence: Le Bihan, Von der Leyen.
bool isCapitalParticle(QStringView word)
{
    return word.front().isUpper() && isParticle(QString(word.toString()).toLower());
}

class Finder
{
public:
    Finder(QStringView text, TextRange leaf)
        : m_text(text)
        , m_leaf(leaf)
    {}

    QList<LatinName> find();

private:
    Word readWord(qsizetype start) const;
    bool adjoins(const Word &word) const;
    bool capitalFollows(qsizetype end) const;
    void flush();
    void setBefore(QStringView word);
    void addSegment(qsizetype first, qsizetype last);
    QStringView view(const Word &word) const { return sliced(m_text, word.range); }

    QStringView m_text;
    TextRange m_leaf;
    QList<Word> m_row;
    WordRole m_before = WordRole::Other; ///< What stands before the row or its segment.
    bool m_german = false;               ///< If it is a determiner: not an English one.
    QList<LatinName> m_found;
};

Word Finder::readWord(qsizetype start) const
{
    qsizetype end = start;
    while (end < m_leaf.end) {
        const bool joins = (isApostrophe(m_text[end]) || m_text[end] == u'-' || m_text[end] == u'‑')
                           && end > start && end + 1 < m_leaf.end
                           && isNarrowLetter(m_text[end + 1]);
        if (!isNarrowLetter(m_text[end]) && m_text[end].category() != QChar::Mark_NonSpacing
            && !joins)
            break;
        ++end;
    }
    Word word{{start, end}, false};
    const QStringView letters = view(word);
    if (const qsizetype elided = elisionLength(letters))
        return {{start, start + elided}, false};
    if (letters.size() > 2 && letters.back().toLower() == u's'
        && isApostrophe(letters[letters.size() - 2])) {
        word.range.end -= 2;
        word.possessive = true;
    }
    // Bakers’ Guild
    if (letters.size() > 2 && letters.back() == u's' && end + 2 < m_leaf.end
        && isApostrophe(m_text[end]) && m_text[end + 1] == u' ' && m_text[end + 2].isUpper())
        ++word.range.end;
    return word;
}

bool Finder::adjoins(const Word &word) const
{
    if (m_row.isEmpty() || m_row.last().possessive)
        return false;
    const QStringView between =
        m_text.sliced(m_row.last().range.end, word.range.start - m_row.last().range.end);
    if (between.size() == 1)
        return between.front() == u' ' || between.front() == QChar::Nbsp;
    const QStringView before = view(m_row.last());
    return between == u". " && (before.size() == 1 || isHonorific(before));
}

bool Finder::capitalFollows(qsizetype end) const
{
    if (end + 1 >= m_leaf.end || m_text[end] != u' ')
        return false;
    return m_text[end + 1].isUpper() || isParticle(view(readWord(end + 1)));
}

void Finder::addSegment(qsizetype first, qsizetype last)
{
    bool person = m_before == WordRole::Office;
    while (first < last && isHonorific(view(m_row[first]))) {
        person = true;
        ++first;
    }
    while (last > first && view(m_row[last - 1]).front().isLower())
        --last;
    while (first < last && view(m_row[first]).front().isLower())
        ++first;
    // "Finanzdezernentin Marlene Kröger", "Krögers Parteifreundin Ute Lang"
    for (qsizetype i = first; i < last - 2; ++i) {
        if (!isPersonNoun(view(m_row[i])))
            continue;
        person = true;
        first = i + 1;
    }
    const bool given = first < last && isGivenName(view(m_row[first]));
    // After an article a lone word is a thing; in German, of several the first says what somebody
    // is.
    const bool afterArticle = m_before == WordRole::Determiner || m_before == WordRole::Indefinite;
    if (afterArticle && !person && !given && (m_german || last - first == 1))
        ++first;
    if (first >= last || last - first > mostParts)
        return;
    LatinName name{{m_row[first].range.start, m_row[last - 1].range.end}, {}, person};
    for (qsizetype i = first; i < last; ++i)
        name.parts.append(view(m_row[i]).toString());
    name.person = person || (given && last - first > 1);
    if (name.parts.size() > 1 || name.parts.first().size() > 1)
        m_found.append(name);
}

void Finder::setBefore(QStringView word)
{
    m_before = roleOf(word);
    m_german = !QStringView(u" the a an this that these those ")
                    .contains(u' ' + word.toString().toLower() + u' ');
}

void Finder::flush()
{
    if (m_row.isEmpty())
        return;
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_row.size(); ++i) {
        const QStringView word = view(m_row[i]);
        const WordRole role = word.front().isUpper() ? roleOf(word) : WordRole::Other;
        const bool afterGivenName = i > first && isGivenName(view(m_row[i - 1]));
        // Anneke de Vries, but: auf dem Weg zum Stellwerk.
        constexpr QStringView german[] = {u"von", u"vom", u"zu", u"zum", u"zur", u"der", u"den"};
        const bool isGerman = std::ranges::contains(german, word);
        const bool isAfterOne = (i - first == 1 && !isGerman)
                                || (i > first + 1 && view(m_row[i - 1]).front().isLower());
        const bool isParticleOfName =
            i > 0 && i + 1 < m_row.size()
            && (isCapitalParticle(word) || (word.front().isLower() && isAfterOne));
        if (isParticleOfName || (role == WordRole::Other && (afterGivenName || !isNeverName(word))))
            continue;
        addSegment(first, i);
        first = i + 1;
        setBefore(word);
    }
    addSegment(first, m_row.size());
    m_row.clear();
    m_before = WordRole::Other;
}

QList<LatinName> Finder::find()
{
    for (qsizetype i = m_leaf.start; i < m_leaf.end;) {
        if (!isNarrowLetter(m_text[i])) {
            ++i;
            continue;
        }
        const Word word = readWord(i);
        const QStringView letters = view(word);
        const bool capital = letters.front().isUpper() && !isElided(letters);
        const bool joins = adjoins(word);
        const bool particle = joins && isParticle(letters) && capitalFollows(word.range.end);
        if (!joins || (!capital && !particle))
            flush();
        if (capital || particle) {
            m_row.append(word);
        } else {
            setBefore(letters);
        }
        i = std::max(word.range.end + (word.possessive ? 2 : 0), i + 1);
        if (m_row.isEmpty() && i < m_leaf.end && m_text[i] != u' ' && !isApostrophe(m_text[i - 1]))
            m_before = WordRole::Other;
    }
    flush();
    return m_found;
}

} // namespace

QList<LatinName> findLatinNames(QStringView text, TextRange leaf)
{
    return Finder(text, leaf).find();
}

} // namespace Sidegloss
