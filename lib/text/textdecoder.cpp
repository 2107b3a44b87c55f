// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"

#include "lib/text/textencoding.h"

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
    QStringView encoding;
};

// UTF-32's mark begins with UTF-16's, so it stands first.
const std::array<Mark, 5> marks = {{
    {QByteArrayView("\xFF\xFE\0\0", 4), u"UTF-32LE"},
    {QByteArrayView("\0\0\xFE\xFF", 4), u"UTF-32BE"},
    {QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
    {QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"},
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

/// U+FFFD that stand in the bytes themselves are none.
qsizetype countReplaced(const TextEncoding &encoding, QByteArrayView bytes, QStringView text)
{
    const qsizetype shown = text.count(QChar(QChar::ReplacementCharacter));
    return encoding.name == "UTF-8"_L1 ? shown - bytes.count("\xEF\xBF\xBD") : shown;
}

DecodedText decoded(const TextEncoding &encoding, QByteArrayView bytes)
{
    DecodedText result{.text = decodeAs(encoding, bytes), .encoding = encoding.name};
    result.replaced = countReplaced(encoding, bytes, result.text);
    return result;
}

DecodedText decodedFrom(QStringView label, QByteArrayView bytes)
{
    return decoded(*encodingByLabel(label), bytes);
}

DecodedText decodeLegacy(QByteArrayView bytes)
{
    std::optional<DecodedText> best;
    qsizetype leastUnlikely = 0;
    for (const QString &label :
         {detectEncoding(bytes), u"GB18030"_s, u"Big5"_s, u"Shift_JIS"_s, u"windows-1252"_s}) {
        const std::optional<TextEncoding> encoding = encodingByLabel(label);
        if (!encoding || encoding->family == EncodingFamily::Unicode)
            continue;
        DecodedText candidate = decoded(*encoding, bytes);
        const qsizetype unlikely = countUnlikely(candidate.text);
        if (!best || unlikely < leastUnlikely) {
            best = std::move(candidate);
            leastUnlikely = unlikely;
        }
        if (leastUnlikely == 0)
            break;
    }
    if (!best)
        best = DecodedText{.text = QString::fromLatin1(bytes), .encoding = u"ISO-8859-1"_s};
    best->assumed = true;
    return *std::move(best);
}

/// Nothing where \a bytes belie what they declare. What was found in single bytes can't be in wider
/// ones, whatever it says.
std::optional<DecodedText> decodeDeclared(QByteArrayView bytes, const QString &label)
{
    const std::optional<TextEncoding> encoding = encodingByLabel(label);
    if (!encoding || encoding->family == EncodingFamily::Unicode)
        return std::nullopt;
    DecodedText result = decoded(*encoding, bytes);
    const qsizetype foreign =
        std::ranges::count_if(result.text, [](QChar c) { return c.unicode() >= 0x80; });
    if (countUnlikely(result.text) * 8 > foreign)
        return std::nullopt;
    return result;
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

DecodedText decodeUnmarked(QByteArrayView bytes, const EncodingHint &hint)
{
    if (looksLikeUtf16(bytes)) {
        const bool little = isZeroBytesPattern(bytes.first(std::min(bytes.size(), sampleSize)), 1);
        DecodedText wide = decodedFrom(little ? u"UTF-16LE" : u"UTF-16BE", bytes);
        wide.assumed = true;
        return wide;
    }
    const Utf8Count count = countUtf8(bytes);
    if (count.bad == 0 || count.good >= 8 * count.bad)
        return decodedFrom(u"UTF-8", bytes);
    if (std::optional<DecodedText> declared = decodeDeclared(bytes, hint.declared))
        return *std::move(declared);
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

DecodedText decodeText(QByteArrayView bytes, const EncodingHint &hint)
{
    const Mark *mark = markOf(bytes);
    const std::optional<TextEncoding> chosen = encodingByLabel(hint.chosen);
    DecodedText result = chosen ? decoded(*chosen, bytes)
                         : mark ? decodedFrom(mark->encoding, bytes.sliced(mark->bytes.size()))
                                : decodeUnmarked(bytes, hint);
    if (result.text.startsWith(QChar(QChar::ByteOrderMark)))
        result.text.removeFirst();
    normalizeLineEnds(result.text);
    return result;
}

} // namespace Sidegloss
