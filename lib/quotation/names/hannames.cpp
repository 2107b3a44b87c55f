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

    QSet<QString> names();

private:
    void collectAddressed(qsizetype start);
    void collectAtEnd(TextRange run);
    void endClause(bool speaks);

    QStringView m_text;
    TextRange m_leaf;
    QList<TextRange> m_pending; ///< Runs of this clause that are names if a verb of saying follows.
    QSet<QString> m_names;
};

/// 顾先生, 阿土伯, wherever a name may begin.
void Collector::collectAddressed(qsizetype start)
{
    constexpr qsizetype longest = 5;
    const QStringView ahead = m_text.sliced(start, std::min(longest, m_leaf.end - start));
    const qsizetype length = addressedLength(ahead);
    if (length > 0 && leftEdge(m_text.sliced(m_leaf.start, start - m_leaf.start)) != Edge::None)
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

QSet<QString> Collector::names()
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
    return m_names;
}

} // namespace

QSet<QString> findHanNames(QStringView text, const QList<TextRange> &leaves,
                           const Progress &progress)
{
    QSet<QString> names = findHanPersons(text, leaves, progress.part(0, 0.3));
    names += findHanForeignNames(text, leaves, progress.part(0.3, 0.5));
    names += findHanOrganisations(text, leaves, progress.part(0.5, 0.7));
    names += findHanSubjects(text, leaves, progress.part(0.7, 0.8));
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            break;
        names += Collector(text, leaf).names();
    }
    return names;
}

} // namespace Sidegloss
