// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlparser.h"

#include "lib/html/articleextractor.h"
#include "lib/html/htmlflow.h"
#include "lib/html/htmlsource.h"
#include "lib/html/htmltree.h"
#include "lib/html/htmlwalker.h"
#include "lib/html/pagemetadata.h"
#include "lib/markup/htmltext.h"

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
    const PageMetadata page(tree->root());
    const ArticlePlace article = findArticle(tree->root(), page.titles());
    builder.metadata() = page.of(article);
    HtmlWalker(builder).write(*article.root, article.leftOut);
}

} // namespace Sidegloss
