// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/sourcelink.h"

#include "lib/document/link.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestLabel = 100;

/// Whether \a line, up to a link in it, begins with a label such as `Source:`.
bool isLabelled(QStringView line)
{
    static const QRegularExpression label(
        u"^[ "
        u"\\x{3000}]*(?:原文?(?:链接|連結|鏈接|地址|网址|網址)|原文|(?:文章|视频|資料|资料)?(?:"
        u"来源|來源)"
        "(?:链接|連結)?|出处|出處|链接|連結|source|source link|original|original link|original "
        "article"
        "|originally published at|quelle|originalbeitrag|originallink|originalquelle|link zum "
        "original"
        "|source originale|lien original)[ ]*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringView start = line.first(std::min(line.size(), longestLabel));
    const bool hasColon =
        std::ranges::any_of(start, [](QChar c) { return c == u':' || c == u'：'; });
    return hasColon && label.matchView(start).hasMatch();
}

/// Where the line of the leaf begins that \a position is in; cells of a table stand by themselves.
qsizetype lineStart(QStringView text, qsizetype position)
{
    while (position > 0 && text[position - 1] != u'\n' && text[position - 1] != u'\t')
        --position;
    return position;
}

} // namespace

QString findSourceLink(const Document &document, const Progress &progress)
{
    const QStringView text(document.text());
    QString found;
    qsizetype line = text.size() + 1;
    for (const Span &span : std::views::reverse(document.spans())) {
        if (progress.isCancelled())
            return {};
        if (span.kind != SpanKind::Link)
            continue;
        const bool isInSameLine = span.range.start >= line;
        if (!isInSameLine && !found.isEmpty())
            break;
        if (!isInSameLine)
            line = lineStart(text, span.range.start);
        // Of a line's links the first counts.
        if (isLabelled(text.sliced(line, span.range.start - line)) && isWebLink(span.destination))
            found = span.destination.trimmed();
    }
    return found;
}

} // namespace Sidegloss
