// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QStringView>

#include <compare>

namespace Sidegloss {

/// A half-open range [start, end) of UTF-16 code units of one text, `Document::text()` unless a
/// contract says otherwise. 0 <= start <= end. An empty range is a place between two characters;
/// "no range" is std::nullopt, never an empty range.
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return start == end; }
    constexpr bool contains(qsizetype position) const
    {
        return start <= position && position < end;
    }
    constexpr bool contains(TextRange other) const
    {
        return start <= other.start && other.end <= end;
    }
    /// True iff the two share at least one code unit.
    constexpr bool intersects(TextRange other) const
    {
        return start < other.end && other.start < end;
    }
    constexpr TextRange shifted(qsizetype by) const { return {start + by, end + by}; }

    /// By start, then by end: reading order.
    friend constexpr auto operator<=>(TextRange, TextRange) = default;
};

inline size_t qHash(TextRange range, size_t seed = 0)
{
    return qHashMulti(seed, range.start, range.end);
}

/// The part of \a text that \a range covers; REQUIRES: range.end <= text.size().
inline QStringView sliced(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

inline QDebug operator<<(QDebug debug, TextRange range)
{
    QDebugStateSaver saver(debug);
    return debug.nospace() << '[' << range.start << ", " << range.end << ')';
}

} // namespace Sidegloss
