// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/sourcelink.h"

#include "lib/document/link.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestLabel = 100;

/// Links lie so far from one another that each has to be fetched from memory: as many spans before
/// it is looked at.
constexpr qsizetype ahead = 8;

/// Whether the beginning of a line, up to a link in it, begins with a label such as `Source:`.
bool isLabelled(QStringView start)
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
    return label.matchView(start).hasMatch();
}

/// What stands before a link in its line; cells of a table stand by themselves.
struct LineBefore
{
    qsizetype start;
    qsizetype colon; ///< The first one in it.
};

LineBefore lineBefore(QStringView text, qsizetype position)
{
    qsizetype colon = position;
    for (; position > 0; --position) {
        const QChar c = text[position - 1];
        if (c == u'\n' || c == u'\t')
            break;
        if (c == u':' || c == u'：')
            colon = position - 1;
    }
    return {position, colon};
}

} // namespace

QString findSourceLink(const Document &document, const Progress &progress)
{
    const QStringView text(document.text());
    QString found;
    LineBefore line{text.size() + 1, text.size() + 1};
    const QList<Span> &spans = document.spans();
    for (qsizetype i = spans.size() - 1; i >= 0; --i) {
        if (progress.isCancelled())
            return {};
        const Span &span = spans[i];
        if (i >= ahead)
            __builtin_prefetch(text.utf16() + spans[i - ahead].range.start);
        if (span.kind != SpanKind::Link)
            continue;
        const bool isInSameLine = span.range.start >= line.start;
        if (!isInSameLine && !found.isEmpty())
            break;
        if (!isInSameLine)
            line = lineBefore(text, span.range.start);
        const qsizetype end = std::min(span.range.start, line.start + longestLabel);
        // Of a line's links the first counts.
        if (line.colon < end && isLabelled(text.sliced(line.start, end - line.start))
            && isWebLink(span.destination))
            found = span.destination.trimmed();
    }
    return found;
}

} // namespace Sidegloss
