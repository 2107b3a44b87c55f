// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/article.h"

#include "app/cli/terminal.h"
#include "app/noticetext.h"
#include "app/session/articlefile.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

Result<Document> readArticle(const QString &path, const Terminal &terminal)
{
    const Result<Document> document = readArticleFile(path);
    if (document) {
        for (const Notice &notice : document->notices())
            terminal.notice(path + u": "_s + noticeText(notice));
    }
    return document;
}

} // namespace Sidegloss
