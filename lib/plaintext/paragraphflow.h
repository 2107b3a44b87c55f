// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/linesurvey.h"
#include "lib/plaintext/plaintextwriter.h"

namespace Sidegloss {

/// How a line follows the one above it.
enum class Join {
    Paragraph, ///< It begins one.
    Line,      ///< In the same one, on a line of its own.
    Wrapped,   ///< The line above was broken here for its length only.
};

/// Puts the lines of a plain text together to paragraphs.
class ParagraphFlow
{
public:
    ParagraphFlow(const LineSurvey &survey, PlainTextWriter &writer)
        : m_survey(survey)
        , m_writer(writer)
    {}

    /// How the line at \a cursor follows the one that was written last.
    Join joinOf(const LineCursor &cursor) const;
    /// Writes \a line.
    void write(const TextLine &line, Join join);
    /// Writes \a line as the first one of an item, whose text begins at \a text.
    void writeItem(TextLine line, const PlainList &item, qsizetype text, bool tight);

    /// Whether what was written last says that something follows: it ends with a colon.
    bool announces() const;

private:
    bool isInItem(const TextLine &line) const;
    bool isBesideList(const TextLine &line) const;

    const LineSurvey &m_survey;
    PlainTextWriter &m_writer;
    TextLine m_above;
    bool m_isLabelAlone = false; ///< All that the paragraph has so far is who speaks.
    bool m_mayHang = false;      ///< Its further lines may be indented: it begins with a label.
};

} // namespace Sidegloss
