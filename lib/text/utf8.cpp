// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/utf8.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

constexpr qsizetype fewBytes = 16;
constexpr qsizetype manyBytes = 64;

/// Whether so many bytes are all ASCII. A compiler looks at them together, as below.
template<qsizetype size>
bool isAscii(const uchar *bytes)
{
    uchar all = 0;
    for (qsizetype i = 0; i < size; ++i)
        all |= bytes[i];
    return all < 0x80;
}

/// Whether \a byte can't stand behind the three others, by Unicode's table 3-7.
constexpr bool isMisplaced(uchar third, uchar second, uchar before, uchar byte)
{
    const bool continues = (byte & 0xC0) == 0x80;
    const bool shouldContinue = (before >= 0xC0) | (second >= 0xE0) | (third >= 0xF0);
    const bool isNever = ((byte & 0xFE) == 0xC0) | (byte >= 0xF5);
    const bool isOverlong = ((before == 0xE0) & (byte < 0xA0)) | ((before == 0xF0) & (byte < 0x90));
    const bool isOutside = ((before == 0xED) & (byte > 0x9F)) | ((before == 0xF4) & (byte > 0x8F));
    return (continues != shouldContinue) | isNever | isOverlong | isOutside;
}

/// Whether so many bytes are where they should be; there are three before them.
bool areInPlace(const uchar *bytes)
{
    uchar faults = 0;
    for (qsizetype i = 0; i < fewBytes; ++i)
        faults |= isMisplaced(bytes[i - 3], bytes[i - 2], bytes[i - 1], bytes[i]);
    return faults == 0;
}

} // namespace

bool isWellFormedUtf8(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) {
        return i < 0 || i >= bytes.size() ? uchar(0) : static_cast<uchar>(bytes[i]);
    };
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    constexpr qsizetype before = 3;
    // What is behind the end ends a sequence too.
    for (qsizetype i = 0; i < bytes.size() + before;) {
        const bool endsCharacter = i >= before && data[i - 1] < 0x80;
        const bool hasFew = i >= before && i + fewBytes <= bytes.size();
        if (endsCharacter && i + manyBytes <= bytes.size() && isAscii<manyBytes>(data + i))
            i += manyBytes;
        else if (hasFew && ((endsCharacter && isAscii<fewBytes>(data + i)) || areInPlace(data + i)))
            i += fewBytes;
        else if (isMisplaced(at(i - 3), at(i - 2), at(i - 1), at(i)))
            return false;
        else
            ++i;
    }
    return true;
}

char32_t codePointAt(QByteArrayView utf8, qsizetype position)
{
    const auto lead = static_cast<uchar>(utf8[position]);
    if (lead < 0x80)
        return lead;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length && position + i < utf8.size(); ++i)
        codePoint = codePoint << 6 | (static_cast<uchar>(utf8[position + i]) & 0x3F);
    return codePoint;
}

char32_t codePointBefore(QByteArrayView utf8, qsizetype position)
{
    qsizetype start = position - 1;
    while (start > 0 && isContinuation(utf8[start]))
        --start;
    return codePointAt(utf8.first(position), start);
}

qsizetype lineStart(QByteArrayView bytes, qsizetype position)
{
    // In an empty view, Qt up to 6.8 at least finds what lies behind it.
    return position == 0 ? 0 : bytes.first(position).lastIndexOf('\n') + 1;
}

qsizetype endOfLine(QByteArrayView bytes, qsizetype position)
{
    const qsizetype end = bytes.indexOf('\n', position);
    return end < 0 ? bytes.size() : end;
}

qsizetype utf16Size(QByteArrayView utf8)
{
    constexpr uchar continuations = 0xC0;
    constexpr uchar continuation = 0x80;
    constexpr uchar leadOfFour = 0xF0;
    qsizetype units = 0;
    for (const char byte : utf8) {
        const auto value = static_cast<uchar>(byte);
        units += ((value & continuations) != continuation) + (value >= leadOfFour);
    }
    return units;
}

void inUtf8Steps(QStringView text,
                 const std::function<bool(const QByteArray &utf8, qsizetype done)> &take)
{
    constexpr qsizetype step = 1 << 20;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = std::min(from + step, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            --end;
        if (!take(text.sliced(from, end - from).toUtf8(), end))
            return;
        from = end;
    }
}

} // namespace Sidegloss
