// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanforeignnames.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanordinarywords.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <QHash>

namespace Sidegloss {

namespace {

constexpr qsizetype longestPart = 8;
constexpr qsizetype shortestAlone = 3;

bool isMiddleDot(QChar c)
{
    return c == u'·' || c == u'•' || c == u'・';
}

class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
    {
        constexpr qsizetype enough = 6;
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            if (!isMiddleDot(text[i]))
                continue;
            QList<qsizetype> &places = m_dots[text.sliced(i - 1, 3).toString()];
            if (places.size() < enough)
                places.append(i);
        }
    }

    void collect(TextRange leaf);
    QSet<QString> names() const;

private:
    qsizetype collectOfParts(qsizetype start, TextRange leaf);
    void collectDotted(qsizetype dot, TextRange leaf);
    qsizetype startBefore(qsizetype dot, TextRange leaf) const;
    qsizetype withoutCountry(qsizetype start, qsizetype dot) const;
    qsizetype sharedBefore(qsizetype dot, TextRange leaf) const;
    qsizetype sharedBehind(qsizetype dot, TextRange leaf) const;
    bool goesOn(qsizetype place, TextRange leaf) const;
    qsizetype collectAlone(qsizetype start, TextRange leaf);
    bool isWordAt(qsizetype position, TextRange leaf) const;
    QList<qsizetype> placesLike(qsizetype dot) const;
    void insert(qsizetype start, qsizetype end)
    {
        m_names.insert(m_text.sliced(start, end - start).toString());
    }

    QStringView m_text;
    QSet<QString> m_names;
    QHash<QString, QList<qsizetype>> m_dots; ///< Some places, by the characters around them.
    QHash<QString, int> m_firm; ///< How often what may be a name stands between firm edges.
};

/// Whether a word begins here that is no part of a name: 莫罗|日前.
bool Collector::isWordAt(qsizetype position, TextRange leaf) const
{
    constexpr qsizetype ordinary = 2; // 汉斯·莱曼|查看录像
    const QStringView ahead = m_text.sliced(position, leaf.end - position);
    const auto word = hanWordAt(ahead);
    return (word && word->length > 1 && word->role != WordRole::Other)
           || (ahead.size() >= ordinary && isOrdinaryHanWord(ahead.first(ordinary)));
}

/// Places of the article where the dot stands between the same two characters as \a dot.
QList<qsizetype> Collector::placesLike(qsizetype dot) const
{
    const bool isBetween = dot > 0 && dot + 1 < m_text.size();
    return isBetween ? m_dots.value(m_text.sliced(dot - 1, 3).toString()) : QList<qsizetype>();
}

/// How far the characters before \a dot go on alike at all places where the article has the dot
/// between the same two characters; 0 where there is but one.
qsizetype Collector::sharedBefore(qsizetype dot, TextRange leaf) const
{
    const QList<qsizetype> places = placesLike(dot);
    qsizetype shared = places.size() > 1 ? longestPart : 0;
    for (const qsizetype other : places) {
        qsizetype length = 0;
        while (length < shared && dot - length > leaf.start && length < other
               && isHan(m_text[dot - length - 1])
               && m_text[dot - length - 1] == m_text[other - length - 1])
            ++length;
        shared = other == dot ? shared : length;
    }
    return shared;
}

/// The same behind it.
qsizetype Collector::sharedBehind(qsizetype dot, TextRange leaf) const
{
    const QList<qsizetype> places = placesLike(dot);
    qsizetype shared = places.size() > 1 ? longestPart : 0;
    for (const qsizetype other : places) {
        qsizetype length = 0;
        while (length < shared && dot + length + 1 < leaf.end && other + length + 1 < m_text.size()
               && isHan(m_text[dot + length + 1])
               && m_text[dot + length + 1] == m_text[other + length + 1])
            ++length;
        shared = other == dot ? shared : length;
    }
    return shared;
}

/// Whether the character at \a place goes on with a name behind its dot: it is used for the sounds
/// of foreign names, or nothing says that another word begins.
bool Collector::goesOn(qsizetype place, TextRange leaf) const
{
    const QStringView ahead = m_text.sliced(place, leaf.end - place);
    const auto word = hanWordAt(ahead);
    const bool isVerb = ahead.size() > 1 && QStringView(u"了着過过出").contains(ahead[1]);
    return isHan(m_text[place]) && !isFunctionCharacter(m_text[place])
           && !(word && word->role != WordRole::Other) && rightEdge(ahead) < Edge::Firm && !isVerb
           && !isWordAt(place, leaf);
}

qsizetype Collector::startBefore(qsizetype dot, TextRange leaf) const
{
    qsizetype start = dot;
    const auto isPart = [&](qsizetype place) {
        return place >= leaf.start && isTransliterationBeforeDot(m_text[place]);
    };
    // 安德烈亚斯: a rare character between two that are used.
    const auto isRare = [&](qsizetype place) {
        return isPart(place - 1) && start < dot && isHan(m_text[place])
               && !isFunctionCharacter(m_text[place])
               && (isPart(place - 2)
                   || leftEdge(m_text.sliced(leaf.start, place - 1 - leaf.start)) >= Edge::Firm);
    };
    // 让-巴蒂斯特
    const auto isHyphen = [&](qsizetype place) {
        return place > leaf.start && m_text[place] == u'-' && isHan(m_text[place - 1]);
    };
    while (dot - start < longestPart
           && (isPart(start - 1) || isHyphen(start - 1) || isRare(start - 1)))
        --start;
    start = withoutCountry(start, dot);
    const qsizetype shared = sharedBefore(dot, leaf);
    if (dot - start < shared) {
        start = dot - shared;
        while (start < dot - 1 && endsInProfession(m_text.first(start + 1))
               && !isTransliterationBeforeDot(m_text[start]))
            ++start;
    }
    return start;
}

/// 伊朗人哈桑·卡里米: whence somebody comes is no part of the name.
qsizetype Collector::withoutCountry(qsizetype start, qsizetype dot) const
{
    const QStringView before = m_text.sliced(start, dot - start);
    for (qsizetype length = before.size() - 2; length > 1; --length) {
        if (QStringView(u"人籍裔").contains(before[length]) && isPlaceName(before.first(length)))
            return start + length + 1;
    }
    return start;
}

void Collector::collectDotted(qsizetype dot, TextRange leaf)
{
    const qsizetype start = startBefore(dot, leaf);
    const qsizetype shared = sharedBehind(dot, leaf);
    qsizetype end = dot + 1;
    qsizetype lastPart = end;
    while (end < leaf.end && end - lastPart < longestPart) {
        const bool isShared = end - dot <= shared;
        const bool isOpen = isShared || end - lastPart < 2;
        if (isMiddleDot(m_text[end]) && end > lastPart)
            lastPart = end + 1;
        else if (!isShared && shared > 0 && lastPart == dot + 1)
            break;
        else if ((!isTransliterationBehindDot(m_text[end]) && !(isOpen && goesOn(end, leaf)))
                 || (m_text[end] == u'曾' && end - lastPart > 1) // 休斯曾把
                 || (end - lastPart > 1 && isWordAt(end, leaf)))
            break;
        ++end;
    }
    if (start == dot || end == lastPart)
        return;
    insert(start, end);
    if (end - lastPart >= 2)
        insert(lastPart, end);
    if (dot - start >= 2)
        insert(start, dot);
}

/// A name of parts such as Tibetans and Mongolians are called by, 白玛央金, at \a start; returns
/// where to go on.
qsizetype Collector::collectOfParts(qsizetype start, TextRange leaf)
{
    constexpr qsizetype longest = 6;
    qsizetype end = start;
    int parts = 0;
    while (end - start < longest) {
        const qsizetype length =
            givenPartLength(m_text.sliced(end, std::min<qsizetype>(4, leaf.end - end)));
        if (length == 0)
            break;
        end += length;
        ++parts;
    }
    if (parts == 0)
        return start;
    const Edge left = leftEdge(m_text.sliced(leaf.start, start - leaf.start));
    const Edge right = rightEdge(m_text.sliced(end, leaf.end - end));
    const bool isLong = parts > 1 || end - start >= shortestAlone;
    const bool isLabel = end < leaf.end && QStringView(u":：").contains(m_text[end]);
    const bool isShown = left == Edge::Sure // 老牧民才仁
                         || (left == Edge::Firm && (right == Edge::Sure || isLabel));
    if (!isLong && !isShown)
        return start;
    insert(start, end);
    return end;
}

/// A name without a dot that begins at \a start; returns where to go on.
qsizetype Collector::collectAlone(qsizetype start, TextRange leaf)
{
    qsizetype end = start;
    while (end < leaf.end && end - start <= longestPart && isTransliterationBehindDot(m_text[end])
           && !(end - start > 1 && (m_text[end] == u'曾' || isWordAt(end, leaf))))
        ++end;
    const qsizetype length = end - start;
    const QStringView name = m_text.sliced(start, length);
    if (length < shortestAlone || length > longestPart || isPlaceName(name)
        || isOrdinaryHanWord(name.first(2)) || isOrdinaryHanWord(name.last(2)))
        return std::max(end, start + 1);
    const Edge left = leftEdge(m_text.sliced(leaf.start, start - leaf.start));
    const Edge right = rightEdge(m_text.sliced(end, leaf.end - end));
    const bool isShown = left == Edge::Sure || (left == Edge::Firm && right == Edge::Sure)
                         || (length > shortestAlone && right == Edge::Sure);
    if (isShown)
        insert(start, end);
    else if (std::min(left, right) >= Edge::Firm)
        ++m_firm[name.toString()];
    return end;
}

void Collector::collect(TextRange leaf)
{
    for (qsizetype i = leaf.start; i < leaf.end;) {
        if (isMiddleDot(m_text[i]))
            collectDotted(i, leaf);
        if (const qsizetype end = collectOfParts(i, leaf); end > i) {
            i = end;
            continue;
        }
        i = isTransliterationBehindDot(m_text[i]) ? collectAlone(i, leaf) : i + 1;
    }
}

QSet<QString> Collector::names() const
{
    QSet<QString> names = m_names;
    for (const auto &[name, count] : m_firm.asKeyValueRange()) {
        if (count > 1)
            names.insert(name);
    }
    return names;
}

} // namespace

QSet<QString> findHanForeignNames(QStringView text, const QList<TextRange> &leaves,
                                  const Progress &progress)
{
    Collector collector(text);
    passLeaves(leaves, progress, [&](TextRange leaf) { collector.collect(leaf); });
    return collector.names();
}

} // namespace Sidegloss
