// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/htmltext.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// The text of raw HTML, where no tree is made of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = textOf(data, size);
    qsizetype total = 0;
    for (const QString &paragraph : textOfHtml(html)) {
        expect(!paragraph.isEmpty() && paragraph == paragraph.trimmed(), "a paragraph is blank");
        expect(paragraph.isValidUtf16(), "half a character was read");
        total += paragraph.size();
    }
    expect(total <= html.size(), "the text outgrows its source");
    return 0;
}
