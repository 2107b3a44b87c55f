// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/fuzz/oracle.h"

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// An e-book, from its bytes to the page. Seeds are packed without compression, so that what
/// changes in them changes what is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<Document> book = parse({bytesOf(data, size), u"/fuzz/book.epub"_s});
    // It may well outgrow its source, which is packed.
    if (book)
        expectSound(*book);
    return 0;
}
