// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/latinnames.h"

#include "lib/document/speechwords.h"
#include "lib/text/script.h"

#include <QSet>

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

bool isParticle(QStringView word)
{
    static const QSet<QString> particles = {
        u"von"_s, u"van"_s, u"de"_s,  u"der"_s, u"den"_s, u"di"_s,  u"da"_s,  u"del"_s, u"la"_s,
        u"le"_s,  u"bin"_s, u"ibn"_s, u"al"_s,  u"zu"_s,  u"dos"_s, u"ter"_s, u"du"_s};
    return particles.contains(word.toString());
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
    void addSegment(qsizetype first, qsizetype last, bool person);
    QStringView view(const Word &word) const { return sliced(m_text, word.range); }

    QStringView m_text;
    TextRange m_leaf;
    QList<Word> m_row;
    bool m_determined = false;  ///< A determiner stands before the row.
    bool m_afterOffice = false; ///< An office does: "founder Jonas Andrulis".
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
    if (letters.size() > 2 && letters.back().toLower() == u's'
        && isApostrophe(letters[letters.size() - 2])) {
        word.range.end -= 2;
        word.possessive = true;
    }
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

void Finder::addSegment(qsizetype first, qsizetype last, bool person)
{
    while (first < last && isHonorific(view(m_row[first]))) {
        person = true;
        ++first;
    }
    while (last > first && view(m_row[last - 1]).front().isLower())
        --last;
    while (first < last && view(m_row[first]).front().isLower())
        ++first;
    const bool given = first < last && isGivenName(view(m_row[first]));
    // After "the", a lone word is a thing, and of several the first says what somebody is.
    if (m_determined && !person && !given && first == 0)
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

void Finder::flush()
{
    if (m_row.isEmpty())
        return;
    qsizetype first = 0;
    bool person = m_afterOffice;
    for (qsizetype i = 0; i <= m_row.size(); ++i) {
        if (i == m_row.size()) {
            addSegment(first, i, person);
            break;
        }
        const QStringView word = view(m_row[i]);
        const WordRole role = word.front().isUpper() ? roleOf(word) : WordRole::Other;
        const bool isMonthAsName = i > first && isGivenName(view(m_row[i - 1]));
        if ((role == WordRole::Other && !isNeverName(word))
            || (isMonthAsName && role == WordRole::Other))
            continue;
        addSegment(first, i, person);
        first = i + 1;
        person = role == WordRole::Office;
        m_determined = false;
    }
    m_row.clear();
    m_determined = m_afterOffice = false;
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
        const bool capital = letters.front().isUpper();
        const bool joins = adjoins(word);
        const bool particle = joins && isParticle(letters) && capitalFollows(word.range.end);
        if (!joins || (!capital && !particle))
            flush();
        if (capital || particle) {
            m_row.append(word);
        } else {
            const WordRole role = roleOf(letters);
            m_determined = role == WordRole::Determiner;
            m_afterOffice = role == WordRole::Office;
        }
        i = std::max(word.range.end + (word.possessive ? 2 : 0), i + 1);
        if ((m_determined || m_afterOffice) && i < m_leaf.end && m_text[i] != u' ')
            m_determined = m_afterOffice = false;
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
