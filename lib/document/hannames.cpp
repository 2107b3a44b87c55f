// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/hannames.h"

#include "lib/document/hannamewords.h"
#include "lib/document/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestPart = 8;
constexpr QChar middleDot = u'·';

bool isMiddleDot(QChar c)
{
    return c == middleDot || c == u'•' || c == u'・';
}

/// The name that ends \a run, the characters between a clause's or office's end and a verb.
QStringView nameAtEnd(QStringView run)
{
    const qsizetype address = addressLength(run);
    const QStringView core = run.chopped(address);
    if (address > 0 && surnameLength(core.last(std::min<qsizetype>(1, core.size()))) == 1
        && core.size() == 1)
        return run;
    for (const qsizetype length : {3, 2, 4}) {
        if (core.size() != length)
            continue;
        const qsizetype surname = surnameLength(core);
        const bool fits = surname > 0 && length - surname >= 1 && length - surname <= 2;
        if (fits && !isOrdinaryHanWord(core) && !isOrdinaryHanWord(core.first(2)))
            return core;
    }
    const bool foreign = core.size() >= 2 && core.size() <= longestPart
                         && std::ranges::all_of(core, isTransliteration);
    return foreign && !isOrdinaryHanWord(core) && !isOrdinaryHanWord(core.first(2)) ? core
                                                                                    : QStringView();
}

class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
    {}

    void collect(TextRange leaf);
    QSet<QString> names;

private:
    void collectForeign(qsizetype dot, TextRange leaf);
    void collectAtEnd(TextRange run);
    void collectPending();

    QStringView m_text;
    QList<TextRange> m_pending; ///< Runs of this clause that are names if a verb of saying follows.
};

void Collector::collectForeign(qsizetype dot, TextRange leaf)
{
    qsizetype start = dot;
    while (start > leaf.start && dot - start < longestPart && isTransliteration(m_text[start - 1]))
        --start;
    qsizetype end = dot + 1;
    qsizetype lastPart = end;
    while (end < leaf.end && end - lastPart < longestPart) {
        if (isMiddleDot(m_text[end]) && end > lastPart)
            lastPart = end + 1;
        else if (!isTransliteration(m_text[end]))
            break;
        ++end;
    }
    if (start == dot || end - lastPart < 2)
        return;
    names.insert(m_text.sliced(start, end - start).toString());
    names.insert(m_text.sliced(lastPart, end - lastPart).toString());
}

void Collector::collectAtEnd(TextRange run)
{
    constexpr qsizetype longest = 10;
    if (run.length() > longest || run.isEmpty())
        return;
    const QStringView name = nameAtEnd(sliced(m_text, run));
    if (!name.isEmpty())
        names.insert(name.toString());
}

void Collector::collectPending()
{
    for (const TextRange run : std::as_const(m_pending))
        collectAtEnd(run);
    m_pending.clear();
}

void Collector::collect(TextRange leaf)
{
    qsizetype runStart = leaf.start;
    qsizetype runEnd = leaf.start; // Of the run that adverbs have followed since.
    for (qsizetype i = leaf.start; i < leaf.end;) {
        if (isMiddleDot(m_text[i]))
            collectForeign(i, leaf);
        if (!isHan(m_text[i])) {
            runStart = runEnd = ++i;
            m_pending.clear();
            continue;
        }
        const auto word = hanWordAt(m_text.sliced(i, leaf.end - i));
        if (!word || word->role == WordRole::Other) {
            if (runEnd != i)
                runStart = i;
            i += word ? word->length : 1;
            runEnd = i;
            continue;
        }
        if (word->role == WordRole::Office && addressLength(m_text.first(i + word->length)) > 0)
            collectAtEnd({runStart, i + word->length});
        if (word->role == WordRole::Preposition)
            m_pending.append({runStart, runEnd});
        if (word->role == WordRole::Verb) {
            m_pending.append({runStart, runEnd});
            collectPending();
        }
        i += word->length;
        if (word->role != WordRole::Adverb)
            runStart = runEnd = i;
    }
}

} // namespace

QSet<QString> findHanNames(QStringView text, const QList<TextRange> &leaves)
{
    Collector collector(text);
    for (const TextRange leaf : leaves)
        collector.collect(leaf);
    return collector.names;
}

QList<TextRange> findHanMentions(QStringView text, const QList<TextRange> &leaves,
                                 const QSet<QString> &names)
{
    QSet<qsizetype> lengths;
    for (const QString &name : names)
        lengths.insert(name.size());
    QList<qsizetype> longestFirst(lengths.cbegin(), lengths.cend());
    std::ranges::sort(longestFirst, std::greater());

    QList<TextRange> mentions;
    for (const TextRange leaf : leaves) {
        for (qsizetype i = leaf.start; i < leaf.end && !longestFirst.isEmpty();) {
            const auto fits = [&](qsizetype length) {
                return i + length <= leaf.end && isHan(text[i])
                       && names.contains(text.sliced(i, length).toString());
            };
            const auto length = std::ranges::find_if(longestFirst, fits);
            if (length != longestFirst.end())
                mentions.append({i, i + *length});
            i += length != longestFirst.end() ? *length : 1;
        }
    }
    return mentions;
}

} // namespace Sidegloss
