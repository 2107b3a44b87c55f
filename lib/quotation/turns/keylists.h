// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QSet>

namespace Sidegloss {

/// The lists of key quotes in a document: under a heading or behind a line that announces them
/// (亮点, Key quotes, Zitate), and the lists in those.
class KeyLists
{
public:
    explicit KeyLists(const Document &document);

    /// True iff the block with that index stands in one.
    bool hold(qsizetype block) const;

private:
    const Document &m_document;
    QSet<qsizetype> m_lists; ///< Indexes of blocks.
};

} // namespace Sidegloss
