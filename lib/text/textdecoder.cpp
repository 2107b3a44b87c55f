// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"

#include "lib/text/encodingguess.h"
#include "lib/text/encodingsigns.h"
#include "lib/text/textencoding.h"

#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sampleSize = 1 << 18;

/// The length of the well-formed sequence of UTF-8 at \a at, beyond ASCII (Unicode, table 3-7); 0
/// where there is none.
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

/// Wholly, or but for one sequence in nine: a file damaged or cut off, or put together from two.
bool isMostlyUtf8(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return true;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<uchar>(bytes[i]) < 0x80) {
            ++i;
        } else if (const int length = utf8Length(bytes, i)) {
            ++good;
            i += length;
        } else {
            ++bad;
            ++i;
        }
    }
    return good >= 8 * bad;
}

DecodedText decoded(const TextEncoding &encoding, QByteArrayView bytes)
{
    return {.text = decodeAs(encoding, bytes), .encoding = encoding.name};
}

DecodedText assumed(const TextEncoding &encoding, QByteArrayView bytes)
{
    DecodedText result = decoded(encoding, bytes);
    result.assumed = true;
    return result;
}

DecodedText decodeLegacy(QByteArrayView bytes)
{
    const QList<TextEncoding> likely = likelyEncodings(bytes);
    if (!likely.isEmpty())
        return assumed(likely.first(), bytes);
    return {.text = QString::fromLatin1(bytes), .encoding = u"ISO-8859-1"_s, .assumed = true};
}

/// None where \a bytes belie what they declare. What was found in single bytes can't be in wider
/// ones, whatever it says.
std::optional<TextEncoding> declaredEncoding(QByteArrayView bytes, const QString &label)
{
    const std::optional<TextEncoding> encoding = encodingByLabel(label);
    if (!encoding || encoding->family == EncodingFamily::Unicode)
        return std::nullopt;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const QString text = decodeAs(*encoding, sample);
    const qsizetype malformed = text.count(QChar(QChar::ReplacementCharacter));
    const qsizetype foreign =
        std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; });
    return malformed * 8 <= foreign && isPlausible(bytes, *encoding) ? encoding : std::nullopt;
}

DecodedText decodeUnmarked(QByteArrayView bytes, const EncodingHint &hint)
{
    if (const std::optional<TextEncoding> encoding = encodingByShape(bytes))
        return assumed(*encoding, bytes);
    if (isMostlyUtf8(bytes))
        return decoded(*encodingByLabel(u"UTF-8"), bytes);
    if (const std::optional<TextEncoding> encoding = declaredEncoding(bytes, hint.declared))
        return decoded(*encoding, bytes);
    return decodeLegacy(bytes);
}

void normalizeLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

/// NUL is malformed too: no text has it, and much that reads texts ends there.
void markReplaced(DecodedText &decoded, QByteArrayView bytes)
{
    constexpr QChar replacement(QChar::ReplacementCharacter);
    if (decoded.text.contains(QChar::Null))
        decoded.text.replace(QChar(QChar::Null), replacement);
    const qsizetype first = decoded.text.indexOf(replacement);
    if (first < 0)
        return;
    const bool isUtf8 = decoded.encoding == "UTF-8"_L1;
    const qsizetype written = isUtf8 ? bytes.count("\xEF\xBF\xBD") : 0;
    decoded.replaced = decoded.text.count(replacement) - written;
    if (written == 0)
        decoded.replacedLine = QStringView(decoded.text).first(first).count(u'\n') + 1;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, const EncodingHint &hint)
{
    const std::optional<ByteOrderMark> mark = byteOrderMark(bytes);
    const std::optional<TextEncoding> chosen = encodingByLabel(hint.chosen);
    DecodedText result = chosen ? decoded(*chosen, bytes)
                         : mark ? decoded(mark->encoding, bytes.sliced(mark->size))
                                : decodeUnmarked(bytes, hint);
    if (result.text.startsWith(QChar(QChar::ByteOrderMark)))
        result.text.removeFirst();
    normalizeLineEnds(result.text);
    markReplaced(result, bytes);
    return result;
}

} // namespace Sidegloss
