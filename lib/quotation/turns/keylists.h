// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QHash>

namespace Sidegloss {

/// The lists of key quotes in a document: under a heading or behind a line that announces them
/// (亮点, Key quotes, Zitate), and the lists in those.
class KeyLists
{
public:
    explicit KeyLists(const Document &document);

    /// True iff the block with that index stands in one.
    bool hold(qsizetype block) const { return listOf(block).has_value(); }
    /// The lines above the list that \a block stands in, the nearest first: one may say whose words
    /// it holds.
    QList<TextRange> linesAbove(qsizetype block) const;

private:
    std::optional<qsizetype> listOf(qsizetype block) const;

    const Document &m_document;
    QHash<qsizetype, QList<TextRange>> m_lists; ///< What stands above, by index of the block.
};

} // namespace Sidegloss
