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

} // namespace

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
