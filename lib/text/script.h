// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

namespace Sidegloss {

// What a character is for the rules of quotations and languages, by UTF-16 code unit. A surrogate
// of the supplementary ideographic planes counts as an ideograph.

constexpr bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || u == 0x3005
           || u == 0x3007 || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xd840 && u <= 0xd88d);
}

constexpr bool isKana(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3041 && u <= 0x30ff) || (u >= 0x31f0 && u <= 0x31ff)
           || (u >= 0xff66 && u <= 0xff9f);
}

constexpr bool isHangul(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xac00 && u <= 0xd7a3) || (u >= 0x1100 && u <= 0x11ff)
           || (u >= 0x3130 && u <= 0x318f);
}

/// An ideograph, kana, or their punctuation: what is written without spaces.
constexpr bool isCjk(QChar c)
{
    const char16_t u = c.unicode();
    return isHan(c) || isKana(c) || (u >= 0x3000 && u <= 0x303f) || (u >= 0xff00 && u <= 0xff65);
}

/// A letter or digit of a script that separates words by spaces.
inline bool isNarrowLetter(QChar c)
{
    return c.isLetterOrNumber() && !isCjk(c);
}

} // namespace Sidegloss
