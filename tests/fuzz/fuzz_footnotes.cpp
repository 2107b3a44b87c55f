// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/footnotes.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// Footnotes are taken out of Markdown: nothing is made up, and what is left has no more of them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray markdown = textOf(data, size).toUtf8();
    const FootnoteSource source = takeFootnotes(markdown);
    qsizetype total = source.text.size();
    for (const FootnoteDefinition &definition : source.definitions) {
        expect(!definition.label.isEmpty(), "a footnote has no label");
        expect(markdown.contains(definition.label), "a footnote's label is made up");
        expect(definition.line + definition.body.count('\n') <= markdown.count('\n') + 2,
               "a footnote has lines that aren't there");
        total += definition.body.size();
    }
    expect(total <= 2 * markdown.size() + 2, "the footnotes outgrow their source");
    expect(source.text.count('\n') == markdown.count('\n'), "the lines are others");
    return 0;
}
