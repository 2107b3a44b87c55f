// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/turnlines.h"

#include "lib/quotation/turns/speakerlabel.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Whether \a range, but for the spaces around it, stands in bold.
bool isBold(TextRange range, const QString &text, const QList<Span> &spans)
{
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return !range.isEmpty() && std::ranges::any_of(spans, [range](const Span &span) {
        return span.kind == SpanKind::Strong && span.range.start <= range.start
               && span.range.end >= range.end;
    });
}

/// How much of the \a line is set in bold or italics at its beginning.
qsizetype shownLength(TextRange line, const QList<Span> &spans)
{
    const auto shown = std::ranges::find_if(spans, [line](const Span &span) {
        return (span.kind == SpanKind::Strong || span.kind == SpanKind::Emphasis)
               && span.range.start == line.start;
    });
    return shown == spans.end() ? 0 : std::min(shown->range.end, line.end) - line.start;
}

void readLabel(TurnLine &line, const QString &text, const QList<Span> &spans)
{
    const QStringView words = sliced(text, line.range);
    auto label = speakerLabelAt(words);
    if (!label) {
        label = bareLabelAt(words, shownLength(line.range, spans));
        line.isBare = label.has_value();
    }
    if (label) {
        line.label = label->name;
        line.speech = line.range.start + label->speech;
    }
    const qsizetype shown =
        label && !line.isBare ? line.range.start + label->name.size() : line.range.end;
    line.isBold = isBold({line.range.start, shown}, text, spans);
}

} // namespace

QList<TurnLine> turnLinesOf(const Document &document)
{
    const QString &text = document.text();
    QList<TurnLine> lines;
    lines.reserve(document.leaves().size());
    for (qsizetype leaf = 0; leaf < document.leaves().size(); ++leaf) {
        const Block &block = document.leaf(leaf);
        if (!isProse(block.kind)) {
            lines.append({block.range, leaf, {}, {}, 0});
            continue;
        }
        qsizetype start = block.range.start;
        while (start < block.range.end) {
            qsizetype end = text.indexOf(u'\n', start);
            end = end < 0 || end > block.range.end ? block.range.end : end;
            TurnLine line{{start, end}, leaf, document.sectionAt(start), {}, end};
            readLabel(line, text, document.spansOf(leaf));
            lines.append(line);
            start = end + 1;
        }
    }
    return lines;
}

} // namespace Sidegloss
