// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingguess.h"

#include "lib/text/doublebytemodel.h"
#include "lib/text/singlebytemodel.h"

#include <QByteArray>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sampleSize = 1 << 15;

/// In nats, as surprise is. Small: detection by itself is wrong on a quarter of single sentences in
/// Chinese, but right on most languages' letters where the models see no difference.
constexpr double trustInDetection = 3;

bool isAscii(char byte)
{
    return static_cast<uchar>(byte) < 0x80;
}

/// The lines, or pieces of long ones, that aren't ASCII: a page's head would say nothing.
QByteArray sampleOf(QByteArrayView bytes)
{
    constexpr qsizetype longLine = 4096;
    QByteArray sample;
    for (qsizetype from = 0; from < bytes.size() && sample.size() < sampleSize;) {
        const qsizetype lineEnd = bytes.indexOf('\n', from);
        const qsizetype end = std::min(lineEnd < 0 ? bytes.size() : lineEnd + 1, from + longLine);
        const QByteArrayView line = bytes.sliced(from, end - from);
        if (!std::ranges::all_of(line, isAscii))
            sample.append(line);
        from = end;
    }
    return sample;
}

std::optional<TextEncoding> detected(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))
        != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    return encodingByLabel(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

double rarity(EncodingFamily family)
{
    using enum EncodingFamily;
    switch (family) {
    case Western:
        return 0;
    case CentralEuropean:
    case Greek:
    case Hebrew:
    case Arabic:
        return 3;
    case Turkish:
    case Baltic:
    case Thai:
        return 5;
    case Vietnamese:
        return 6;
    default:
        return 1;
    }
}

/// How seldom texts come in \a encoding, in nats.
double rarity(const TextEncoding &encoding)
{
    const auto isOneOf = [&](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::contains(names, encoding.name);
    };
    const bool isUsual =
        encoding.name.startsWith("windows-"_L1)
        || isOneOf({"GB18030"_L1, "Big5"_L1, "Shift_JIS"_L1, "EUC-JP"_L1, "EUC-KR"_L1});
    const double variety = isUsual                                                     ? 0
                           : isOneOf({"ISO-8859-15"_L1, "ISO-8859-2"_L1, "KOI8-R"_L1}) ? 1
                           : isOneOf({"ISO-8859-5"_L1, "ISO-8859-7"_L1, "KOI8-U"_L1})  ? 3
                                                                                       : 7;
    return rarity(encoding.family) + variety;
}

/// In nats; none for encodings that no model knows.
std::optional<double> surpriseOf(QByteArrayView sample, const TextEncoding &encoding)
{
    const std::optional<double> surprise = doubleByteSurprise(sample, encoding);
    return surprise ? surprise : singleByteSurprise(sample, encoding);
}

} // namespace

QList<TextEncoding> likelyEncodings(QByteArrayView bytes)
{
    struct Candidate
    {
        TextEncoding encoding;
        double surprise;
    };
    const QByteArray sample = sampleOf(bytes);
    const std::optional<TextEncoding> named = detected(sample);
    QList<Candidate> candidates;
    for (const TextEncoding &encoding : availableEncodings()) {
        if (const std::optional<double> surprise = surpriseOf(sample, encoding)) {
            const double trust = named == encoding ? trustInDetection : 0;
            candidates.append({encoding, *surprise + rarity(encoding) - trust});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::surprise);
    QList<TextEncoding> likely;
    for (const Candidate &candidate : std::as_const(candidates))
        likely.append(candidate.encoding);
    return likely;
}

bool isPlausible(QByteArrayView bytes, const TextEncoding &encoding)
{
    const QByteArray sample = sampleOf(bytes);
    const std::optional<double> surprise = surpriseOf(sample, encoding);
    const QList<TextEncoding> likely = likelyEncodings(bytes);
    if (!surprise || likely.isEmpty())
        return true;
    const double excess = *surprise - *surpriseOf(sample, likely.first());
    const qsizetype high = sample.size() - std::ranges::count_if(sample, isAscii);
    // A text may be unusual; one in another encoding is strange throughout.
    constexpr double strange = 60;
    return excess < strange || excess < 2 * static_cast<double>(high);
}

} // namespace Sidegloss
