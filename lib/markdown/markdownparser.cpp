// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/markdownparser.h"

#include "lib/markdown/chinesemarkdown.h"
#include "lib/markdown/footnotes.h"
#include "lib/markdown/frontmatter.h"
#include "lib/markdown/linkdefinitions.h"
#include "lib/markdown/markdownevents.h"

#include <utility>

namespace Sidegloss {

namespace {

QStringList keysOf(const QList<FootnoteDefinition> &definitions)
{
    QStringList keys;
    for (const FootnoteDefinition &definition : definitions)
        keys.append(footnoteKey(definition.label));
    return keys;
}

/// md4c looks for each link label that spans lines among all lines of its paragraph: quadratic,
/// before any callback could stop it. Whether \a text would keep it busy for more than about a
/// second.
bool isTooTangled(QStringView text)
{
    constexpr qsizetype limit = 1'000'000'000;
    qsizetype work = 0;
    qsizetype lines = 0;
    qsizetype spanning = 0;
    QList<qsizetype> openBrackets;
    for (const QStringView line : qTokenize(text, u'\n')) {
        if (line.trimmed().isEmpty()) {
            work += std::exchange(lines, 0) * std::exchange(spanning, 0);
            openBrackets.clear();
            continue;
        }
        if (line.contains(u'[') || line.contains(u']')) {
            for (const QChar c : line) {
                if (c == u'[')
                    openBrackets.append(lines);
                else if (c == u']' && !openBrackets.isEmpty())
                    spanning += openBrackets.takeLast() != lines ? 1 : 0;
            }
        }
        ++lines;
    }
    return work + lines * spanning > limit;
}

/// Footnotes may mention one another, so the list grows while it is written.
bool writeFootnotes(const FootnoteSource &source, DocumentBuilder &builder,
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
        const QString &body = source.definitions[numbers.mentioned()[i]].body;
        const QString linked = links.usedIn(body);
        if (!budget.spend(linked.size()))
            return false;
        const ChineseMarkdown markdown(body + u'\n' + linked);
        if (!MarkdownEvents(markdown, builder, numbers, budget).run())
            return false;
        builder.closeBlock();
    }
}

} // namespace

bool parseMarkdown(const QString &text, DocumentBuilder &builder)
{
    const FrontMatter front = readFrontMatter(text);
    builder.metadata() = front.metadata;
    const FootnoteSource source = takeFootnotes(front.end == 0 ? text : text.sliced(front.end));
    if (isTooTangled(source.text))
        return false;
    const ChineseMarkdown body(source.text);
    FootnoteNumbers numbers(keysOf(source.definitions));
    MarkdownBudget budget(text.size());
    return (MarkdownEvents(body, builder, numbers, budget).run()
            && writeFootnotes(source, builder, numbers, budget))
           || builder.isFull();
}

} // namespace Sidegloss
