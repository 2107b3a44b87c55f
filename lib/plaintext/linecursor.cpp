// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/linecursor.h"

namespace Sidegloss {

LineCursor::LineCursor(QStringView text, LeadingBars bars)
    : m_lines(text)
    , m_bars(bars)
{
    readBelow();
    advance();
}

void LineCursor::advance()
{
    m_startsBlock = m_number == 0 || m_line.isEmpty() || !m_below;
    while (!m_below && !m_lines.atEnd()) {
        m_lines.take();
        readBelow();
    }
    m_atEnd = !m_below;
    if (m_atEnd)
        return;
    m_line = *m_below;
    m_number = m_lines.number();
    m_lines.take();
    readBelow();
}

void LineCursor::readBelow()
{
    m_below.reset();
    if (!m_lines.atEnd() && !m_lines.isAtBlank())
        m_below = readTextLine(m_lines.line(), m_bars);
}

} // namespace Sidegloss
