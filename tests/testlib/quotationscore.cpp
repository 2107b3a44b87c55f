// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/quotationscore.h"

#include "lib/text/script.h"

#include <QHash>

#include <algorithm>

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

QString named(const std::optional<QString> &speaker)
{
    return speaker.value_or(u"nobody"_s);
}

/// Whether a word of the name, or the given name of a Chinese one, stands in \a words.
bool standsIn(QStringView words, const QString &name)
{
    constexpr qsizetype shortest = 3;
    if (isHan(name.front())) {
        const QStringList parts = name.split(u'·');
        const auto stands = [words](const QString &part) {
            return words.contains(part) || (part.size() > 2 && words.contains(part.sliced(1)));
        };
        return std::ranges::any_of(parts, stands);
    }
    return std::ranges::any_of(name.split(u' '), [words](const QString &part) {
        return part.size() >= shortest && words.contains(part);
    });
}

/// Whether the paragraph of the quotation names its speaker outside of it, or its label does.
bool isNamedBeside(const LabelledQuotation &label, const QString &text)
{
    if (label.kind == QuoteKind::Turn)
        return true;
    const TextRange range = label.range;
    const qsizetype start = range.start == 0 ? 0 : text.lastIndexOf(u'\n', range.start - 1) + 1;
    const qsizetype found = text.indexOf(u'\n', range.end);
    const qsizetype end = found < 0 ? text.size() : found;
    return standsIn(sliced(text, {start, range.start}), *label.speaker)
           || standsIn(sliced(text, {range.end, end}), *label.speaker);
}

} // namespace

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

Agreement &Agreement::operator+=(const Agreement &other)
{
    labelled += other.labelled;
    found += other.found;
    right += other.right;
    return *this;
}

QuotationScore &QuotationScore::operator+=(const QuotationScore &other)
{
    ranges += other.ranges;
    quotations += other.quotations;
    scares += other.scares;
    titles += other.titles;
    speakers += other.speakers;
    named += other.named;
    guesses += other.guesses;
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
    QHash<TextRange, qsizetype> ranges;
    for (const Quote &quote : article.document.quotes()) {
        ++score.ranges.found;
        ++ranges[coreOf(quote.range, text)];
        ++agreementOf(sortOf(quote.kind), score).found;
        unmatched[place(quote.range, quote.kind)].append(quote);
    }
    for (const LabelledQuotation &label : article.quotations) {
        const Sort sort = sortOf(label.kind);
        ++agreementOf(sort, score).labelled;
        const bool isSpoken = sort == Sort::Quotation && label.speaker;
        const bool isNamed = isSpoken && isNamedBeside(label, text);
        score.speakers.labelled += isSpoken;
        score.named.labelled += isNamed;
        ++score.ranges.labelled;
        if (qsizetype &left = ranges[coreOf(label.range, text)]; left > 0) {
            --left;
            ++score.ranges.right;
        }
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
        if (quote.speaker)
            score.guesses.append({quote.confidence, quote.speaker == label.speaker});
        score.speakers.right += label.speaker && quote.speaker == label.speaker;
        score.named.found += isNamed && quote.speaker.has_value();
        score.named.right += isNamed && quote.speaker == label.speaker;
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
