// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/textline.h"
#include "lib/plaintext/wrapwidth.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Sidegloss {

class DocumentBuilder;

/// The speaker's label that a line begins with.
struct LineLabel
{
    qsizetype end = 0;    ///< Behind its colon or bracket.
    qsizetype speech = 0; ///< Where the speech begins; the content's end where none is on the line.
};

/// What a plain text as a whole tells about each of its lines.
class LineSurvey
{
public:
    /// Reads all lines from \a cursor on; stops where \a builder doesn't want more.
    LineSurvey(LineCursor cursor, const DocumentBuilder &builder);

    /// Whether \a line had to end before \a below: the two are one line that was wrapped.
    bool isWrapped(const TextLine &line, const TextLine &below) const;
    /// Whether each line is a paragraph, however short: the text has long lines and isn't wrapped.
    bool isUnwrapped() const { return !m_wrapWidth && m_hasLongLine; }
    /// The label of a speaker: one that the text has more than once, one of Q and A, or, beside
    /// such, one in capitals or behind the bars of a turn.
    std::optional<LineLabel> labelAt(const TextLine &line) const;
    /// Whether bars before lines, read as those of quotations, are those of turns: none is single.
    bool hasBarsOfTurns() const { return m_hasDeepBars && !m_hasSingleBars; }
    /// Whether \a content stands on more than one line of capitals: a speaker's name in a script.
    bool isRepeatedCapitals(QStringView content) const;

private:
    void learn(const TextLine &line);
    void learnPair(const TextLine &line, const TextLine &below, WrapWidth &width) const;

    QHash<QString, int> m_labels;
    QHash<QString, int> m_capitals;
    bool m_hasSpeakers = false; ///< A label comes twice.
    bool m_hasQuestion = false;
    bool m_hasAnswer = false;
    bool m_hasSingleBars = false;
    bool m_hasDeepBars = false;
    bool m_hasLongLine = false;
    std::optional<qsizetype> m_wrapWidth;
};

} // namespace Sidegloss
