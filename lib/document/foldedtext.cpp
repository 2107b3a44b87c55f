// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/foldedtext.h"

#include "lib/text/byteword.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr bool isBlank(uint unit)
{
    return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r';
}

/// Whether so many code units, and one more, have no white space but single spaces. A compiler
/// looks at them together.
template<qsizetype step>
bool isFolded(const char16_t *units)
{
    quint16 faults = 0;
    for (qsizetype i = 0; i < step; ++i) {
        const bool isDouble = (units[i] == u' ') & (units[i + 1] == u' ');
        faults = static_cast<quint16>(faults + ((units[i] < u' ') | isDouble));
    }
    return faults == 0;
}

/// How far so many units are folded in such steps, from \a from on.
template<qsizetype step>
qsizetype foldedSteps(const char16_t *units, qsizetype size, qsizetype from)
{
    while (from + step < size && isFolded<step>(units + from))
        from += step;
    return from;
}

qsizetype foldedSteps(const char16_t *units, qsizetype size)
{
    return foldedSteps<8>(units, size, foldedSteps<32>(units, size, 0));
}

/// Whether the same is true of eight bytes and one more.
bool isFolded(const uchar *bytes)
{
    constexpr quint64 spaces = everyByte(' ');
    constexpr quint64 beyondControls = everyByte(0xE0);
    const quint64 word = byteWord(bytes);
    const quint64 controls = zeroBytes(word & beyondControls);
    return (controls | zeroBytes((word ^ spaces) | (byteWord(bytes + 1) ^ spaces))) == 0;
}

qsizetype foldedSteps(const uchar *bytes, qsizetype size)
{
    qsizetype from = 0;
    while (from + byteWordSize < size && isFolded(bytes + from))
        from += byteWordSize;
    const qsizetype last = size - byteWordSize - 1;
    const bool isWhole =
        0 <= last && last <= from && bytes[size - 1] > ' ' && isFolded(bytes + last);
    return isWhole ? size : from;
}

template<typename Unit>
qsizetype foldedSize(const Unit *units, qsizetype size)
{
    if (isBlank(units[0]))
        return 0;
    const bool endsWithSpace = units[size - 1] == u' ';
    qsizetype i = foldedSteps(units, endsWithSpace ? size - 1 : size);
    for (; i < size; ++i) {
        const uint unit = units[i];
        const bool isWord = unit > u' ' || (unit != 0 && !isBlank(unit));
        if (!isWord && (unit != u' ' || units[i - 1] == u' '))
            break;
    }
    return i > 0 && units[i - 1] == u' ' ? i - 1 : i;
}

/// All that is looked for is ASCII.
const uchar *bytesOf(QByteArrayView utf8)
{
    return reinterpret_cast<const uchar *>(utf8.data());
}

template<typename Unit>
qsizetype blankSize(const Unit *units, qsizetype size)
{
    return std::find_if_not(units, units + size, isBlank) - units;
}

} // namespace

qsizetype foldedSize(QStringView text)
{
    return foldedSize(text.utf16(), text.size());
}

qsizetype foldedSize(QByteArrayView text)
{
    return foldedSize(bytesOf(text), text.size());
}

qsizetype blankSize(QStringView text)
{
    return blankSize(text.utf16(), text.size());
}

qsizetype blankSize(QByteArrayView text)
{
    return blankSize(bytesOf(text), text.size());
}

} // namespace Sidegloss
