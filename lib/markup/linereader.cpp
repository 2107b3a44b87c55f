// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/linereader.h"

#include <algorithm>

namespace Sidegloss {

LineReader::LineReader(QStringView text)
    : m_text(text)
{
    findEnd();
}

QStringView LineReader::take()
{
    const QStringView taken = line();
    m_position = std::min(m_end + 1, m_text.size());
    ++m_number;
    findEnd();
    return taken;
}

QStringView LineReader::text(qsizetype start, qsizetype end) const
{
    return m_text.sliced(start, end - start);
}

void LineReader::findEnd()
{
    m_end = m_text.indexOf(u'\n', m_position);
    if (m_end < 0)
        m_end = m_text.size();
}

} // namespace Sidegloss
