// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/htmlparser.h"

#include "lib/parse/htmlflow.h"
#include "lib/parse/htmlnode.h"
#include "lib/parse/htmlsource.h"
#include "lib/parse/htmltext.h"
#include "lib/parse/htmltree.h"
#include "lib/parse/htmlwalker.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void writeText(QStringView html, DocumentBuilder &builder)
{
    HtmlFlow flow(builder);
    const QStringList paragraphs = textOfHtml(html);
    for (const QString &paragraph : paragraphs) {
        for (const QStringView line :
             QStringView(paragraph).tokenize(QChar(QChar::LineSeparator))) {
            flow.appendText(line);
            flow.appendBreak();
        }
        flow.endLine();
    }
}

QString titleOf(const GumboNode &root)
{
    const GumboNode *title =
        findElement(root, [](const GumboNode &node) { return tagOf(node) == GUMBO_TAG_TITLE; });
    return title ? textOf(*title) : QString();
}

} // namespace

void parseHtml(QStringView html, DocumentBuilder &builder)
{
    HtmlSource source = prepareHtml(html);
    if (source.cutLine)
        builder.addNotice({NoticeKind::NestingCut, {}, source.cutLine});
    const std::optional<HtmlTree> tree = HtmlTree::read(std::move(source.utf8));
    if (!tree) {
        builder.addNotice({NoticeKind::MarkupUnread});
        writeText(html, builder);
        return;
    }
    builder.metadata().title = titleOf(tree->root());
    builder.metadata().language = attributeOf(tree->root(), "lang").trimmed();
    HtmlWalker(builder).write(tree->root());
}

} // namespace Sidegloss
