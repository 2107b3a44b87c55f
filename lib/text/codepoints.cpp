// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/codepoints.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype step = 64;

/// Of so many code units at once, which a compiler can compare together: most texts have none.
bool hasSurrogate(const QChar *units)
{
    quint16 count = 0;
    for (qsizetype i = 0; i < step; ++i)
        count = static_cast<quint16>(count + units[i].isSurrogate());
    return count > 0;
}

} // namespace

CodePoints::CodePoints(const QString &text)
    : m_text(text)
{
    for (qsizetype start = 0; start < text.size(); start += step) {
        if (start + step <= text.size() && !hasSurrogate(text.constData() + start))
            continue;
        const qsizetype end = std::min(start + step, text.size() - 1);
        for (qsizetype i = start; i < end; ++i) {
            if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
                m_pairs.append(i);
        }
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    // A pair counts one unit too many for every offset behind its second half.
    const auto behind = std::ranges::upper_bound(m_pairs, offset - 1);
    const qsizetype pairs = behind - m_pairs.begin();
    return offset - pairs;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The k-th pair starts at code point m_pairs[k] - k; every pair before adds one unit.
    const auto first = std::ranges::partition_point(m_pairs, [&](const qsizetype &pair) {
        return pair - (&pair - m_pairs.constData()) < codePoint;
    });
    const qsizetype pairs = first - m_pairs.begin();
    return std::clamp<qsizetype>(codePoint + pairs, 0, m_text.size());
}

TextRange CodePoints::fromUtf16(TextRange range) const
{
    return {fromUtf16(range.start), fromUtf16(range.end)};
}

TextRange CodePoints::toUtf16(TextRange range) const
{
    return {toUtf16(range.start), toUtf16(range.end)};
}

} // namespace Sidegloss
