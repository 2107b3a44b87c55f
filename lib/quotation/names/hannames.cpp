// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannames.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hanforeignnames.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanorganisations.h"
#include "lib/quotation/names/hanpersons.h"
#include "lib/quotation/names/hansubjects.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Names that need no family name: by an address (王教授, 阿土伯), or by what is said behind them.
class Collector
{
public:
    Collector(QStringView text, TextRange leaf)
        : m_text(text)
        , m_leaf(leaf)
    {}

    void collect();
    const QSet<QString> &names() const { return m_names; }
    const QSet<QString> &shortlyTitled() const { return m_short; }

private:
    void collectAddressed(qsizetype start);
    void collectAtEnd(TextRange run);
    void endClause(bool speaks);

    QStringView m_text;
    TextRange m_leaf;
    QList<TextRange> m_pending; ///< Runs of this clause that are names if a verb of saying follows.
    QSet<QString> m_names;
    QSet<QString> m_short; ///< 周总: if anybody is called so.
};

/// 顾先生, 阿土伯, wherever a name may begin.
void Collector::collectAddressed(qsizetype start)
{
    constexpr qsizetype longest = 6;
    const QStringView ahead = m_text.sliced(start, std::min(longest, m_leaf.end - start));
    const qsizetype length = addressedLength(ahead);
    const bool isShort = length == 0 && isShortlyTitled(ahead);
    if (length == 0 && !isShort)
        return;
    const Edge left = leftEdge(m_text.sliced(m_leaf.start, start - m_leaf.start));
    // 由|于工程师
    const bool mayFollow = !isShort && foldHan(ahead.front()) != u'于';
    if (left < (mayFollow ? Edge::Weak : Edge::Firm))
        return;
    if (isShort)
        m_short.insert(ahead.first(2).toString());
    else
        m_names.insert(ahead.first(length).toString());
}

void Collector::collectAtEnd(TextRange run)
{
    const QStringView text = sliced(m_text, run);
    const QStringView name = hanNameAtEnd(text);
    if (!name.isEmpty() && admitsNameBehind(text.chopped(name.size())))
        m_names.insert(name.toString());
}

void Collector::endClause(bool speaks)
{
    for (const TextRange run : std::as_const(m_pending)) {
        if (speaks)
            collectAtEnd(run);
    }
    m_pending.clear();
}

void Collector::collect()
{
    qsizetype runStart = m_leaf.start;
    qsizetype runEnd = m_leaf.start; // Of the run that adverbs have followed since.
    for (qsizetype i = m_leaf.start; i < m_leaf.end;) {
        collectAddressed(i);
        if (!isHan(m_text[i])) {
            endClause(false);
            runStart = runEnd = ++i;
            continue;
        }
        const auto word = hanWordAt(m_text.sliced(i, m_leaf.end - i));
        if (!word || word->role == WordRole::Other) {
            if (runEnd != i)
                runStart = i;
            i += word ? word->length : 1;
            runEnd = i;
            continue;
        }
        if (word->role == WordRole::Office && addressLength(m_text.first(i + word->length)) > 0)
            collectAtEnd({runStart, i + word->length});
        if (word->role == WordRole::Preposition || word->role == WordRole::Verb)
            m_pending.append({runStart, runEnd});
        if (word->role == WordRole::Verb)
            endClause(true);
        i += word->length;
        if (word->role != WordRole::Adverb)
            runStart = runEnd = i;
    }
}

/// Those of \a titled whose family name one of \a names has.
QSet<QString> ofKnownFamilies(const QSet<QString> &titled, const QSet<QString> &names)
{
    QSet<QString> surnames;
    for (const QString &name : names)
        surnames.insert(name.first(surnameLength(name)));
    QSet<QString> found;
    for (const QString &name : titled) {
        if (surnames.contains(name.first(1)))
            found.insert(name);
    }
    return found;
}

} // namespace

QSet<QString> findHanNames(QStringView text, const QList<TextRange> &leaves,
                           const Progress &progress)
{
    QSet<QString> names = findHanPersons(text, leaves, progress.part(0, 0.3));
    names += findHanForeignNames(text, leaves, progress.part(0.3, 0.5));
    names += findHanOrganisations(text, leaves, progress.part(0.5, 0.7));
    names += findHanSubjects(text, leaves, progress.part(0.7, 0.8));
    QSet<QString> titled;
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            break;
        Collector collector(text, leaf);
        collector.collect();
        names += collector.names();
        titled += collector.shortlyTitled();
    }
    return names + ofKnownFamilies(titled, names);
}

} // namespace Sidegloss
