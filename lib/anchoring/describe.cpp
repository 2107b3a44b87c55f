// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/describe.h"

namespace Sidegloss {

namespace {

constexpr qsizetype contextLength = 64;

TextRange wholeCodePoints(const CodePoints &codePoints, TextRange range)
{
    TextRange place = codePoints.fromUtf16(range);
    if (codePoints.toUtf16(place.end) < range.end)
        ++place.end;
    return place;
}

} // namespace

QList<Selector> describe(const Document &document, TextRange range)
{
    const CodePoints &codePoints = document.codePoints();
    const TextRange place = wholeCodePoints(codePoints, range);
    const TextRange quoted = codePoints.toUtf16(place);
    const qsizetype before =
        codePoints.toUtf16(std::max<qsizetype>(0, place.start - contextLength));
    const qsizetype after = codePoints.toUtf16(place.end + contextLength);
    return {TextQuoteSelector{document.text(quoted), document.text({before, quoted.start}),
                              document.text({quoted.end, after})},
            TextPositionSelector{place.start, place.end}};
}

} // namespace Sidegloss
