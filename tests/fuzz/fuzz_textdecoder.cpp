// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"
#include "lib/text/textencoding.h"
#include "tests/fuzz/oracle.h"

#include <QStringEncoder>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

void expectWellFormed(const DecodedText &decoded)
{
    expect(QUtf8StringView(decoded.utf8).isValidUtf8(), "half a character was decoded");
    expect(!decoded.utf8.contains('\r'), "a carriage return was kept");
    expect(!decoded.utf8.contains('\0'), "a NUL was kept");
    expect(!decoded.encoding.isEmpty(), "the encoding has no name");
    expect(decoded.replaced >= 0, "fewer than no sequences were replaced");
}

/// What \a bytes are in \a encoding, encoded and decoded again, is the same, unless the encoding
/// lacks one of the characters.
void expectStable(QByteArrayView bytes, const TextEncoding &encoding)
{
    const QString text = decodeAs(encoding, bytes);
    expect(text.isValidUtf16(), "half a character was decoded");
    // Qt makes no room for what a stateful encoding makes of nothing.
    if (text.isEmpty())
        return;
    // It makes too little where one is shifted, and leaves out the end.
    const bool isStateful =
        encoding.name.startsWith("ISO-2022"_L1) || encoding.name.startsWith("HZ"_L1);
    QStringEncoder encoder(encoding.codec);
    const QByteArray encoded = encoder.encode(text);
    const QString again = decodeAs(encoding, encoded);
    const bool isSame = isStateful ? text.startsWith(again) : text == again;
    expect(encoder.hasError() || isSame, "decoded, encoded and decoded again it differs");
}

} // namespace

/// Any bytes become text, by themselves and as the encoding that the first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    expectWellFormed(decodeText(bytes));
    if (bytes.isEmpty())
        return 0;

    const QList<TextEncoding> &encodings = availableEncodings();
    const TextEncoding &encoding = encodings[static_cast<uchar>(bytes.front()) % encodings.size()];
    const QByteArray rest = bytes.sliced(1);
    expectStable(rest, encoding);
    expectWellFormed(decodeText(rest, {.declared = encoding.name}));
    const DecodedText chosen = decodeText(rest, {.chosen = encoding.name});
    expectWellFormed(chosen);
    expect(chosen.encoding == encoding.name, "what the reader chose wasn't followed");

    const DecodedText marked = decodeText("\xEF\xBB\xBF" + chosen.utf8);
    expect(marked.utf8 == chosen.utf8, "as marked UTF-8 it is another text");
    return 0;
}
