// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/wordsfinder.h"

#include "lib/find/wordedge.h"
#include "lib/text/codepoint.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype stretchLength = 1 << 14;

} // namespace

WordsFinder::WordsFinder(const QString &text, const FindQuery &query)
    : m_text(text)
    , m_options(query.options)
    , m_folds(query.options)
{
    fold(query.words, {0, query.words.size()});
    m_words.setPattern(std::exchange(m_folded, {}));
    m_places.clear();
    m_inSpace = false;
    if (m_words.pattern().isEmpty())
        m_position = m_text.size();
}

void WordsFinder::fold(QStringView text, TextRange range)
{
    m_folded.reserve(m_folded.size() + range.length());
    m_places.reserve(m_places.size() + range.length());
    for (qsizetype i = range.start; i < range.end;) {
        const char32_t codePoint = codePointAt(text, i);
        for (const QChar unit : m_folds.of(codePoint)) {
            const bool isSpace = unit == u' ';
            if (isSpace && m_inSpace)
                continue;
            m_inSpace = isSpace;
            m_folded.append(unit);
            m_places.append(i);
        }
        i += unitsOf(codePoint);
    }
}

QList<TextRange> WordsFinder::next()
{
    qsizetype end = std::min(m_text.size(), m_position + stretchLength);
    if (end < m_text.size() && m_text.at(end).isLowSurrogate())
        ++end;
    fold(m_text, {m_position, end});
    m_position = end;
    return matchesInStretch();
}

QList<TextRange> WordsFinder::matchesInStretch()
{
    QList<TextRange> found;
    qsizetype used = 0;
    qsizetype at = m_words.indexIn(m_folded);
    while (at >= 0) {
        const std::optional<TextRange> match = matchAt(at);
        if (match) {
            found.append(*match);
            used = at + m_words.pattern().size();
        }
        at = m_words.indexIn(m_folded, match ? used : at + 1);
    }
    keepTail(used);
    return found;
}

/// Nothing where that would begin or end within a character, or within a word that is to be whole.
std::optional<TextRange> WordsFinder::matchAt(qsizetype folded)
{
    const qsizetype end = folded + m_words.pattern().size();
    const bool cutAtStart = folded > 0 && m_places[folded - 1] == m_places[folded];
    const bool cutAtEnd = end < m_places.size() && m_places[end] == m_places[end - 1];
    if (cutAtStart || cutAtEnd)
        return {};
    const qsizetype last = m_places[end - 1];
    TextRange match{m_places[folded], last + unitsOf(codePointAt(m_text, last))};
    // Accents that don't count belong to the letter before them.
    while (match.end < m_text.size()) {
        const char32_t next = codePointAt(m_text, match.end);
        if (!QChar::isMark(next))
            break;
        if (m_folds.isCountedMark(next))
            return {};
        match.end += unitsOf(next);
    }
    if (m_options.wholeWords && !isWholeWords(m_text, match))
        return {};
    return match;
}

void WordsFinder::keepTail(qsizetype used)
{
    const qsizetype tail = m_words.pattern().size() - 1;
    // One unit more tells whether the character at the tail's start begins there.
    const qsizetype from = std::max(used, m_folded.size() - tail - 1);
    // Anew: what is removed at the front stays reserved, and grows from stretch to stretch.
    m_folded = m_folded.sliced(from);
    m_places = m_places.sliced(from);
}

} // namespace Sidegloss
