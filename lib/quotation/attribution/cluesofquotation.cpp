// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype parts = 4;
constexpr qsizetype noWord = 31;
constexpr QStringView marks = u"“”„‟\"«»‹›‘’‚「」『』《》";

bool isBlank(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\u202f' || c == u'\u3000';
}

/// What sort of character stands beside a quotation.
qsizetype sortOf(QChar c)
{
    if (c == u'\n')
        return 0;
    if (c == u':' || c == u'：')
        return 1;
    if (QStringView(u",，、;；").contains(c))
        return 2;
    if (QStringView(u".!?…。！？").contains(c))
        return 3;
    if (marks.contains(c))
        return 4;
    if (c == u'–' || c == u'—' || c == u'-')
        return 5;
    if (c.isUpper())
        return 7;
    return c.isLetter() ? 6 : c.isDigit() ? 8 : 9;
}

} // namespace

qsizetype ClueFinder::roleBefore(qsizetype place) const
{
    constexpr qsizetype longest = 4;
    const QStringView text = m_scene.text();
    while (place > 0 && isBlank(text[place - 1]))
        --place;
    if (place == 0 || !text[place - 1].isLetter())
        return noWord;
    if (isHan(text[place - 1])) {
        for (qsizetype length = std::min(longest, place); length > 0; --length) {
            const auto word = hanWordAt(text.sliced(place - length, length));
            if (word && word->length == length)
                return static_cast<qsizetype>(word->role);
        }
        return static_cast<qsizetype>(WordRole::Other);
    }
    qsizetype start = place;
    while (start > 0 && place - start < 30 && text[start - 1].isLetter())
        --start;
    return static_cast<qsizetype>(roleOf(text.sliced(start, place - start), m_scene.language()));
}

qsizetype ClueFinder::roleBehind(qsizetype place) const
{
    constexpr qsizetype longest = 8;
    const QStringView text = m_scene.text();
    while (place < text.size() && isBlank(text[place]))
        ++place;
    if (place >= text.size() || !text[place].isLetter())
        return noWord;
    if (isHan(text[place])) {
        const auto word = hanWordAt(text.sliced(place, std::min(longest, text.size() - place)));
        return static_cast<qsizetype>(word ? word->role : WordRole::Other);
    }
    qsizetype end = place;
    while (end < text.size() && end - place < 30 && text[end].isLetter())
        ++end;
    return static_cast<qsizetype>(roleOf(text.sliced(place, end - place), m_scene.language()));
}

qsizetype ClueFinder::shapeBefore() const
{
    qsizetype place = m_asked.outer.start;
    while (place > 0 && isBlank(m_scene.text()[place - 1]))
        --place;
    return place == 0 ? 0 : sortOf(m_scene.text()[place - 1]);
}

qsizetype ClueFinder::shapeBehind() const
{
    qsizetype place = m_asked.outer.end;
    while (place < m_scene.text().size() && isBlank(m_scene.text()[place]))
        ++place;
    return place >= m_scene.text().size() ? 0 : sortOf(m_scene.text()[place]);
}

qsizetype ClueFinder::ending() const
{
    const QChar last = m_scene.text()[m_asked.inner.end - 1];
    return last == u'?' || last == u'？'            ? 0
           : last == u',' || last == u'，'          ? 1
           : QStringView(u".!…。！").contains(last) ? 2
                                                    : 3;
}

/// How many sentences it has, and whether it begins with a small letter.
qsizetype ClueFinder::looks() const
{
    constexpr qsizetype most = 3;
    const SentenceIndex &index = m_scene.sentences();
    const qsizetype sentences = std::min(most, index.sentenceAt(m_asked.inner.end - 1)
                                                   - index.sentenceAt(m_asked.inner.start));
    const bool isSmall = m_scene.text()[m_asked.inner.start].isLower();
    return (isSmall ? 5 : 0) + (m_asked.isFew ? 4 : sentences);
}

void ClueFinder::findShape()
{
    const qsizetype place = static_cast<qsizetype>(m_asked.place);
    const qsizetype before = shapeBefore();
    const qsizetype behind = shapeBehind();
    const qsizetype ends = ending();
    const qsizetype look = looks();
    const qsizetype wordBefore = roleBefore(m_asked.outer.start);
    const qsizetype wordBehind = roleBehind(m_asked.outer.end);
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype part = static_cast<qsizetype>(partOf(candidate));
        addClue(candidate, Clue::Before, before * parts + part);
        addClue(candidate, Clue::Behind, behind * parts + part);
        addClue(candidate, Clue::Ends, ends * parts + part);
        addClue(candidate, Clue::Looks, look * parts + part);
        addClue(candidate, Clue::Place, place * parts + part);
        addClue(candidate, Clue::WordBefore, wordBefore * parts + part);
        addClue(candidate, Clue::WordBehind, wordBehind * parts + part);
        if (candidate.name == m_asked.around)
            addClue(candidate, Clue::Outer, static_cast<qsizetype>(m_asked.place));
        if (candidate.name == m_asked.next)
            addClue(candidate, Clue::Next, m_asked.attribution && m_asked.attribution->isSaid);
    }
}

/// By whether the last quotation stands in the same sentence, the same paragraph, the one before or
/// farther off, whether it asks, and whether this one opens its paragraph and is all of it.
void ClueFinder::findHeard()
{
    if (m_heard.isEmpty())
        return;
    const HeardQuotation &last = m_heard.last();
    const SentenceIndex &index = m_scene.sentences();
    const qsizetype paragraphs =
        index.paragraphAt(m_asked.outer.start) - index.paragraphAt(last.outer.start);
    const bool isSplit =
        paragraphs == 0
        && index.sentenceAt(last.outer.end) == index.sentenceAt(m_asked.outer.start);
    const qsizetype distance = isSplit ? 0 : 1 + std::min<qsizetype>(paragraphs, 2);
    const bool opens = m_asked.leaf.start == m_asked.outer.start;
    const bool isAll = opens && m_asked.leaf.end == m_asked.outer.end;
    const qsizetype value = (distance * 2 + (last.asks ? 1 : 0)) * 3 + (isAll ? 2 : opens ? 1 : 0);
    if (SpeakerCandidate *candidate = this->candidate(last.speaker))
        addClue(*candidate, Clue::Last, value + (last.speaker.isEmpty() ? 32 : 0));
    const auto before = speakerBeforeLast();
    if (SpeakerCandidate *candidate = before ? this->candidate(*before) : nullptr)
        addClue(*candidate, Clue::BeforeLast, value + (before->isEmpty() ? 32 : 0));
}

} // namespace Sidegloss
