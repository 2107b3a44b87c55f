// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/keyspeakers.h"

#include <algorithm>

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
        if (const Quote *other = quotationAround({at, at + words.size()}, quotes))
            return other->speaker;
        at = text.indexOf(words, at + 1);
    }
    return {};
}

} // namespace

QList<Quote> withKeySpeakers(QList<Quote> quotes, QStringView text)
{
    qsizetype sought = 0;
    for (qsizetype i = 0; i < quotes.size() && sought < mostSought; ++i) {
        if (quotes[i].kind != QuoteKind::Key || quotes[i].confidence > guessed)
            continue;
        ++sought;
        if (const auto speaker = speakerElsewhere(quotes[i], quotes, text)) {
            quotes[i].speaker = speaker;
            quotes[i].confidence = sameWords;
        }
    }
    return quotes;
}

} // namespace Sidegloss
