// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"

#include <QStringList>

namespace Sidegloss {

/// A document from lines: "# " begins a heading (more # a deeper one), "- " a list item, "> " a
/// block quote's paragraph, "``` " a code line; any other line that isn't empty is a paragraph. A
/// line may begin in bold, **so**.
inline Document plainDocument(const QString &lines)
{
    using namespace Qt::StringLiterals;
    DocumentBuilder builder;
    std::optional<BlockKind> open;
    const auto switchTo = [&](std::optional<BlockKind> container) {
        if (open == container)
            return;
        if (open)
            builder.closeBlock();
        open = container;
        if (open)
            builder.openBlock(*open);
    };
    const auto leaf = [&](BlockKind kind, const QString &text, int level = 0) {
        BlockAttributes attributes;
        attributes.level = level;
        builder.openBlock(kind, attributes);
        const qsizetype bold = text.startsWith(u"**") ? text.indexOf(u"**", 2) : -1;
        if (bold > 0) {
            builder.openSpan(SpanKind::Strong);
            builder.appendText(text.sliced(2, bold - 2));
            builder.closeSpan();
        }
        builder.appendText(bold > 0 ? text.sliced(bold + 2) : text);
        builder.closeBlock();
    };
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString content = line.section(u' ', 1);
        if (line.startsWith(u"- ")) {
            switchTo(BlockKind::List);
            builder.openBlock(BlockKind::ListItem);
            leaf(BlockKind::Paragraph, content);
            builder.closeBlock();
        } else if (line.startsWith(u"> ")) {
            switchTo(BlockKind::Quote);
            leaf(BlockKind::Paragraph, content);
        } else {
            switchTo({});
            if (line.startsWith(u'#'))
                leaf(BlockKind::Heading, content, static_cast<int>(line.indexOf(u' ')));
            else if (line.startsWith(u"``` "))
                leaf(BlockKind::Code, content);
            else
                leaf(BlockKind::Paragraph, line);
        }
    }
    return builder.build();
}

} // namespace Sidegloss
