// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/utf8.h"

#include "lib/text/byteword.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace Sidegloss {

namespace {

constexpr bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

constexpr qsizetype manyBytes = 32;

/// Whether so many bytes are all ASCII. A compiler looks at them together.
bool areAscii(const uchar *bytes)
{
    uchar all = 0;
    for (qsizetype i = 0; i < manyBytes; ++i)
        all |= bytes[i];
    return all < 0x80;
}

/// Four bytes as one number.
quint32 fourBytes(const uchar *bytes)
{
    return qFromLittleEndian<quint32>(bytes);
}

constexpr std::ptrdiff_t longestSequence = 4;

/// Whether the first three of them look like a sequence; nearly all of Chinese is of these.
constexpr bool isTriple(quint32 four)
{
    return (four & 0xC0'C0'F0) == 0x80'80'E0;
}

/// The length of the well-formed sequence beyond ASCII that four bytes begin with, by Unicode's
/// table 3-7; 0 where there is none.
constexpr qsizetype sequenceLength(quint32 four)
{
    if (isTriple(four)) {
        const quint32 beginning = four & 0x20'0F;
        const bool isOverlong = beginning == 0;
        const bool isSurrogate = beginning == 0x20'0D;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if ((four & 0xC0'E0) == 0x80'C0)
        return (four & 0x1E) == 0 ? 0 : 2;
    if ((four & 0xC0'C0'C0'F8) != 0x80'80'80'F0)
        return 0;
    const quint32 plane = (four & 0x07) << 2 | (four & 0x30'00) >> 12;
    return plane >= 1 && plane <= 16 ? 4 : 0;
}

/// As before, where \a bytes may end sooner.
qsizetype sequenceLength(const uchar *bytes, const uchar *end)
{
    if (end - bytes >= longestSequence)
        return sequenceLength(fourBytes(bytes));
    std::array<uchar, longestSequence> padded{};
    std::copy(bytes, end, padded.begin());
    return sequenceLength(fourBytes(padded.data()));
}

template<qsizetype size>
void widen(const uchar *bytes, char16_t *units)
{
    for (qsizetype i = 0; i < size; ++i)
        units[i] = bytes[i];
}

/// The code unit that the first three of them stand for.
constexpr char16_t unitOfTriple(quint32 four)
{
    return static_cast<char16_t>((four & 0x0F) << 12 | (four & 0x3F'00) >> 2
                                 | (four & 0x3F'00'00) >> 16);
}

/// Writes the code point beyond ASCII that begins at \a bytes.
void writeCodePoint(const uchar *&bytes, char16_t *&units)
{
    constexpr auto tail = [](uchar byte) { return byte & 0x3FU; };
    const uint lead = bytes[0];
    if (lead >= 0xF0) {
        const char32_t codePoint =
            (lead & 7U) << 18 | tail(bytes[1]) << 12 | tail(bytes[2]) << 6 | tail(bytes[3]);
        *units++ = QChar::highSurrogate(codePoint);
        *units++ = QChar::lowSurrogate(codePoint);
        bytes += 4;
    } else if (lead >= 0xE0) {
        *units++ = static_cast<char16_t>((lead & 15U) << 12 | tail(bytes[1]) << 6 | tail(bytes[2]));
        bytes += 3;
    } else {
        *units++ = static_cast<char16_t>((lead & 31U) << 6 | tail(bytes[1]));
        bytes += 2;
    }
}

} // namespace

bool isWellFormedUtf8(QByteArrayView utf8)
{
    const auto *bytes = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *const end = bytes + utf8.size();
    while (bytes < end) {
        while (end - bytes >= manyBytes && areAscii(bytes))
            bytes += manyBytes;
        while (end - bytes >= byteWordSize && foreignBytes(byteWord(bytes)) == 0)
            bytes += byteWordSize;
        while (bytes < end && *bytes < 0x80)
            ++bytes;
        while (end - bytes >= longestSequence && isTriple(fourBytes(bytes))
               && sequenceLength(fourBytes(bytes)) > 0)
            bytes += 3;
        while (bytes < end && *bytes >= 0x80) {
            const qsizetype length = sequenceLength(bytes, end);
            if (length == 0)
                return false;
            bytes += length;
        }
    }
    return true;
}

qsizetype codePointStart(QByteArrayView utf8, qsizetype position)
{
    while (position > 0 && isContinuation(utf8[position]))
        --position;
    return position;
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
    return codePointAt(utf8.first(position), codePointStart(utf8, position - 1));
}

qsizetype lineStart(QByteArrayView bytes, qsizetype position)
{
    // In an empty view, Qt up to 6.8 at least finds what lies behind it.
    return position == 0 ? 0 : bytes.first(position).lastIndexOf('\n') + 1;
}

qsizetype endOfLine(QByteArrayView bytes, qsizetype position)
{
    if (position >= bytes.size())
        return bytes.size();
    const auto rest = static_cast<size_t>(bytes.size() - position);
    const void *end = std::memchr(bytes.data() + position, '\n', rest);
    return end ? static_cast<const char *>(end) - bytes.data() : bytes.size();
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

qsizetype toUtf16(QByteArrayView utf8, char16_t *units)
{
    const auto *bytes = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *const end = bytes + utf8.size();
    const char16_t *const start = units;
    while (end - bytes >= byteWordSize) {
        widen<byteWordSize>(bytes, units);
        const quint64 foreign = foreignBytes(byteWord(bytes));
        bytes += bytesBefore(foreign);
        units += bytesBefore(foreign);
        if (foreign == 0)
            continue;
        for (; end - bytes >= longestSequence && isTriple(fourBytes(bytes)); bytes += 3)
            *units++ = unitOfTriple(fourBytes(bytes));
        while (bytes < end && *bytes >= 0x80)
            writeCodePoint(bytes, units);
    }
    while (bytes < end) {
        if (*bytes < 0x80)
            *units++ = *bytes++;
        else
            writeCodePoint(bytes, units);
    }
    return units - start;
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
