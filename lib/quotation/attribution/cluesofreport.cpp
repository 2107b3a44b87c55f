// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include "lib/quotation/speech/reportedspeech.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype parts = 4;

/// "The word “…”", „der Begriff …“: what follows may be anybody's.
bool isTermNoun(const QString &word)
{
    constexpr QStringView nouns[] = {
        u"word",        u"words",   u"term",      u"phrase",     u"expression",
        u"label",       u"wort",    u"worte",     u"wörter",     u"worts",
        u"wortes",      u"begriff", u"begriffe",  u"begriffs",   u"ausdruck",
        u"bezeichnung", u"etikett", u"stichwort", u"schlagwort", u"mot",
        u"mots",        u"terme",   u"termes",    u"étiquette",  u"formule"};
    return std::ranges::contains(nouns, QStringView(word));
}

} // namespace

bool ClueFinder::isReported() const
{
    constexpr qsizetype reach = 200;
    const QStringView text = m_scene.text();
    const qsizetype sentence = m_scene.sentences().sentenceAt(m_asked.outer.start);
    const qsizetype first = std::max(m_asked.leaf.start, m_asked.outer.start - reach);
    const qsizetype last = std::min(m_asked.leaf.end, m_asked.outer.end + reach);
    for (qsizetype i = first; i < last;) {
        if (i == m_asked.outer.start)
            i = m_asked.outer.end;
        qsizetype end = i;
        while (end < last && text[end].isLetter())
            ++end;
        if (end > i && isReportingForm(text.sliced(i, end - i), m_scene.language())
            && m_scene.sentences().sentenceAt(i) == sentence && !m_scene.quotationAt(i))
            return true;
        i = std::max(end, i + 1);
    }
    return false;
}

/// By whether it is short, and whether the candidate is nobody, is whom the rules name, spoke last
/// or neither.
void ClueFinder::findReport()
{
    if (m_asked.place == AskedQuotation::Place::Nested || !isReported())
        return;
    const bool isLast = !m_heard.isEmpty() && m_heard.last().speaker == m_asked.speaker;
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype part = static_cast<qsizetype>(partOf(candidate));
        addClue(candidate, Clue::Reported,
                ((m_asked.isFew ? 2 : 0) + (isLast ? 1 : 0)) * parts + part);
    }
}

bool ClueFinder::isTerm() const
{
    const QStringView text = m_scene.text();
    qsizetype end = m_asked.outer.start;
    while (end > m_asked.leaf.start && text[end - 1].isSpace())
        --end;
    qsizetype start = end;
    constexpr qsizetype longest = 20;
    while (start > m_asked.leaf.start && end - start < longest && text[start - 1].isLetter())
        --start;
    return isTermNoun(text.sliced(start, end - start).toString().toLower());
}

void ClueFinder::findTerm()
{
    if (!isTerm())
        return;
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype part = static_cast<qsizetype>(partOf(candidate));
        addClue(candidate, Clue::Term, (m_asked.isFew ? parts : 0) + part);
    }
}

} // namespace Sidegloss
