// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/sourcelink.h"

#include "lib/document/link.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Where a line behind a label such as `Source:` begins, as offsets into \a leaf.
QList<TextRange> labelledLines(const QString &leaf)
{
    static const QRegularExpression line(
        u"^[ "
        u"\\x{3000}]*(?:原文?(?:链接|連結|鏈接|地址|网址|網址)|原文|(?:文章|视频|資料|资料)?(?:"
        u"来源|來源)"
        "(?:链接|連結)?|出处|出處|链接|連結|source|source link|original|original link|original "
        "article"
        "|originally published at|quelle|originalbeitrag|originallink|originalquelle|link zum "
        "original"
        "|source originale|lien original)[ ]*[:：](.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
            | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> lines;
    for (auto matches = line.globalMatch(leaf); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        lines.append({match.capturedStart(1), match.capturedEnd(1)});
    }
    return lines;
}

} // namespace

QString findSourceLink(const Document &document, const Progress &progress)
{
    for (qsizetype i = document.leaves().size() - 1; i >= 0 && !progress.isCancelled(); --i) {
        const Block &leaf = document.leaf(i);
        if (leaf.kind == BlockKind::Code)
            continue;
        const QList<Span> spans = document.spansOf(i);
        if (spans.isEmpty())
            continue;
        for (const TextRange line : labelledLines(document.text(leaf.range))) {
            for (const Span &span : spans) {
                if (span.kind == SpanKind::Link && isWebLink(span.destination)
                    && line.shifted(leaf.range.start).contains(span.range))
                    return span.destination.trimmed();
            }
        }
    }
    return {};
}

} // namespace Sidegloss
