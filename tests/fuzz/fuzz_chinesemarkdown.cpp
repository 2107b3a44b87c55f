// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/chinesemarkdown.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// The stand-ins that make CommonMark read Chinese come out again without a trace.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray source = textOf(data, size).toUtf8();
    const ChineseMarkdown markdown(source);
    expect(markdown.restored(markdown.prepared()) == source, "the source isn't what it was");
    expect(markdown.prepared().size() <= 4 * source.size(), "the stand-ins outgrow the source");
    return 0;
}
