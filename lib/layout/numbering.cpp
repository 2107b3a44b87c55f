// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/numbering.h"

#include <algorithm>

namespace Sidegloss {

const Numbering::ListItems &Numbering::itemsOf(qsizetype list) const
{
    const auto known = m_lists.constFind(list);
    if (known != m_lists.constEnd())
        return *known;
    ListItems found;
    const QList<Block> &blocks = m_document.blocks();
    // In pre-order what is inside of the list follows it.
    for (qsizetype i = list + 1; i < blocks.size() && blocks[i].parent >= list; ++i) {
        if (blocks[i].parent != list)
            continue;
        found.items.append(i);
        found.hasTasks = found.hasTasks || blocks[i].attributes.checked;
    }
    return *m_lists.insert(list, found);
}

qsizetype Numbering::item(qsizetype list, qsizetype item) const
{
    const QList<qsizetype> &items = itemsOf(list).items;
    const auto place = std::ranges::lower_bound(items, item);
    return m_document.blocks()[list].attributes.start + (place - items.begin());
}

qsizetype Numbering::lastNumber(qsizetype list) const
{
    return m_document.blocks()[list].attributes.start + itemsOf(list).items.size() - 1;
}

qsizetype Numbering::footnoteBody(qsizetype body) const
{
    const QList<Block> &blocks = m_document.blocks();
    if (!m_footnoteBodies) {
        m_footnoteBodies.emplace();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks[i].kind == BlockKind::FootnoteBody)
                m_footnoteBodies->append(i);
        }
    }
    const QList<qsizetype> &bodies = *m_footnoteBodies;
    return std::ranges::lower_bound(bodies, body) - bodies.begin() + 1;
}

qsizetype Numbering::footnote(const Span &span) const
{
    if (!m_footnotes) {
        m_footnotes.emplace();
        for (const Span &one : m_document.spans()) {
            if (one.kind == SpanKind::FootnoteReference && !m_footnotes->contains(one.destination))
                m_footnotes->insert(one.destination, m_footnotes->size() + 1);
        }
    }
    return m_footnotes->value(span.destination);
}

} // namespace Sidegloss
