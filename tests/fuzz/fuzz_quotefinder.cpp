// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/quotation/quotefinder.h"
#include "tests/fuzz/oracle.h"

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// A line is a paragraph; a heading, an item or a block quote where its first character says so.
void appendLine(QStringView line, DocumentBuilder &builder)
{
    if (line.startsWith(u'#')) {
        builder.openBlock(BlockKind::Heading, {.level = 2});
        builder.appendText(line.sliced(1));
    } else if (line.startsWith(u'-')) {
        builder.openBlock(BlockKind::List);
        builder.openBlock(BlockKind::ListItem);
        builder.appendText(line.sliced(1));
        builder.closeBlock();
    } else if (line.startsWith(u'>')) {
        builder.openBlock(BlockKind::Quote);
        builder.appendText(line.sliced(1));
    } else {
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(line);
    }
    builder.closeBlock();
}

} // namespace

/// Quotations, speakers and turns in any text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DocumentBuilder builder;
    const QString text = textOf(data, size);
    for (const QStringView line : QStringView(text).split(u'\n'))
        appendLine(line, builder);
    const Document document = builder.build();
    expectSound(document.withQuotes(findQuotes(document)));
    return 0;
}
