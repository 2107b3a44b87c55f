// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/correctedquotes.h"

#include "lib/correction/quotedpart.h"
#include "lib/document/quotewords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// How far apart two ranges of the same words may begin.
constexpr qsizetype mostMarks = 16;

bool standsBefore(const CorrectedQuote &a, const CorrectedQuote &b)
{
    const TextRange left = a.quote.range;
    const TextRange right = b.quote.range;
    return std::pair(left.start, -left.end) < std::pair(right.start, -right.end);
}

QList<AnchoredAnnotation> correctionsAmong(const QList<AnchoredAnnotation> &annotations)
{
    QList<AnchoredAnnotation> corrections;
    for (const AnchoredAnnotation &item : annotations) {
        if (item.anchor && !item.anchor->range.isEmpty() && item.annotation.correction())
            corrections.append(item);
    }
    std::ranges::sort(corrections, {}, [](const AnchoredAnnotation &item) {
        return std::pair(item.annotation.modified, item.annotation.id);
    });
    return corrections;
}

class Correcting
{
public:
    explicit Correcting(const Document &document);

    void apply(TextRange range, const QuotationBody &says, AnnotationId id);
    QList<CorrectedQuote> finish(ArticleNames &names);

private:
    QList<qsizetype> quotesAt(TextRange range) const;
    QList<qsizetype> sameWords(TextRange range) const;

    const Document &m_document;
    QList<CorrectedQuote> m_quotes; ///< By start, as long as they are being corrected.
};

Correcting::Correcting(const Document &document)
    : m_document(document)
{
    m_quotes.reserve(document.quotes().size());
    for (const Quote &quote : document.quotes())
        m_quotes.append({quote, quote, {}, {}});
}

QList<qsizetype> Correcting::quotesAt(TextRange range) const
{
    QList<qsizetype> exact;
    const auto startOf = [](const CorrectedQuote &quote) { return quote.quote.range.start; };
    const auto begin = std::ranges::lower_bound(m_quotes, range.start, {}, startOf);
    for (auto quote = begin; quote != m_quotes.end() && startOf(*quote) == range.start; ++quote) {
        if (quote->quote.range == range)
            exact.append(quote - m_quotes.begin());
    }
    return exact.isEmpty() ? sameWords(range) : exact;
}

QList<qsizetype> Correcting::sameWords(TextRange range) const
{
    const TextRange words = quotedWords(m_document.text(), range);
    if (words.isEmpty())
        return {};
    QList<qsizetype> found;
    const auto begin = std::ranges::lower_bound(
        m_quotes, words.start - mostMarks, {},
        [](const CorrectedQuote &quote) { return quote.quote.range.start; });
    for (auto quote = begin; quote != m_quotes.end() && quote->quote.range.start <= words.start;
         ++quote) {
        if (quotedWords(m_document.text(), quote->quote.range) == words)
            found.append(quote - m_quotes.begin());
    }
    return found;
}

void Correcting::apply(TextRange range, const QuotationBody &says, AnnotationId id)
{
    QList<qsizetype> places = quotesAt(range);
    if (places.isEmpty() && !says.isNone()) {
        const CorrectedQuote added{
            {range, QuoteKind::Direct, {}, 0, m_document.sectionAt(range.start)}, {}, {}, {}};
        const qsizetype place =
            std::ranges::upper_bound(std::as_const(m_quotes), added, standsBefore)
            - m_quotes.cbegin();
        m_quotes.insert(place, added);
        places.append(place);
    }
    for (const qsizetype place : std::as_const(places)) {
        CorrectedQuote &corrected = m_quotes[place];
        corrected.corrections.append(id);
        if (!says.kind.isEmpty())
            corrected.says.kind = says.kind;
        if (says.speaker)
            corrected.says.speaker = says.speaker;
    }
}

QList<CorrectedQuote> Correcting::finish(ArticleNames &names)
{
    for (CorrectedQuote &corrected : m_quotes) {
        if (!corrected.isCorrected())
            continue;
        Quote &quote = corrected.quote;
        quote.kind = quoteKindFromWord(corrected.says.kind).value_or(quote.kind);
        if (!corrected.says.speaker)
            continue;
        const QString name = names.fullest(*corrected.says.speaker);
        quote.speaker = name.isEmpty() ? std::nullopt : std::optional(name);
        quote.confidence = quote.speaker ? 1 : 0;
    }
    return m_quotes;
}

} // namespace

QList<CorrectedQuote> correctedQuotes(const Document &document,
                                      const QList<AnchoredAnnotation> &annotations,
                                      ArticleNames &names)
{
    Correcting correcting(document);
    for (const AnchoredAnnotation &item : correctionsAmong(annotations)) {
        correcting.apply(item.anchor->range, *item.annotation.correction(), item.annotation.id);
    }
    return correcting.finish(names);
}

} // namespace Sidegloss
