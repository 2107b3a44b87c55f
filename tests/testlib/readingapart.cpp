// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/readingapart.h"

#include "lib/parse/parser.h"
#include "tests/testlib/forkedprocess.h"

#include <functional>

namespace Sidegloss {

namespace {

ReadingApart sizesOf(const Document &document)
{
    ReadingApart sizes{.exitCode = std::nullopt,
                       .text = document.text().size(),
                       .blocks = document.blocks().size(),
                       .spans = document.spans().size(),
                       .cues = document.cues().size(),
                       .notices = document.notices().size()};
    for (const Span &span : document.spans())
        sizes.destinations += span.destination.size();
    return sizes;
}

ReadingApart apart(const std::function<Result<Document>()> &read)
{
    const SharedValue<ReadingApart> sizes;
    ForkedProcess reader([&] {
        const Result<Document> document = read();
        if (!document)
            return 1;
        *sizes = sizesOf(*document);
        return 0;
    });
    const std::optional<int> exitCode = reader.wait();
    ReadingApart reading = *sizes;
    reading.exitCode = exitCode;
    reading.peakMemory = reader.peakMemory();
    return reading;
}

} // namespace

ReadingApart readApart(const QByteArray &bytes, const QString &name)
{
    return apart([&] { return parse({.bytes = bytes, .path = u'/' + name}); });
}

ReadingApart readTextApart(const QByteArray &bytes, const QString &name)
{
    return apart([&] { return parseText({.bytes = bytes, .path = u'/' + name}); });
}

} // namespace Sidegloss
