// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/article.h"

#include "app/cli/terminal.h"
#include "lib/parse/parser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct NoticeText
{
    static QString of(const Notice &notice);

    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

QString NoticeText::of(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Empty:
        return tr("the file is empty.");
    case NoticeKind::EncodingAssumed:
        return tr("the encoding was taken to be %1.").arg(notice.detail);
    case NoticeKind::BytesReplaced:
        return tr("%1 places that aren't valid text were replaced by U+FFFD.").arg(notice.detail);
    case NoticeKind::NestingCut:
        return tr("the nesting is very deep; the text is kept, its structure was cut.");
    case NoticeKind::TextCut:
        return tr("the text is very long; only its first %1 characters were read.")
            .arg(notice.detail);
    case NoticeKind::LongLine:
        return tr("a line is %1 characters long.").arg(notice.detail);
    }
    return {};
}

} // namespace

Result<Document> readArticle(const QString &path, const Terminal &terminal)
{
    const Result<Document> document = parseFile(path);
    if (document) {
        for (const Notice &notice : document->notices())
            terminal.notice(path + u": "_s + NoticeText::of(notice));
    }
    return document;
}

} // namespace Sidegloss
