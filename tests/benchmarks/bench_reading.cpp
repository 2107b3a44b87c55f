// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/parse/parser.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// An article of about @p bytes, made of the same section again and again.
Source longArticle(const QByteArray &section, qsizetype bytes)
{
    const qsizetype times = qMax<qsizetype>(1, bytes / section.size());
    return {.bytes = section.repeated(times), .path = u"/article.md"_s};
}

const QByteArray chinese =
    "## 价格\n\n米勒指出，模型的价格会“一路跌到零”，但代价“由所有人承担”。"
    "他说：“没有人会为答案付钱，人们为信任付钱。”\n\n- 第一点，见[来源](https://example.org)\n\n";

const QByteArray english =
    "## Prices\n\nMiller said that prices will “go to zero”, while the bill is “paid by "
    "everybody”. “Nobody pays for an answer,” she added, “they pay for trust.”\n\n"
    "- First, see the [source](https://example.org)\n\n";

void parseArticle(benchmark::State &state, const QByteArray &section)
{
    const Source source = longArticle(section, state.range(0));
    for (auto _ : state) {
        auto document = parse(source);
        benchmark::DoNotOptimize(document);
    }
    state.SetBytesProcessed(state.iterations() * source.bytes.size());
}

} // namespace

BENCHMARK_CAPTURE(parseArticle, chinese, chinese)
    ->Range(16 << 10, 4 << 20)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parseArticle, english, english)
    ->Range(16 << 10, 4 << 20)
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
