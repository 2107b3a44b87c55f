// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/quotationscore.h"

#include <QHash>

namespace Sidegloss {

using namespace Qt::StringLiterals;

namespace {

enum class Sort { Quotation, Scare, Title };

Sort sortOf(QuoteKind kind)
{
    return kind == QuoteKind::Scare   ? Sort::Scare
           : kind == QuoteKind::Title ? Sort::Title
                                      : Sort::Quotation;
}

Agreement &agreementOf(Sort sort, QuotationScore &score)
{
    return sort == Sort::Scare   ? score.scares
           : sort == Sort::Title ? score.titles
                                 : score.quotations;
}

/// Without quotation marks, white space and end punctuation at its ends.
TextRange coreOf(TextRange range, const QString &text)
{
    constexpr QStringView marks = u"\"'“”‘’„‚«»‹›「」『』《》〈〉";
    constexpr QStringView ends = u".,;:!?…。，、；：！？";
    while (range.start < range.end
           && (marks.contains(text[range.start]) || text[range.start].isSpace()))
        ++range.start;
    while (range.start < range.end
           && (marks.contains(text[range.end - 1]) || ends.contains(text[range.end - 1])
               || text[range.end - 1].isSpace()))
        --range.end;
    return range;
}

QString named(const std::optional<QString> &speaker)
{
    return speaker.value_or(u"nobody"_s);
}

} // namespace

Agreement &Agreement::operator+=(const Agreement &other)
{
    labelled += other.labelled;
    found += other.found;
    right += other.right;
    return *this;
}

QuotationScore &QuotationScore::operator+=(const QuotationScore &other)
{
    quotations += other.quotations;
    scares += other.scares;
    titles += other.titles;
    speakers += other.speakers;
    faults += other.faults;
    return *this;
}

QuotationScore scoreOf(const LabelledArticle &article)
{
    const QString &text = article.document.text();
    QuotationScore score;
    const auto fault = [&](QStringView what, TextRange range, const QString &detail = {}) {
        score.faults.append(u"%1: %2 “%3”%4"_s.arg(article.path.section(u'/', -3), what,
                                                   sliced(text, range), detail));
    };

    QHash<std::pair<TextRange, int>, QList<Quote>> unmatched;
    const auto place = [&](TextRange range, QuoteKind kind) {
        return std::pair(coreOf(range, text), static_cast<int>(sortOf(kind)));
    };
    for (const Quote &quote : article.document.quotes()) {
        ++agreementOf(sortOf(quote.kind), score).found;
        unmatched[place(quote.range, quote.kind)].append(quote);
    }
    for (const LabelledQuotation &label : article.quotations) {
        const Sort sort = sortOf(label.kind);
        ++agreementOf(sort, score).labelled;
        score.speakers.labelled += sort == Sort::Quotation && label.speaker;
        const auto match = unmatched.find(place(label.range, label.kind));
        if (match == unmatched.end() || match->isEmpty()) {
            fault(u"missing", label.range);
            continue;
        }
        const Quote quote = match->takeFirst();
        ++agreementOf(sort, score).right;
        if (sort != Sort::Quotation)
            continue;
        score.speakers.found += quote.speaker.has_value();
        score.speakers.right += label.speaker && quote.speaker == label.speaker;
        if (quote.speaker != label.speaker)
            fault(u"speaker", label.range,
                  u": "_s + named(quote.speaker) + u" for "_s + named(label.speaker));
    }
    for (const QList<Quote> &quotes : std::as_const(unmatched)) {
        for (const Quote &quote : quotes)
            fault(u"too much", quote.range);
    }
    score.faults.sort();
    return score;
}

QuotationScore scoreOf(const QString &language, const QString &part)
{
    QuotationScore score;
    for (const QString &path : labelledArticlePaths(language, part)) {
        const auto article = readLabelledArticle(path);
        if (!article)
            qFatal("%ls: %ls", qUtf16Printable(path), qUtf16Printable(article.error()));
        score += scoreOf(*article);
    }
    return score;
}

} // namespace Sidegloss
