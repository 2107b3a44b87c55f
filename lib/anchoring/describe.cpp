// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/describe.h"

namespace Sidegloss {

namespace {

constexpr qsizetype contextLength = 64;

} // namespace

QList<Selector> describe(const Document &document, TextRange range)
{
    const CodePoints &codePoints = document.codePoints();
    const TextRange place = codePoints.fromUtf16(range);
    const qsizetype before =
        codePoints.toUtf16(std::max<qsizetype>(0, place.start - contextLength));
    const qsizetype after = codePoints.toUtf16(place.end + contextLength);
    return {TextQuoteSelector{document.text(range), document.text({before, range.start}),
                              document.text({range.end, after})},
            TextPositionSelector{place.start, place.end}};
}

} // namespace Sidegloss
