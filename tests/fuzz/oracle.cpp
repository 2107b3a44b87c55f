// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/oracle.h"

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/fuzz/documentrules.h"

namespace Sidegloss {

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

void expect(bool holds, const char *sentence)
{
    if (!holds)
        qFatal("%s", sentence);
}

void expectNone(const QStringList &findings)
{
    if (!findings.isEmpty())
        qFatal("%ls", qUtf16Printable(findings.join(u'\n')));
}

void expectSound(const Document &document)
{
    expectNone(brokenRules(partsOf(document)));
    expectNone(brokenCodePoints(document.text(), document.codePoints()));
    expectNone(brokenHtml(toHtml(document)));
}

void expectSoundParse(const QByteArray &bytes, const QString &path)
{
    const Result<Document> document = parse({bytes, path});
    if (!document)
        return;
    expectSound(*document);
    // Each byte may be a line in some encoding.
    expectNone(brokenNotices(document->notices(), bytes.size() + 1, document->text().size()));
    const qsizetype most = 4 * bytes.size() + (1 << 20);
    expect(document->text().size() <= most, "the text outgrows its source");
    expect(document->blocks().size() <= most, "the blocks outgrow their source");
}

} // namespace Sidegloss
