// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/anchor.h"
#include "lib/anchoring/describe.h"
#include "lib/anchoring/foldedtext.h"
#include "lib/anchoring/occurrences.h"
#include "lib/anchoring/quotesearch.h"
#include "lib/document/documentbuilder.h"
#include "tests/fuzz/oracle.h"

using namespace Sidegloss;

namespace {

Document verbatim(QStringView text)
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Code);
    builder.appendText(text);
    return builder.build();
}

QList<qsizetype> plainlySought(const QString &text, const QString &pattern)
{
    QList<qsizetype> places;
    for (qsizetype at = text.indexOf(pattern); at >= 0 && !pattern.isEmpty();
         at = text.indexOf(pattern, at + 1))
        places.append(at);
    return places;
}

void expectAnchored(const Document &document, TextRange range)
{
    const RevisionId revision = RevisionId::create();
    Target target;
    target.revision = revision;
    target.selectors = describe(document, range);
    const auto there = anchor(document, revision, target);
    expect(there && there->range.contains(range), "a mark isn't where it was made");
    const auto elsewhere = anchor(document, RevisionId::create(), target);
    expect(!elsewhere || elsewhere->range == there->range, "a quote anchors elsewhere");
}

void expectFound(const Document &document, const QuoteQuery &query)
{
    qsizetype from = 0;
    for (const TextRange range : findQuote(document, query)) {
        expect(from <= range.start && range.start < range.end
                   && range.end <= document.text().size(),
               "the places aren't in order");
        from = range.start;
        expect(FoldedText(document.text(range)).text() == FoldedText(query.exact).text().trimmed()
                   || document.text(range) == query.exact,
               "a place holds other words");
        expectAnchored(document, range);
    }
}

} // namespace

/// A quote (line 1) with prefix (line 2) and suffix (line 3), sought in the rest of the input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = textOf(data, size);
    const QuoteQuery query{input.section(u'\n', 0, 0), input.section(u'\n', 1, 1),
                           input.section(u'\n', 2, 2)};
    const Document document = verbatim(input.section(u'\n', 3));
    expect(occurrences(document.text(), query.exact) == plainlySought(document.text(), query.exact),
           "a place was missed or made up");
    expectFound(document, query);
    if (!document.text().isEmpty())
        expectAnchored(document, {0, document.text().size()});
    return 0;
}
