// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/linkeddata.h"
#include "tests/fuzz/oracle.h"

#include <algorithm>

using namespace Sidegloss;

/// What the JSON-LD of a page says of its article: scripts apart by NULs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Metadata metadata = readLinkedData(bytes.split('\0'));
    const QStringList texts =
        metadata.authors
        + QStringList{metadata.title, metadata.date, metadata.language, metadata.source};
    expect(std::ranges::all_of(texts, &QString::isValidUtf16), "half a character was read");
    qsizetype total = 0;
    for (const QString &text : texts)
        total += text.size();
    // Each byte may be of one person whom a thousand objects name.
    expect(total <= 4 * bytes.size(), "the metadata outgrows its source");
    expect(!metadata.title.contains(u'\n'), "the title has several lines");
    return 0;
}
