// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingpreview.h"

#include "lib/text/encodingguess.h"
#include "lib/text/encodingsigns.h"
#include "lib/text/utf8.h"

#include <QUtf8StringView>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostLikely = 5;
constexpr qsizetype sampleLength = 60;
/// Enough for a sample in any encoding.
constexpr qsizetype sampleBytes = 4 * sampleLength;

QList<TextEncoding> probableEncodings(QByteArrayView bytes)
{
    QList<TextEncoding> probable;
    if (const std::optional<ByteOrderMark> mark = byteOrderMark(bytes))
        probable.append(mark->encoding);
    if (const std::optional<TextEncoding> shaped = encodingByShape(bytes))
        probable.append(*shaped);
    if (QUtf8StringView(bytes).isValidUtf8())
        probable.append(*encodingByLabel(u"UTF-8"));
    for (const TextEncoding &guess : likelyEncodings(bytes))
        probable.append(guess);
    QList<TextEncoding> once;
    for (const TextEncoding &encoding : std::as_const(probable)) {
        if (!once.contains(encoding) && once.size() < mostLikely)
            once.append(encoding);
    }
    return once;
}

/// From the beginning of the first line that isn't ASCII, but a multiple of four bytes into the
/// text: UTF-16 and UTF-32 count from there.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(
        bytes, [](char byte) { return static_cast<uchar>(byte) >= 0x80 || byte == 0; });
    if (found == bytes.end())
        return bytes.first(std::min(bytes.size(), sampleBytes));
    const qsizetype at = found - bytes.begin();
    const qsizetype line = lineStart(bytes, at);
    const qsizetype start = std::max(line, at - sampleLength / 2) / 4 * 4;
    return bytes.sliced(start, std::min(bytes.size() - start, sampleBytes));
}

QString previewIn(const TextEncoding &encoding, QByteArrayView sample)
{
    const QString text = decodeAs(encoding, sample).simplified();
    qsizetype length = std::min(text.size(), sampleLength);
    if (length > 0 && text[length - 1].isHighSurrogate())
        --length;
    return text.first(length);
}

} // namespace

QList<EncodingPreview> encodingPreviews(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    QList<EncodingPreview> previews;
    const QList<TextEncoding> probable = probableEncodings(bytes);
    for (const TextEncoding &encoding : probable)
        previews.append({encoding, previewIn(encoding, sample), true});
    for (const TextEncoding &encoding : availableEncodings()) {
        if (!probable.contains(encoding))
            previews.append({encoding, previewIn(encoding, sample), false});
    }
    return previews;
}

} // namespace Sidegloss
