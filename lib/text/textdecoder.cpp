// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"

#include <QStringConverter>
#include <QUtf8StringView>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sampleSize = 1 << 18;

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

// UTF-32's mark begins with UTF-16's, so it stands first.
const std::array<Mark, 5> marks = {{
    {QByteArrayView("\xFF\xFE\0\0", 4), QStringConverter::Utf32LE, "UTF-32LE"_L1},
    {QByteArrayView("\0\0\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"_L1},
    {QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"_L1},
    {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"_L1},
    {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"_L1},
}};

const Mark *markOf(QByteArrayView bytes)
{
    const auto mark = std::ranges::find_if(
        marks, [&](const Mark &candidate) { return bytes.startsWith(candidate.bytes); });
    return mark == marks.end() ? nullptr : &*mark;
}

/// How many characters beyond ASCII are well-formed UTF-8, and how many sequences aren't.
struct Utf8Count
{
    qsizetype good = 0;
    qsizetype bad = 0;
};

int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return offset < bytes.size() ? static_cast<uchar>(bytes[offset]) : uchar(0);
    };
    const uchar lead = byte(at);
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    }
    const uchar second = byte(at + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<uchar>(bytes[i]) < 0x80) {
            ++i;
        } else if (const int length = utf8Length(bytes, i)) {
            ++count.good;
            i += length;
        } else {
            ++count.bad;
            ++i;
        }
    }
    return count;
}

QString detectEncoding(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/// Malformed sequences and characters that no text has: what tells a wrong guess.
qsizetype countUnlikely(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) {
        return c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
                   ? c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f'
                   : c.category() == QChar::Other_PrivateUse;
    });
}

std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = encoding, .assumed = true};
    decoded.replaced = decoded.text.count(QChar::ReplacementCharacter);
    return decoded;
}

DecodedText decodeLegacy(QByteArrayView bytes)
{
    std::optional<DecodedText> best;
    qsizetype leastUnlikely = 0;
    for (const QString &encoding :
         {detectEncoding(bytes), u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s, u"windows-1252"_s}) {
        if (encoding.isEmpty() || encoding == "UTF-8"_L1 || encoding == "ASCII"_L1)
            continue;
        std::optional<DecodedText> decoded = decodeAs(bytes, encoding);
        if (!decoded)
            continue;
        const qsizetype unlikely = countUnlikely(decoded->text);
        if (!best || unlikely < leastUnlikely) {
            best = std::move(decoded);
            leastUnlikely = unlikely;
        }
        if (leastUnlikely == 0)
            break;
    }
    return best.value_or(DecodedText{QString::fromLatin1(bytes), u"ISO-8859-1"_s, true, 0});
}

DecodedText decodeUnicode(QByteArrayView bytes, QStringConverter::Encoding encoding,
                          QLatin1StringView name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = name};
    return decoded;
}

bool isZeroBytesPattern(QByteArrayView bytes, qsizetype zeroAt)
{
    qsizetype expected = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == 0)
            ++(i % 2 == zeroAt ? expected : other);
    }
    return other == 0 && expected * 8 > bytes.size();
}

DecodedText decodeUnmarked(QByteArrayView bytes)
{
    const Utf8Count count = countUtf8(bytes);
    if (looksLikeUtf16(bytes)) {
        const bool little = isZeroBytesPattern(bytes.first(std::min(bytes.size(), sampleSize)), 1);
        DecodedText decoded = little
                                  ? decodeUnicode(bytes, QStringConverter::Utf16LE, "UTF-16LE"_L1)
                                  : decodeUnicode(bytes, QStringConverter::Utf16BE, "UTF-16BE"_L1);
        decoded.assumed = true;
        return decoded;
    }
    if (count.bad == 0 || count.good >= 8 * count.bad) {
        DecodedText decoded = decodeUnicode(bytes, QStringConverter::Utf8, "UTF-8"_L1);
        decoded.replaced = count.bad;
        return decoded;
    }
    return decodeLegacy(bytes);
}

void normalizeLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

} // namespace

bool hasByteOrderMark(QByteArrayView bytes)
{
    return markOf(bytes) != nullptr;
}

bool looksLikeUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    return sample.size() >= 4 && (isZeroBytesPattern(sample, 0) || isZeroBytesPattern(sample, 1));
}

DecodedText decodeText(QByteArrayView bytes)
{
    DecodedText decoded;
    if (const Mark *mark = markOf(bytes)) {
        const QByteArrayView content = bytes.sliced(mark->bytes.size());
        decoded = decodeUnicode(content, mark->encoding, mark->name);
        decoded.replaced = mark->encoding == QStringConverter::Utf8
                               ? countUtf8(content).bad
                               : decoded.text.count(QChar::ReplacementCharacter);
    } else {
        decoded = decodeUnmarked(bytes);
    }
    normalizeLineEnds(decoded.text);
    return decoded;
}

} // namespace Sidegloss
