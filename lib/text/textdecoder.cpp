// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"

#include "lib/text/encodingguess.h"
#include "lib/text/encodingsigns.h"
#include "lib/text/textencoding.h"
#include "lib/text/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sampleSize = 1 << 18;
constexpr QLatin1StringView utf8Name("UTF-8");

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

/// But for one sequence in nine: a file damaged or cut off, or put together from two.
bool isMostlyUtf8(QByteArrayView bytes)
{
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

/// NUL is malformed too: no text has it, and much that reads texts ends there.
bool isSoundUtf8(QByteArrayView bytes)
{
    return isWellFormedUtf8(bytes) && !bytes.contains('\0');
}

/// As decoded, before line ends and marks are looked at.
struct Reading
{
    QString text;
    QString encoding;
    bool assumed = false;
};

Reading readAs(const TextEncoding &encoding, QByteArrayView bytes)
{
    return {.text = decodeAs(encoding, bytes), .encoding = encoding.name};
}

Reading assume(const TextEncoding &encoding, QByteArrayView bytes)
{
    Reading reading = readAs(encoding, bytes);
    reading.assumed = true;
    return reading;
}

Reading readLegacy(QByteArrayView bytes)
{
    const QList<TextEncoding> likely = likelyEncodings(bytes);
    if (!likely.isEmpty())
        return assume(likely.first(), bytes);
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

Reading readUnmarked(QByteArrayView bytes, const EncodingHint &hint)
{
    if (const std::optional<TextEncoding> encoding = encodingByShape(bytes))
        return assume(*encoding, bytes);
    if (isMostlyUtf8(bytes))
        return readAs(*encodingByLabel(QString(utf8Name)), bytes);
    if (const std::optional<TextEncoding> encoding = declaredEncoding(bytes, hint.declared))
        return readAs(*encoding, bytes);
    return readLegacy(bytes);
}

void removeMark(QByteArray &utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (utf8.startsWith(mark))
        utf8.remove(0, mark.size());
}

void normalizeLineEnds(QByteArray &utf8)
{
    if (!utf8.contains('\r'))
        return;
    utf8.replace("\r\n", "\n");
    utf8.replace('\r', '\n');
}

void markReplaced(DecodedText &decoded, QByteArrayView bytes)
{
    constexpr QByteArrayView replacement("\xEF\xBF\xBD");
    if (decoded.utf8.contains('\0'))
        decoded.utf8.replace(QByteArrayView("\0", 1), replacement);
    const qsizetype first = decoded.utf8.indexOf(replacement);
    if (first < 0)
        return;
    const qsizetype written = decoded.encoding == utf8Name ? bytes.count(replacement) : 0;
    decoded.replaced = decoded.utf8.count(replacement) - written;
    if (written == 0)
        decoded.replacedLine = QByteArrayView(decoded.utf8).first(first).count('\n') + 1;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, const EncodingHint &hint)
{
    const std::optional<ByteOrderMark> mark = byteOrderMark(bytes);
    const std::optional<TextEncoding> chosen = encodingByLabel(hint.chosen);
    const bool mayBeUtf8 = chosen ? chosen->name == utf8Name
                           : mark ? mark->encoding.name == utf8Name
                                  : !encodingByShape(bytes);
    DecodedText result;
    if (mayBeUtf8 && isSoundUtf8(bytes)) {
        result = {.utf8 = bytes, .encoding = utf8Name};
        removeMark(result.utf8);
        normalizeLineEnds(result.utf8);
        return result;
    }
    const Reading reading = chosen ? readAs(*chosen, bytes)
                            : mark
                                ? readAs(mark->encoding, QByteArrayView(bytes).sliced(mark->size))
                                : readUnmarked(bytes, hint);
    result = {
        .utf8 = reading.text.toUtf8(), .encoding = reading.encoding, .assumed = reading.assumed};
    removeMark(result.utf8);
    normalizeLineEnds(result.utf8);
    markReplaced(result, bytes);
    return result;
}

} // namespace Sidegloss
