// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

// Single code points of UTF-16. A lone surrogate is one of its own.

/// The one that begins at \a at. REQUIRES: 0 <= at < text.size().
inline char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    return unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(unit, text[at + 1])
               : unit.unicode();
}

/// The one that ends at \a at. REQUIRES: 0 < at <= text.size().
inline char32_t codePointBefore(QStringView text, qsizetype at)
{
    const QChar unit = text[at - 1];
    return unit.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate()
               ? QChar::surrogateToUcs4(text[at - 2], unit)
               : unit.unicode();
}

/// How many code units it takes.
constexpr qsizetype unitsOf(char32_t codePoint)
{
    return codePoint > 0xffff ? 2 : 1;
}

} // namespace Sidegloss
