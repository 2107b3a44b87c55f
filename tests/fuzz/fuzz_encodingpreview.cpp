// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/declaredencoding.h"
#include "lib/parse/codingline.h"
#include "lib/text/encodingpreview.h"
#include "tests/fuzz/oracle.h"

#include <algorithm>

using namespace Sidegloss;

/// What a text says of its encoding, and how it would begin in each.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    expect(declaredEncoding(bytes).size() <= 8192, "a page's declaration is endless");
    expect(codingLine(bytes).size() <= 1024, "a line for programs is endless");
    const QList<EncodingPreview> previews = encodingPreviews(bytes);
    expect(previews.size() == availableEncodings().size(), "an encoding is missing");
    for (const EncodingPreview &preview : previews) {
        expect(preview.sample.isValidUtf16(), "a sample holds half a character");
        expect(!preview.sample.contains(u'\n'), "a sample has several lines");
        expect(preview.sample.size() <= 120, "a sample is too long");
    }
    expect(std::ranges::is_partitioned(previews, &EncodingPreview::isLikely),
           "a likely encoding stands among the others");
    return 0;
}
