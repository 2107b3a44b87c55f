// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/frontmatter.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// The lines between `---` at an article's beginning.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = textOf(data, size).toUtf8();
    const FrontMatter front = readFrontMatter(text);
    expect(front.end >= 0 && front.end <= text.size(), "the front matter leaves the text");
    expect(front.end > 0 || front.metadata == Metadata(), "no front matter said something");

    const QByteArray alone = text.first(front.end);
    expect(front.end == 0 || readFrontMatter(alone).metadata == front.metadata,
           "what stands behind the front matter changed it");
    return 0;
}
