// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/keylists.h"

#include "lib/quotation/turns/turnlabels.h"

namespace Sidegloss {

KeyLists::KeyLists(const Document &document)
    : m_document(document)
{
    std::optional<qsizetype> leafBefore;
    std::optional<qsizetype> headingBefore;
    const QList<Block> &blocks = document.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isLeaf(blocks[i].kind))
            leafBefore = i;
        if (blocks[i].kind == BlockKind::Heading)
            headingBefore = i;
        if (blocks[i].kind != BlockKind::List)
            continue;
        const auto section = document.sectionAt(blocks[i].range.start);
        const bool byHeading = section && announcesKeyQuotes(document.sections()[*section].title);
        const bool byLine = leafBefore && blocks[*leafBefore].kind == BlockKind::Paragraph
                            && announcesKeyQuotes(document.text(blocks[*leafBefore].range));
        const auto outer = blocks[i].parent ? listOf(*blocks[i].parent) : std::nullopt;
        if (outer) {
            m_lists.insert(i, m_lists.value(*outer));
        } else if (byHeading || byLine) {
            QList<TextRange> &above = m_lists[i];
            if (leafBefore)
                above.append(blocks[*leafBefore].range);
            if (byHeading && headingBefore && headingBefore != leafBefore)
                above.append(blocks[*headingBefore].range);
        }
    }
}

std::optional<qsizetype> KeyLists::listOf(qsizetype block) const
{
    for (std::optional<qsizetype> at = block; at; at = m_document.blocks()[*at].parent) {
        if (m_lists.contains(*at))
            return at;
    }
    return {};
}

QList<TextRange> KeyLists::linesAbove(qsizetype block) const
{
    const auto list = listOf(block);
    return list ? m_lists.value(*list) : QList<TextRange>();
}

} // namespace Sidegloss
