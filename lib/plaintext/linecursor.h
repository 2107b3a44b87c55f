// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/markup/linereader.h"
#include "lib/plaintext/textline.h"

#include <optional>

namespace Sidegloss {

/// Goes through the lines of a plain text that aren't blank. Copies are cheap and look ahead. A
/// line with nothing but quote bars is one, and empty.
class LineCursor
{
public:
    explicit LineCursor(QStringView text, LeadingBars bars = LeadingBars::Quotation);

    bool atEnd() const { return m_atEnd; }
    /// REQUIRES, as do the others: !atEnd().
    const TextLine &line() const { return m_line; }
    /// Of line(), counted from 1.
    qsizetype number() const { return m_number; }
    /// Whether a blank line, an empty one or the beginning is above.
    bool startsBlock() const { return m_startsBlock; }
    /// Whether a blank line, an empty one or the end is below.
    bool endsBlock() const { return !m_below || m_below->isEmpty(); }
    /// The line directly below, unless it is blank.
    const std::optional<TextLine> &below() const { return m_below; }

    /// From the line directly below on, as they are written.
    const LineReader &linesBelow() const { return m_lines; }

    void advance();

private:
    void readBelow();

    LineReader m_lines; ///< At the line below.
    LeadingBars m_bars;
    TextLine m_line;
    std::optional<TextLine> m_below;
    qsizetype m_number = 0;
    bool m_startsBlock = true;
    bool m_atEnd = false;
};

} // namespace Sidegloss
