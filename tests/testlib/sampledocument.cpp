// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/sampledocument.h"

#include "lib/document/documentbuilder.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

Document documentOf(const QStringList &paragraphs)
{
    DocumentBuilder builder;
    for (const QString &paragraph : paragraphs) {
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(paragraph);
        builder.closeBlock();
    }
    return builder.build();
}

Document sampleDocument()
{
    return documentOf(
        {u"The tide tables 🌊 were printed twice."_s, u"潮汐表印了两次，价格将会降到零。"_s,
         u"She said: “Prices will fall to zero.”"_s, u"Prices fell, and the tables stayed."_s});
}

TextRange rangeOf(const Document &document, const QString &words)
{
    const qsizetype start = document.text().indexOf(words);
    if (start < 0)
        qFatal("not in the sample: %ls", qUtf16Printable(words));
    return {start, start + words.size()};
}

} // namespace Sidegloss
