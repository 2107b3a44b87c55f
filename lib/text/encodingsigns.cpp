// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingsigns.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sampleSize = 1 << 18;

struct Sign
{
    QByteArrayView bytes;
    QStringView encoding;
};

// UTF-32's mark begins with UTF-16's, so it stands first.
constexpr std::array marks = {
    Sign{QByteArrayView("\xFF\xFE\0\0", 4), u"UTF-32LE"},
    Sign{QByteArrayView("\0\0\xFE\xFF", 4), u"UTF-32BE"},
    Sign{QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
    Sign{QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
    Sign{QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"},
};

/// Each switches to the character set that such a text is mostly made of.
constexpr std::array escapes = {
    Sign{QByteArrayView("\x1B$B", 3), u"ISO-2022-JP"},
    Sign{QByteArrayView("\x1B$@", 3), u"ISO-2022-JP"},
    Sign{QByteArrayView("\x1B$)C", 4), u"ISO-2022-KR"},
    Sign{QByteArrayView("\x1B$)A", 4), u"ISO-2022-CN"},
    Sign{QByteArrayView("\x1B$)G", 4), u"ISO-2022-CN"},
};

bool isAscii(char byte)
{
    return static_cast<uchar>(byte) < 0x80;
}

/// Control characters that no text of single bytes has.
bool isForeign(char byte)
{
    return isAscii(byte) && byte < 0x20 && byte != 0x1B && (byte < '\t' || byte > '\r');
}

std::optional<TextEncoding> encodingByEscapes(QByteArrayView bytes)
{
    if (!bytes.contains('\x1B') || !std::ranges::all_of(bytes, isAscii))
        return std::nullopt;
    const auto found = std::ranges::find_if(
        escapes, [&](const Sign &escape) { return bytes.contains(escape.bytes); });
    return found == escapes.end() ? std::nullopt : encodingByLabel(found->encoding);
}

using Read32 = quint32 (*)(const char *);
using Read16 = char16_t (*)(const char *);

bool isAllScalars(QByteArrayView bytes, Read32 read)
{
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4) {
        const quint32 code = read(bytes.data() + i);
        if (code > QChar::LastValidCodePoint || QChar::isSurrogate(code) || code == 0)
            return false;
    }
    return true;
}

/// How well one unit of UTF-16 fits a text: what stands in any text counts most.
int fitness(char16_t unit)
{
    const QChar c(unit);
    if ((unit >= 0x20 && unit < 0x7F) || c == u'\n' || c == u'\r' || c == u'\t')
        return 3;
    if ((unit >= 0x3000 && unit < 0x3040) || (unit >= 0xFF00 && unit < 0xFF5F))
        return 3;
    if (!c.isPrint() && !c.isSurrogate())
        return -5;
    const bool isUsual = unit < 0x700 || (unit >= 0xE00 && unit < 0xE80)
                         || (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x3040 && unit < 0x3100)
                         || (unit >= 0x4E00 && unit < 0xA000) || (unit >= 0xAC00 && unit < 0xD800)
                         || c.isSurrogate();
    return isUsual ? 1 : -2;
}

/// Over a unit, on average; 0.7 where only a tenth is strange.
double fitnessOf(QByteArrayView bytes, Read16 read)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i + 2 <= bytes.size(); i += 2)
        sum += fitness(read(bytes.data() + i));
    return static_cast<double>(sum) / static_cast<double>(bytes.size() / 2);
}

} // namespace

std::optional<ByteOrderMark> byteOrderMark(QByteArrayView bytes)
{
    for (const Sign &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return ByteOrderMark{*encodingByLabel(mark.encoding), mark.bytes.size()};
    }
    return std::nullopt;
}

std::optional<TextEncoding> encodingByShape(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (const auto escaped = encodingByEscapes(sample))
        return escaped;
    const qsizetype foreign = std::ranges::count_if(sample, isForeign);
    if (sample.size() < 4 || foreign * 50 < sample.size())
        return std::nullopt;
    if (isAllScalars(sample, [](const char *at) { return qFromLittleEndian<quint32>(at); }))
        return encodingByLabel(u"UTF-32LE");
    if (isAllScalars(sample, [](const char *at) { return qFromBigEndian<quint32>(at); }))
        return encodingByLabel(u"UTF-32BE");
    if (foreign * 10 < sample.size() && QUtf8StringView(sample).isValidUtf8())
        return std::nullopt;
    constexpr double fit = 0.7;
    const double little =
        fitnessOf(sample, [](const char *at) { return qFromLittleEndian<char16_t>(at); });
    const double big =
        fitnessOf(sample, [](const char *at) { return qFromBigEndian<char16_t>(at); });
    if (std::max(little, big) < fit)
        return std::nullopt;
    return encodingByLabel(little > big ? u"UTF-16LE" : u"UTF-16BE");
}

} // namespace Sidegloss
