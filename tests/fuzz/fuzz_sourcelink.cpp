// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/parse/sourcelink.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

/// The line that names an article's source, with the address as text or behind a link: the second
/// half of each line, cut at a tab.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DocumentBuilder builder;
    const QString text = textOf(data, size);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(tab < 0 ? line : line.first(tab));
        if (tab >= 0) {
            builder.openSpan(SpanKind::Link, line.sliced(tab + 1).toString());
            builder.appendText(u"here");
            builder.closeSpan();
        }
        builder.closeBlock();
    }
    const QString source = findSourceLink(builder.build());
    expect(source.isEmpty() || source.startsWith(u"http://", Qt::CaseInsensitive)
               || source.startsWith(u"https://", Qt::CaseInsensitive),
           "the source isn't an address in the web");
    return 0;
}
