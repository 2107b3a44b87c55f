// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/markdownparser.h"

#include "lib/markdown/chinesemarkdown.h"
#include "lib/markdown/footnotes.h"
#include "lib/markdown/frontmatter.h"
#include "lib/markdown/linkdefinitions.h"
#include "lib/markdown/linklabels.h"
#include "lib/markdown/markdownevents.h"

namespace Sidegloss {

namespace {

QStringList keysOf(const QList<FootnoteDefinition> &definitions)
{
    QStringList keys;
    for (const FootnoteDefinition &definition : definitions)
        keys.append(footnoteKey(QString::fromUtf8(definition.label)));
    return keys;
}

/// Footnotes may mention one another, so the list grows while it is written. \a firstLine: of \a
/// source.
bool writeFootnotes(const FootnoteSource &source, qsizetype firstLine, DocumentBuilder &builder,
                    FootnoteNumbers &numbers, MarkdownBudget &budget)
{
    if (source.definitions.isEmpty())
        return true;
    LinkDefinitions links(source.text);
    for (qsizetype i = 0;; ++i) {
        if (i == numbers.mentioned().size())
            numbers.mentionRest();
        if (i == numbers.mentioned().size())
            return true;
        builder.openBlock(BlockKind::FootnoteBody, {.start = static_cast<int>(i + 1)});
        const FootnoteDefinition &definition = source.definitions[numbers.mentioned()[i]];
        builder.setSourceLine(firstLine + definition.line - 1);
        const QByteArray linked = links.usedIn(definition.body);
        if (!budget.spend(linked.size()))
            return false;
        const ChineseMarkdown markdown(definition.body + '\n' + linked);
        if (!MarkdownEvents(markdown, builder, numbers, budget)
                 .run(firstLine + definition.line - 1))
            return false;
        builder.closeBlock();
    }
}

} // namespace

bool parseMarkdown(const QByteArray &utf8, DocumentBuilder &builder)
{
    const FrontMatter front = readFrontMatter(utf8);
    builder.metadata() = front.metadata;
    const FootnoteSource source = takeFootnotes(front.end == 0 ? utf8 : utf8.sliced(front.end));
    const qsizetype firstLine = utf8.first(front.end).count('\n') + 1;
    if (const std::optional<qsizetype> tangle = findTangle(source.text)) {
        builder.setSourceLine(firstLine + source.text.first(*tangle).count('\n'));
        return false;
    }
    const ChineseMarkdown body(source.text);
    FootnoteNumbers numbers(keysOf(source.definitions));
    MarkdownBudget budget(utf8.size());
    return (MarkdownEvents(body, builder, numbers, budget).run(firstLine)
            && writeFootnotes(source, firstLine, builder, numbers, budget))
           || builder.isFull();
}

} // namespace Sidegloss
