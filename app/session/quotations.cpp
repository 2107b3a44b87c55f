// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/quotations.h"

#include "app/annotations/annotationmodel.h"
#include "app/session/quotationsearch.h"
#include "lib/correction/correctedquotes.h"

#include <algorithm>

namespace Sidegloss {

namespace {

QList<AnchoredAnnotation> correctionsAmong(const AnnotationModel &marks)
{
    QList<AnchoredAnnotation> corrections;
    for (const AnchoredAnnotation &item : marks.items()) {
        if (item.annotation.correction())
            corrections.append(item);
    }
    return corrections;
}

/// What two passages share, of all that either has; 0–1.
double likeness(TextRange a, TextRange b)
{
    if (!a.intersects(b))
        return 0;
    const qsizetype shared = std::min(a.end, b.end) - std::max(a.start, b.start);
    return static_cast<double>(shared) / static_cast<double>(a.length() + b.length() - shared);
}

} // namespace

Quotations::Quotations(const Document &document, const AnnotationModel &marks, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_marks(marks)
    , m_names(document)
    , m_items(correctedQuotes(document, {}, m_names))
{
    connect(&marks, &QAbstractItemModel::rowsInserted, this, &Quotations::follow);
    connect(&marks, &QAbstractItemModel::rowsRemoved, this, &Quotations::follow);
    connect(&marks, &QAbstractItemModel::dataChanged, this, &Quotations::follow);
    connect(&marks, &QAbstractItemModel::modelReset, this, &Quotations::follow);
}

Quotations::~Quotations() = default;

void Quotations::search()
{
    m_state = State::Searching;
    m_search = std::make_unique<QuotationSearch>(m_document);
    connect(m_search.get(), &QuotationSearch::finished, this, &Quotations::take);
    Q_EMIT changed();
}

void Quotations::take(const FoundQuotations &found)
{
    Q_EMIT aboutToComplete();
    m_document = m_document.withQuotes(found.quotes);
    m_state = found.isAll ? State::Complete : State::Partial;
    if (!m_corrections.isEmpty())
        return correct();
    m_items = found.items;
    Q_EMIT changed();
}

void Quotations::follow()
{
    QList<AnchoredAnnotation> corrections = correctionsAmong(m_marks);
    if (corrections == m_corrections)
        return;
    m_corrections = std::move(corrections);
    correct();
}

void Quotations::correct()
{
    m_items = correctedQuotes(m_document, m_corrections, m_names);
    m_lost.clear();
    for (const AnchoredAnnotation &item : std::as_const(m_corrections)) {
        if (item.isOrphan())
            m_lost.append(item.annotation);
    }
    Q_EMIT changed();
}

QString Quotations::speakerOf(TextRange passage) const
{
    const CorrectedQuote *best = nullptr;
    double most = 0;
    for (const CorrectedQuote &one : m_items) {
        const bool tells = one.quote.speaker || one.says.speaker;
        const double like = tells ? likeness(one.quote.range, passage) : 0;
        if (one.isRemoved() || like <= most)
            continue;
        best = &one;
        most = like;
    }
    return best ? best->quote.speaker.value_or(QString()) : QString();
}

std::optional<TextRange> Quotations::beside(qsizetype position, int step) const
{
    std::optional<TextRange> before;
    for (const CorrectedQuote &one : m_items) {
        const QuoteKind kind = one.quote.kind;
        if (one.isRemoved() || kind == QuoteKind::Scare || kind == QuoteKind::Title)
            continue;
        if (step > 0 && one.quote.range.start > position)
            return one.quote.range;
        if (step < 0 && one.quote.range.start < position)
            before = one.quote.range;
    }
    return before;
}

} // namespace Sidegloss
