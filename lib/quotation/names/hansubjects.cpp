// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hansubjects.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanordinarywords.h"
#include "lib/quotation/names/hanorganisationwords.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/words/hancharacterset.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 4;

/// Whether no word that is known is in it, nor at its end.
bool mayBeName(QStringView run)
{
    const auto isAsking = [](QChar c) { return QStringView(u"么什哪谁怎").contains(foldHan(c)); };
    if (std::ranges::any_of(run, isFunctionCharacter) || std::ranges::any_of(run, isAsking)
        || endsInProfession(run) || endsInOrganisation(run) || addressLength(run) > 0
        || isPlaceName(run))
        return false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (hanWordAt(run.sliced(i))
            || isOrdinaryHanWord(run.sliced(i, std::min(shortest, run.size() - i))))
            return false;
    }
    return true;
}

class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
    {}

    void collectSaying(TextRange leaf);
    void collectIntroduced(TextRange leaf);
    const QSet<QString> &names() const { return m_introduced; }

private:
    QStringView m_text;
    QSet<QString> m_saying;
    HanCharacterSet m_beginnings;
    QSet<QString> m_introduced;
};

void Collector::collectSaying(TextRange leaf)
{
    for (qsizetype i = leaf.start; i < leaf.end; ++i) {
        if (!isHan(m_text[i]) || (i > leaf.start && isHan(m_text[i - 1])))
            continue;
        const qsizetype last = std::min(i + longest, leaf.end);
        for (qsizetype end = i + 1; end <= last && isHan(m_text[end - 1]); ++end) {
            const QStringView run = m_text.sliced(i, end - i);
            if (run.size() < shortest || rightEdge(m_text.sliced(end, leaf.end - end)) != Edge::Sure
                || !mayBeName(run))
                continue;
            m_saying.insert(run.toString());
            m_beginnings.add(run.first(1));
        }
    }
}

void Collector::collectIntroduced(TextRange leaf)
{
    for (qsizetype i = leaf.start + 1; i + shortest <= leaf.end; ++i) {
        if (!isHan(m_text[i - 1]) || !m_beginnings.contains(m_text[i]))
            continue;
        const qsizetype last = std::min(i + longest, leaf.end);
        for (qsizetype end = i + shortest; end <= last; ++end) {
            const QString run = m_text.sliced(i, end - i).toString();
            if (m_saying.contains(run)
                && leftEdge(m_text.sliced(leaf.start, i - leaf.start)) == Edge::Sure)
                m_introduced.insert(run);
        }
    }
}

} // namespace

QSet<QString> findHanSubjects(QStringView text, const QList<TextRange> &leaves,
                              const Progress &progress)
{
    Collector collector(text);
    passLeaves(leaves, progress.part(0, 0.5),
               [&](TextRange leaf) { collector.collectSaying(leaf); });
    passLeaves(leaves, progress.part(0.5, 1),
               [&](TextRange leaf) { collector.collectIntroduced(leaf); });
    return collector.names();
}

} // namespace Sidegloss
