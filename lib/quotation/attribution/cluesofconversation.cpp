// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/cluefinder.h"

#include "lib/quotation/words/fewwords.h"
#include "lib/quotation/words/unnamed.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Whether somebody speaks of themselves: 0 no, 1 I, 2 we.
qsizetype personOf(QStringView words)
{
    constexpr QStringView singular[] = {u"i",    u"i’m",  u"i've", u"i’ve",  u"i'm", u"i’d",
                                        u"i'd",  u"i’ll", u"i'll", u"my",    u"me",  u"ich",
                                        u"mein", u"mir",  u"mich", u"meine", u"je",  u"mon",
                                        u"ma",   u"me",   u"moi",  u"mes"};
    constexpr QStringView plural[] = {u"we",    u"our",   u"us",    u"we’re",  u"we're",
                                      u"we’ve", u"wir",   u"unser", u"unsere", u"uns",
                                      u"nous",  u"notre", u"nos"};
    constexpr qsizetype reach = 300;
    words = words.first(std::min(reach, words.size()));
    const qsizetype han = words.indexOf(u'我');
    if (han >= 0)
        return words.sliced(han).startsWith(u"我们") || words.sliced(han).startsWith(u"我們") ? 2
                                                                                              : 1;
    qsizetype found = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        qsizetype end = i;
        while (end < words.size()
               && (words[end].isLetter() || words[end] == u'’' || words[end] == u'\''))
            ++end;
        const QString word = words.sliced(i, end - i).toString().toLower();
        if (std::ranges::contains(singular, QStringView(word)) || word.startsWith(u"j’")
            || word.startsWith(u"j'"))
            return 1;
        if (std::ranges::contains(plural, QStringView(word)))
            found = 2;
        i = end;
    }
    return found;
}

} // namespace

/// In words that are somebody's, by the way in which the rules look: theirs (0), who is named in
/// them before (1) or isn't (2); nobody, where anybody is named in them (3) or isn't (4).
void ClueFinder::findFrame()
{
    if (!m_asked.frame)
        return;
    constexpr qsizetype most = 30;
    constexpr qsizetype states = 5;
    QSet<QString> named;
    const qsizetype first = m_scene.mentionFrom(m_asked.frame->start);
    for (qsizetype i = first; i < m_scene.mentions().size() && i - first < most; ++i) {
        if (m_scene.mentions()[i].range.start >= m_asked.outer.start)
            break;
        named.insert(m_scene.mentions()[i].name);
    }
    const bool isTurn = m_asked.place == AskedQuotation::Place::Turn;
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype state = candidate.name.isEmpty()           ? (named.isEmpty() ? 4 : 3)
                                : candidate.name == m_asked.around ? 0
                                : named.contains(candidate.name)   ? 1
                                                                   : 2;
        addClue(candidate, Clue::Inside, (way() * states + state) * 2 + (isTurn ? 1 : 0));
    }
}

/// The last one heard before the last who is somebody else.
std::optional<QString> ClueFinder::speakerBeforeLast() const
{
    constexpr qsizetype reach = 6;
    for (qsizetype i = m_heard.size() - 2; i >= 0 && i >= m_heard.size() - reach; --i) {
        if (m_heard[i].speaker != m_heard.last().speaker)
            return m_heard[i].speaker;
    }
    return {};
}

/// By whether the quotation is its paragraph or opens it, whether it and the last one ask, whether
/// that stands in the same paragraph, and whether a word of speech names somebody; each for who
/// spoke last, who spoke before, anybody else and nobody.
void ClueFinder::findConversation()
{
    if (m_heard.isEmpty())
        return;
    const HeardQuotation &last = m_heard.last();
    const SentenceIndex &index = m_scene.sentences();
    const bool isSame =
        index.paragraphAt(m_asked.outer.start) == index.paragraphAt(last.outer.start);
    const bool opens = m_asked.leaf.start == m_asked.outer.start;
    const bool isAll = opens && m_asked.leaf.end == m_asked.outer.end;
    const bool asks = isQuestion(sliced(m_scene.text(), m_asked.inner));
    const bool isSaid = m_asked.attribution && m_asked.attribution->isSaid;
    qsizetype value = isAll ? 2 : opens ? 1 : 0;
    for (const bool is : {last.asks, asks, isSame, isSaid})
        value = value * 2 + (is ? 1 : 0);
    const auto beforeLast = speakerBeforeLast();
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype part = candidate.name == last.speaker ? 0
                               : candidate.name == beforeLast ? 1
                               : candidate.name.isEmpty()     ? 3
                                                              : 2;
        addClue(candidate, Clue::Conversation, value * 4 + part);
    }
}

void ClueFinder::findFirstPerson()
{
    constexpr qsizetype nobody = 5;
    const qsizetype person = personOf(sliced(m_scene.text(), m_asked.inner));
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype kind =
            candidate.name.isEmpty() ? nobody : m_speakers.kindOf(candidate.name);
        addClue(candidate, Clue::FirstPerson, kind * 3 + person);
    }
}

/// By the way in which the rules look. Of nobody: whether there is no stranger (0), one behind all
/// names in the sentence (1) or the paragraph (2), or before one (3). Of others: whether they are
/// named behind the stranger (5) or not (4).
void ClueFinder::findStranger()
{
    constexpr qsizetype states = 6;
    constexpr qsizetype reach = 300;
    const qsizetype place = m_asked.outer.start;
    const qsizetype start = std::max(
        {m_asked.frame ? m_asked.frame->start : m_asked.leaf.start, place - reach, qsizetype(0)});
    const bool isFramed = m_asked.frame.has_value();
    std::optional<qsizetype> stranger;
    for (const qsizetype found : strangersIn(m_scene.text(), {start, place}, m_scene.language())) {
        if (!m_scene.isNamedBeside(found) && (isFramed || !m_scene.quotationAt(found)))
            stranger = found;
    }
    if (!stranger)
        return addClue(m_candidates.first(), Clue::Stranger, way() * states);
    QSet<QString> behind;
    const qsizetype first = m_scene.mentionFrom(*stranger);
    for (qsizetype i = first; i < m_scene.mentions().size(); ++i) {
        if (m_scene.mentions()[i].range.start >= place)
            break;
        if (isFramed || !m_scene.mentions()[i].quotation)
            behind.insert(m_scene.mentions()[i].name);
    }
    const bool isSentence =
        m_scene.sentences().sentenceAt(*stranger) == m_scene.sentences().sentenceAt(place);
    for (SpeakerCandidate &candidate : m_candidates) {
        const qsizetype state = !candidate.name.isEmpty()
                                    ? (behind.contains(candidate.name) ? 5 : 4)
                                : !behind.isEmpty() ? 3
                                : isSentence        ? 1
                                                    : 2;
        addClue(candidate, Clue::Stranger, way() * states + state);
    }
}

void ClueFinder::findAuthor()
{
    SpeakerCandidate *author = m_scene.author() ? candidate(*m_scene.author()) : nullptr;
    if (author)
        addClue(*author, Clue::Author, way() * 2 + (m_asked.frame ? 1 : 0));
}

} // namespace Sidegloss
