// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/repeatedquotes.h"

#include "lib/quotation/words/fewwords.h"
#include "lib/text/script.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace Sidegloss {

namespace {

constexpr double sameWords = 0.8;
constexpr double guessed = 0.5;
constexpr qsizetype mostSought = 100;

/// Without the punctuation at its end, which another sentence may not have.
QStringView coreOf(QStringView words)
{
    while (!words.isEmpty() && !words.back().isLetterOrNumber())
        words.chop(1);
    return words;
}

/// The innermost quotation with a speaker around the place \a words, if it is no key quote.
const Quote *quotationAround(TextRange words, const QList<Quote> &quotes)
{
    constexpr qsizetype deepest = 16;
    auto quote = std::ranges::upper_bound(quotes, words.start, {},
                                          [](const Quote &q) { return q.range.start; });
    for (qsizetype i = 0; i < deepest && quote != quotes.begin(); ++i) {
        --quote;
        if (quote->range.contains(words) && quote->speaker)
            return quote->kind == QuoteKind::Key ? nullptr : &*quote;
    }
    return nullptr;
}

std::optional<QString> speakerElsewhere(const Quote &key, const QList<Quote> &quotes,
                                        QStringView text)
{
    constexpr qsizetype mostPlaces = 16;
    const QStringView words = coreOf(sliced(text, key.range));
    qsizetype at = words.isEmpty() ? -1 : text.indexOf(words);
    for (qsizetype i = 0; i < mostPlaces && at >= 0; ++i) {
        const Quote *other = quotationAround({at, at + words.size()}, quotes);
        if (other && other->range != key.range)
            return other->speaker;
        at = text.indexOf(words, at + 1);
    }
    return {};
}

/// The longer words of \a words, the longest first: "decision", "salt".
QStringList tellingWords(QStringView words)
{
    constexpr qsizetype shortest = 4;
    QStringList telling;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && isNarrowLetter(words[end]))
            ++end;
        if (end - i >= shortest)
            telling.append(words.sliced(i, end - i).toString());
        i = std::max(end, i + 1);
    }
    std::ranges::stable_sort(telling, std::greater(), &QString::size);
    return telling;
}

TextRange sentenceAround(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 300;
    constexpr QStringView ends = u".!?\n";
    TextRange sentence{position, position};
    while (sentence.start > 0 && position - sentence.start < longest
           && !ends.contains(text[sentence.start - 1]))
        --sentence.start;
    while (sentence.end < text.size() && sentence.end - position < longest
           && !ends.contains(text[sentence.end]))
        ++sentence.end;
    return sentence;
}

/// Who says the telling words of a headline in a sentence of the article, in other words between
/// them: "Salt, she says, isn't a spice but “a decision”."
std::optional<QString> speakerOfSentence(const Quote &headline, const QList<Quote> &quotes,
                                         QStringView text)
{
    constexpr qsizetype mostPlaces = 16;
    const QStringList telling = tellingWords(sliced(text, headline.range));
    if (telling.size() < 2)
        return {};
    qsizetype at = text.indexOf(telling.first(), headline.range.end, Qt::CaseInsensitive);
    for (qsizetype i = 0; i < mostPlaces && at >= 0; ++i) {
        const TextRange sentence = sentenceAround(at, text);
        const QStringView words = sliced(text, sentence);
        const bool hasAll = std::ranges::all_of(telling, [words](const QString &word) {
            return words.contains(word, Qt::CaseInsensitive);
        });
        const auto quote = std::ranges::lower_bound(quotes, sentence.start, {},
                                                    [](const Quote &q) { return q.range.end; });
        if (hasAll && quote != quotes.end() && quote->speaker && quote->range.start < sentence.end)
            return quote->speaker;
        at = text.indexOf(telling.first(), at + 1, Qt::CaseInsensitive);
    }
    return {};
}

/// What \a words have in common with others: pairs of Chinese characters, the beginnings of longer
/// words.
QSet<QString> unitsOf(QStringView words)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype stem = 6;
    QSet<QString> units;
    for (qsizetype i = 0; i < words.size();) {
        if (isHan(words[i])) {
            if (i + 1 < words.size() && isHan(words[i + 1]))
                units.insert(words.sliced(i, 2).toString());
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < words.size() && isNarrowLetter(words[end]))
            ++end;
        if (end - i >= shortest)
            units.insert(words.sliced(i, std::min(stem, end - i)).toString().toLower());
        i = std::max(end, i + 1);
    }
    return units;
}

/// Who says most of the words of a headline in one quotation: editors shorten what they quote.
std::optional<QString> speakerOfSimilar(const Quote &headline, const QList<Quote> &quotes,
                                        QStringView text)
{
    constexpr double enough = 0.6;
    constexpr qsizetype leastUnits = 2;
    constexpr qsizetype longest = 400;
    constexpr qsizetype mostQuotes = 300;
    const QSet<QString> sought =
        unitsOf(sliced(text, headline.range).first(std::min(longest, headline.range.length())));
    if (sought.size() < leastUnits)
        return {};
    std::optional<QString> best;
    double most = 0;
    qsizetype compared = 0;
    for (const Quote &quote : quotes) {
        if (quote.range == headline.range || !quote.speaker || quote.kind != QuoteKind::Direct
            || ++compared > mostQuotes)
            continue;
        const QSet<QString> units =
            unitsOf(sliced(text, quote.range).first(std::min(longest, quote.range.length())));
        const auto isShared = [&](const QString &unit) { return units.contains(unit); };
        const double share = static_cast<double>(std::ranges::count_if(sought, isShared))
                             / static_cast<double>(sought.size());
        if (share >= enough && share > most) {
            most = share;
            best = quote.speaker;
        }
    }
    return best;
}

/// Whether \a quote stands in a heading.
bool isHeadline(const Quote &quote, const Document &document)
{
    const auto leaf = document.leafAt(quote.range.start);
    return (quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Scare) && leaf
           && document.leaf(*leaf).kind == BlockKind::Heading;
}

} // namespace

QList<Quote> withSpeakersElsewhere(QList<Quote> quotes, const Document &document,
                                   const std::optional<QString> &interviewee)
{
    qsizetype sought = 0;
    for (qsizetype i = 0; i < quotes.size() && sought < mostSought; ++i) {
        Quote &quote = quotes[i];
        // A key quote that asks is the interviewer's.
        const bool isKey = quote.kind == QuoteKind::Key && quote.confidence <= guessed
                           && !isQuestion(sliced(document.text(), quote.range));
        const bool isHead = isHeadline(quote, document);
        if (!isKey && !isHead)
            continue;
        ++sought;
        auto speaker = speakerElsewhere(quote, quotes, document.text());
        const bool isSure = quote.speaker && quote.confidence > guessed;
        if (!speaker && isHead && !isSure)
            speaker = speakerOfSentence(quote, quotes, document.text());
        if (!speaker && !isSure)
            speaker = speakerOfSimilar(quote, quotes, document.text());
        if (speaker) {
            quote.speaker = speaker;
            quote.confidence = sameWords;
            quote.kind = isHead ? QuoteKind::Direct : quote.kind;
        } else if (isHead && !quote.speaker && quote.kind == QuoteKind::Direct && interviewee) {
            quote.speaker = interviewee;
            quote.confidence = guessed;
        }
    }
    return quotes;
}

void repeatTitles(QList<Quote> &quotes, QStringView text)
{
    QSet<QString> titles;
    for (const Quote &quote : std::as_const(quotes)) {
        if (quote.kind == QuoteKind::Title)
            titles.insert(sliced(text, quote.range).toString());
    }
    for (Quote &quote : quotes) {
        const bool isUnsaid =
            !quote.speaker && (quote.kind == QuoteKind::Direct || quote.kind == QuoteKind::Scare);
        if (isUnsaid && titles.contains(sliced(text, quote.range).toString()))
            quote.kind = QuoteKind::Title;
    }
}

} // namespace Sidegloss
