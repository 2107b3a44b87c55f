// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/sourcemap.h"

#include <algorithm>
#include <span>

namespace Sidegloss {

void SourceMap::startPart(const QString &part, qsizetype position)
{
    m_parts.append({part, position, size()});
    m_line.reset();
}

void SourceMap::setLine(qsizetype line, qsizetype position)
{
    if (line <= 0 || line == m_line)
        return;
    m_line = line;
    // Lines without text needn't be told apart, and there may be very many.
    const bool isSamePlace =
        size() > m_parts.constLast().firstMark && m_marks.back().position == position;
    if (isSamePlace)
        m_marks.back().line = std::min(m_marks.back().line, line);
    else
        m_marks.push_back({line, position});
}

std::optional<TextRange> SourceMap::find(const QString &part, std::optional<qsizetype> line,
                                         qsizetype end) const
{
    const auto found = std::ranges::find(m_parts, part, &Part::name);
    if (found == m_parts.end())
        return std::nullopt;
    const auto next = found + 1;
    const bool isLast = next == m_parts.end();
    TextRange range{found->start, isLast ? end : next->start};
    if (!line)
        return range;
    const qsizetype behind = isLast ? size() : next->firstMark;
    const std::span marks(m_marks.begin() + found->firstMark, m_marks.begin() + behind);
    // HTML moves what is misplaced, so lines needn't be in order.
    std::optional<qsizetype> nearest;
    for (const Mark &mark : marks) {
        if (mark.line <= *line && (!nearest || mark.line > *nearest)) {
            nearest = mark.line;
            range.start = mark.position;
        }
    }
    for (const Mark &mark : marks) {
        if (mark.line > *line && mark.position > range.start)
            range.end = std::min(range.end, mark.position);
    }
    return range;
}

} // namespace Sidegloss
