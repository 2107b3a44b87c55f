// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/quotecorrections.h"

#include "app/session/documentsession.h"
#include "lib/anchoring/describe.h"
#include "lib/correction/quotedpart.h"
#include "lib/document/quotewords.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool saysNothing(const QuotationBody &says)
{
    return says.kind.isEmpty() && !says.speaker;
}

/// A change in the making. Quotations of one range share their corrections: each is edited once.
class Correcting
{
public:
    explicit Correcting(DocumentSession &session)
        : m_session(session)
        , m_now(QDateTime::currentDateTimeUtc())
    {}

    /// The reader says this of the quotation, and no more.
    void say(const CorrectedQuote &quote, const QuotationBody &says);
    /// Says it of a passage that nothing is said of yet.
    void sayOf(TextRange range, const QuotationBody &says);
    void place(AnnotationId id, TextRange range);
    Result<> apply();

private:
    void edit(AnnotationId id, const std::function<void(Annotation &)> &by);
    void remove(AnnotationId id);

    DocumentSession &m_session;
    QDateTime m_now;
    QList<ItemEdit> m_edits;
    QSet<AnnotationId> m_edited;
    QSet<TextRange> m_said;
};

void Correcting::edit(AnnotationId id, const std::function<void(Annotation &)> &by)
{
    const AnchoredAnnotation *item = m_session.annotations().find(id);
    if (!item || m_edited.contains(id))
        return;
    m_edited.insert(id);
    Annotation after = item->annotation;
    by(after);
    if (after == item->annotation)
        return;
    after.modified = m_now;
    m_edits.append(Edit<Annotation>{item->annotation, after});
}

void Correcting::remove(AnnotationId id)
{
    const AnchoredAnnotation *item = m_session.annotations().find(id);
    if (!item || m_edited.contains(id))
        return;
    m_edited.insert(id);
    m_edits.append(Edit<Annotation>{item->annotation, std::nullopt});
}

void Correcting::say(const CorrectedQuote &quote, const QuotationBody &says)
{
    QList<AnnotationId> known = quote.corrections;
    if (known.isEmpty()) {
        sayOf(quote.quote.range, says);
        return;
    }
    if (!saysNothing(says)) {
        edit(known.takeLast(), [&says](Annotation &correction) {
            QuotationBody body = says;
            body.unknown = correction.correction().value_or(QuotationBody()).unknown;
            correction.setCorrection(body);
        });
    }
    // What others said before is said by the last one now, or by nobody.
    for (const AnnotationId id : std::as_const(known))
        remove(id);
}

void Correcting::sayOf(TextRange range, const QuotationBody &says)
{
    if (saysNothing(says) || m_said.contains(range))
        return;
    m_said.insert(range);
    Annotation correction = m_session.blank();
    correction.target.selectors = describe(m_session.document(), range);
    correction.setCorrection(says);
    m_edits.append(Edit<Annotation>{std::nullopt, correction});
}

void Correcting::place(AnnotationId id, TextRange range)
{
    edit(id, [this, range](Annotation &correction) {
        correction.target.selectors = describe(m_session.document(), range);
        correction.target.revision = m_session.record().revision;
    });
}

Result<> Correcting::apply()
{
    if (m_edits.isEmpty())
        return {};
    return m_session.workspace().apply({ChangeKind::CorrectQuote, m_session.record().id, m_edits});
}

/// Says of each quotation what \a change makes of what is said of it now.
Result<> correct(DocumentSession &session, const QList<CorrectedQuote> &quotes,
                 const std::function<void(const CorrectedQuote &, QuotationBody &)> &change)
{
    Correcting correcting(session);
    for (const CorrectedQuote &quote : quotes) {
        QuotationBody says = quote.says;
        change(quote, says);
        correcting.say(quote, says);
    }
    return correcting.apply();
}

Result<TextRange> partOf(const DocumentSession &session, TextRange selected)
{
    const TextRange part = quotedPart(session.document().text(), selected);
    if (part.isEmpty())
        return failure(ErrorKind::InvalidArgument, {}, u"nothing that could be quoted"_s);
    return part;
}

bool isSameQuotation(const DocumentSession &session, TextRange a, TextRange b)
{
    const QString &text = session.document().text();
    return quotedWords(text, a) == quotedWords(text, b);
}

/// What to say of a quotation, so that it is one in earnest.
QuotationBody asQuotation(const CorrectedQuote &quote)
{
    const auto isMinor = [](QuoteKind kind) {
        return kind == QuoteKind::Scare || kind == QuoteKind::Title;
    };
    QuotationBody says = quote.says;
    if (quote.isRemoved())
        says.kind.clear();
    const QuoteKind open = quote.found ? quote.found->kind : QuoteKind::Direct;
    if (isMinor(quoteKindFromWord(says.kind).value_or(open)))
        says.kind = wordFor(QuoteKind::Direct);
    return says;
}

QuotationBody whole(const CorrectedQuote &quote)
{
    QuotationBody says{wordFor(quote.quote.kind), quote.says.speaker};
    if (quote.quote.speaker)
        says.speaker = quote.quote.speaker;
    return says;
}

} // namespace

Result<> setSpeaker(DocumentSession &session, const QList<CorrectedQuote> &quotes,
                    const QString &name)
{
    return correct(session, quotes, [&](const CorrectedQuote &, QuotationBody &says) {
        says.speaker = name.simplified();
    });
}

Result<> setKind(DocumentSession &session, const QList<CorrectedQuote> &quotes, QuoteKind kind)
{
    return correct(session, quotes, [&](const CorrectedQuote &quote, QuotationBody &says) {
        const bool asFound = quote.found && quote.found->kind == kind;
        says.kind = asFound ? QString() : wordFor(kind);
    });
}

Result<> removeQuotes(DocumentSession &session, const QList<CorrectedQuote> &quotes)
{
    return correct(session, quotes, [](const CorrectedQuote &quote, QuotationBody &says) {
        if (quote.found)
            says.kind = u"none"_s;
        else
            says = {};
    });
}

Result<> restoreQuotes(DocumentSession &session, const QList<CorrectedQuote> &quotes)
{
    return correct(session, quotes, [](const CorrectedQuote &quote, QuotationBody &says) {
        if (quote.isRemoved())
            says.kind.clear();
    });
}

Result<> takeAsFound(DocumentSession &session, const QList<CorrectedQuote> &quotes)
{
    return correct(session, quotes, [](const CorrectedQuote &, QuotationBody &says) { says = {}; });
}

Result<TextRange> addQuote(DocumentSession &session, TextRange selected)
{
    const Result<TextRange> part = partOf(session, selected);
    if (!part)
        return part;
    const QList<CorrectedQuote> &known = session.quotations().items();
    const auto same = std::ranges::find_if(known, [&](const CorrectedQuote &one) {
        return isSameQuotation(session, one.quote.range, *part);
    });
    Correcting correcting(session);
    if (same == known.end())
        correcting.sayOf(*part, {wordFor(QuoteKind::Direct), {}});
    else
        correcting.say(*same, asQuotation(*same));
    const TextRange range = same == known.end() ? *part : same->quote.range;
    return correcting.apply().transform([range] { return range; });
}

Result<TextRange> moveQuote(DocumentSession &session, const CorrectedQuote &quote,
                            TextRange selected)
{
    const Result<TextRange> part = partOf(session, selected);
    if (!part || isSameQuotation(session, quote.quote.range, *part))
        return part ? quote.quote.range : part;
    Correcting correcting(session);
    if (quote.found) {
        QuotationBody none = quote.says;
        none.kind = u"none"_s;
        correcting.say(quote, none);
        correcting.sayOf(*part, whole(quote));
    } else {
        correcting.place(quote.corrections.last(), *part);
    }
    return correcting.apply().transform([&] { return *part; });
}

Result<TextRange> placeCorrection(DocumentSession &session, AnnotationId id, TextRange selected)
{
    if (!session.annotations().find(id))
        return failure(ErrorKind::NotFound, id.toString());
    const Result<TextRange> part = partOf(session, selected);
    if (!part)
        return part;
    Correcting correcting(session);
    correcting.place(id, *part);
    return correcting.apply().transform([&] { return *part; });
}

} // namespace Sidegloss
