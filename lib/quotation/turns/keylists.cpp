// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/keylists.h"

#include "lib/quotation/turns/turnlabels.h"

namespace Sidegloss {

KeyLists::KeyLists(const Document &document)
    : m_document(document)
{
    std::optional<qsizetype> leafBefore;
    const QList<Block> &blocks = document.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isLeaf(blocks[i].kind))
            leafBefore = i;
        if (blocks[i].kind != BlockKind::List)
            continue;
        const auto section = document.sectionAt(blocks[i].range.start);
        const bool byHeading = section && announcesKeyQuotes(document.sections()[*section].title);
        const bool byLine = leafBefore && blocks[*leafBefore].kind == BlockKind::Paragraph
                            && announcesKeyQuotes(document.text(blocks[*leafBefore].range));
        if (byHeading || byLine || (blocks[i].parent && hold(*blocks[i].parent)))
            m_lists.insert(i);
    }
}

bool KeyLists::hold(qsizetype block) const
{
    for (std::optional<qsizetype> at = block; at; at = m_document.blocks()[*at].parent) {
        if (m_lists.contains(*at))
            return true;
    }
    return false;
}

} // namespace Sidegloss
