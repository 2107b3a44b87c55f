// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/quotesearch.h"

#include "lib/anchoring/foldedtext.h"
#include "lib/anchoring/occurrences.h"

namespace Sidegloss {

namespace {

QString foldedForm(const QString &text)
{
    return FoldedText(text).text().trimmed();
}

QList<TextRange> findExact(const QString &text, const QuoteQuery &query)
{
    QList<TextRange> found;
    if (query.exact.isEmpty())
        return found;
    for (const qsizetype at : occurrences(text, query.prefix + query.exact + query.suffix)) {
        const qsizetype start = at + query.prefix.size();
        found.append({start, start + query.exact.size()});
    }
    return found;
}

/// White space between a passage and its context counts as little as any other.
bool isBetween(QStringView text, TextRange range, QStringView prefix, QStringView suffix)
{
    const auto endOfBefore =
        range.start > 0 && text[range.start - 1] == u' ' ? range.start - 1 : range.start;
    const auto startOfAfter =
        range.end < text.size() && text[range.end] == u' ' ? range.end + 1 : range.end;
    return text.first(endOfBefore).endsWith(prefix) && text.sliced(startOfAfter).startsWith(suffix);
}

QList<TextRange> findFolded(const QString &original, const QuoteQuery &query)
{
    const FoldedText text(original);
    const QString exact = foldedForm(query.exact);
    const QString prefix = foldedForm(query.prefix);
    const QString suffix = foldedForm(query.suffix);
    QList<TextRange> found;
    for (const qsizetype start : occurrences(text.text(), exact)) {
        const TextRange range{start, start + exact.size()};
        if (isBetween(text.text(), range, prefix, suffix))
            found.append(text.original(range));
    }
    return found;
}

} // namespace

QList<TextRange> findQuote(const Document &document, const QuoteQuery &query)
{
    const QList<TextRange> found = findExact(document.text(), query);
    return found.isEmpty() ? findFolded(document.text(), query) : found;
}

} // namespace Sidegloss
