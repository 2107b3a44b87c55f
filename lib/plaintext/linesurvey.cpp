// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/linesurvey.h"

#include "lib/document/documentbuilder.h"
#include "lib/plaintext/linemarks.h"
#include "lib/plaintext/numbering.h"
#include "lib/quotation/turns/speakerlabel.h"
#include "lib/quotation/turns/turnlabels.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// What is counted of a text's labels: an article has few, a list of words for nothing else many.
constexpr qsizetype mostLabels = 10'000;
constexpr qsizetype longestLabel = 40;

/// In columns: in a text of which no width is known, a shorter line is one by itself.
constexpr qsizetype brokenOnPurpose = 45;

/// Cheap, for the many lines without one.
std::optional<SpeakerLabel> readLabel(QStringView content)
{
    const QStringView head = content.first(std::min(content.size(), longestLabel));
    const bool isBracketed = head.startsWith(u'[') || head.startsWith(u'【');
    if (!isBracketed && !head.contains(u':') && !head.contains(u'：'))
        return std::nullopt;
    return speakerLabelAt(content);
}

void count(QHash<QString, int> &counts, const QString &label)
{
    if (counts.size() < mostLabels || counts.contains(label))
        ++counts[label];
}

} // namespace

LineSurvey::LineSurvey(LineCursor cursor, const DocumentBuilder &builder)
{
    WrapWidth width;
    for (; !cursor.atEnd() && !builder.isFull(); cursor.advance()) {
        learn(cursor.line());
        if (!cursor.endsBlock())
            learnPair(cursor.line(), *cursor.below(), width);
    }
    m_wrapWidth = width.columns();
}

void LineSurvey::learn(const TextLine &line)
{
    m_hasLongLine = m_hasLongLine || line.width > longestWrapped;
    m_hasSingleBars = m_hasSingleBars || line.quoteDepth == 1;
    m_hasDeepBars = m_hasDeepBars || line.quoteDepth > 1;
    if (isInCapitals(line.content))
        count(m_capitals, line.content.toString());
    const auto label = readLabel(line.content);
    if (!label)
        return;
    count(m_labels, label->name);
    m_hasSpeakers = m_hasSpeakers || m_labels.value(label->name) > 1;
    const TurnLabel kind = turnLabelOf(label->name);
    m_hasQuestion = m_hasQuestion || kind == TurnLabel::Question;
    m_hasAnswer = m_hasAnswer || kind == TurnLabel::Answer;
}

/// Only of lines that may be one paragraph.
void LineSurvey::learnPair(const TextLine &line, const TextLine &below, WrapWidth &width) const
{
    const bool startsAnew = line.isEmpty() || below.hasWideIndent || below.startsTurn
                            || below.indent > line.indent || below.quoteDepth != line.quoteDepth
                            || isDrawnLine(line.content) || isDrawnLine(below.content)
                            || readBullet(below.content) || readNumbering(below.content)
                            || readLabel(below.content);
    if (!startsAnew)
        width.learn(line, below);
}

bool LineSurvey::isWrapped(const TextLine &line, const TextLine &below) const
{
    if (line.isEmpty() || below.isEmpty() || below.width > longestWrapped)
        return false;
    if (m_wrapWidth)
        return isWrappedAt(*m_wrapWidth, line, below);
    return !m_hasLongLine && line.width >= brokenOnPurpose && !endsSentence(line.content);
}

std::optional<LineLabel> LineSurvey::labelAt(const TextLine &line) const
{
    const auto label = readLabel(line.content);
    if (!label)
        return std::nullopt;
    const TurnLabel kind = turnLabelOf(label->name);
    const bool isPaired =
        (kind == TurnLabel::Question || kind == TurnLabel::Answer) && m_hasQuestion && m_hasAnswer;
    const bool isMarked = m_hasSpeakers && (line.startsTurn || isInCapitals(label->name));
    if (!isPaired && !isMarked && m_labels.value(label->name) < 2)
        return std::nullopt;
    qsizetype end = label->speech;
    while (end > 0 && line.content[end - 1].isSpace())
        --end;
    return LineLabel{end, label->speech};
}

bool LineSurvey::isRepeatedCapitals(QStringView content) const
{
    return m_capitals.value(content.toString()) > 1;
}

} // namespace Sidegloss
