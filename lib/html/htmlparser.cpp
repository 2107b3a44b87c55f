// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlparser.h"

#include "lib/html/articleextractor.h"
#include "lib/html/htmlastext.h"
#include "lib/html/htmlsource.h"
#include "lib/html/htmltree.h"
#include "lib/html/htmlwalker.h"
#include "lib/html/pagemetadata.h"

namespace Sidegloss {

void parseHtml(QStringView html, DocumentBuilder &builder)
{
    HtmlSource source = prepareHtml(html);
    if (source.cutLine)
        builder.addNotice({NoticeKind::NestingCut, {}, source.cutLine});
    const std::optional<HtmlTree> tree = HtmlTree::read(std::move(source.utf8));
    if (!tree) {
        builder.addNotice({NoticeKind::MarkupUnread});
        writeHtmlAsText(html, builder);
        return;
    }
    const PageMetadata page(tree->root());
    const ArticlePlace article = findArticle(tree->root(), page.titles());
    builder.metadata() = page.of(article);
    HtmlWalker(builder).write(*article.root, {.leftOut = article.leftOut});
}

} // namespace Sidegloss
