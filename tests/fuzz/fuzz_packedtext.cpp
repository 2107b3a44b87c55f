// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/packedtext.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// The text of a revision, as the library holds it, and the input packed as one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const std::optional<QByteArray> text = unpackedText(bytesOf(data, size)))
        expect(unpackedText(qCompress(*text)) == text, "what was read isn't what is kept");
    const QString text = textOf(data, size);
    const Result<QByteArray> packed = packedText(text);
    expect(packed && unpackedText(*packed) == text.toUtf8(), "a text isn't read as it was");
    return 0;
}
