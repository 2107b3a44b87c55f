// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/cjk.h"

#include <QChar>

namespace Sidegloss {

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf)
           || (c >= 0x20000 && c <= 0x3ffff) || (c >= 0xf900 && c <= 0xfaff) || c == 0x3005
           || c == 0x3007;
}

bool isKana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x30ff && c != 0x30fb) || (c >= 0x31f0 && c <= 0x31ff);
}

bool isCjkPunctuation(char32_t c)
{
    return (c >= 0x3000 && c <= 0x303f && c != 0x3005 && c != 0x3007) || c == 0x30fb
           || (c >= 0xff01 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff20)
           || (c >= 0xff3b && c <= 0xff40) || (c >= 0xff5b && c <= 0xff65) || c == 0x2014
           || c == 0x2026 || c == 0x2018 || c == 0x2019 || c == 0x201c || c == 0x201d;
}

bool isIdeographic(char32_t c)
{
    return isHan(c) || isKana(c) || isCjkPunctuation(c);
}

bool isOpening(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x201c:
    case 0x3008:
    case 0x300a:
    case 0x300c:
    case 0x300e:
    case 0x3010:
    case 0x3014:
    case 0x3016:
    case 0x3018:
    case 0x301a:
    case 0xff08:
    case 0xff3b:
    case 0xff5b:
        return true;
    default:
        return false;
    }
}

bool breaksBesideQuote(QStringView text, qsizetype place)
{
    const auto isWide = [text](qsizetype i) { return isIdeographic(text[i].unicode()); };
    const char16_t behind = text[place].unicode();
    if (behind == u'“' || behind == u'‘')
        return place + 1 < text.size() && isWide(place + 1) && isWide(place - 1)
               && !isOpening(text[place - 1].unicode());
    const char16_t before = text[place - 1].unicode();
    return (before == u'”' || before == u'’') && place > 1 && isWide(place - 2) && isHan(behind);
}

bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) && !isIdeographic(c) && !isHangul(c);
}

CodePointAt codePointAt(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[index + 1]), 2};
    return {first.unicode(), 1};
}

double roughWidth(QStringView text)
{
    double width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePointAt c = codePointAt(text, i);
        width += isIdeographic(c.value) || isHangul(c.value) ? 1.0 : 0.5;
        i += c.length;
    }
    return width;
}

bool isRightToLeft(QChar c)
{
    constexpr QChar firstOfHebrew(0x0590);
    return c >= firstOfHebrew
           && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL
               || c.unicode() == 0xd83a || c.unicode() == 0xd83b || c.unicode() == 0xd802
               || c.unicode() == 0xd803);
}

} // namespace Sidegloss
