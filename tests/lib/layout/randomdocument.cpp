// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/layout/randomdocument.h"

#include "lib/document/documentbuilder.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString words(QRandomGenerator &random, int most)
{
    const QStringList pieces{u"price "_s, u"goes. "_s, u"价格"_s, u"。"_s, u"😀"_s, u"zero"_s};
    QString text;
    for (int count = random.bounded(most + 1); count > 0; --count)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

void addLeaf(DocumentBuilder &builder, BlockKind kind, const QString &text)
{
    builder.openBlock(kind);
    builder.appendText(text);
    builder.closeBlock();
}

void addTable(DocumentBuilder &builder, QRandomGenerator &random)
{
    builder.openBlock(BlockKind::Table);
    for (int row = random.bounded(1, 4); row > 0; --row) {
        builder.openBlock(BlockKind::TableRow);
        for (int cell = random.bounded(1, 7); cell > 0; --cell)
            addLeaf(builder, BlockKind::TableCell, words(random, 8));
        builder.closeBlock();
    }
    builder.closeBlock();
}

} // namespace

Document randomDocument(QRandomGenerator &random)
{
    DocumentBuilder builder;
    for (int count = random.bounded(1, 12); count > 0; --count) {
        switch (random.bounded(5)) {
        case 0:
            addTable(builder, random);
            break;
        case 1:
            addLeaf(builder, BlockKind::Code, words(random, 10) + u'\n' + words(random, 10));
            break;
        case 2:
            addLeaf(builder, BlockKind::Paragraph, words(random, 60));
            break;
        default:
            addLeaf(builder, BlockKind::Paragraph, words(random, 6));
        }
    }
    return builder.build();
}

} // namespace Sidegloss
