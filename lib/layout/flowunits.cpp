// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/flowunits.h"

#include "lib/layout/cjk.h"

#include <algorithm>

namespace Sidegloss {

FlowUnits::FlowUnits(const Document &document, const SliceWindow &window)
{
    m_firstPieces.clear();
    std::optional<qsizetype> row;
    const QList<Piece> &pieces = window.pieces();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Block &block = document.leaf(pieces[i].leaf);
        m_roughWidths.push_back(sampledRoughWidth(sliced(document.text(), pieces[i].range)));
        const bool sameRow = row && block.kind == BlockKind::TableCell && block.parent == row;
        if (!sameRow)
            m_firstPieces.push_back(i);
        m_units.push_back(static_cast<qsizetype>(m_firstPieces.size()) - 1);
        row = block.kind == BlockKind::TableCell ? block.parent : std::nullopt;
    }
    m_firstPieces.push_back(pieces.size());
}

double sampledRoughWidth(QStringView text)
{
    constexpr qsizetype longestSample = 600;
    const qsizetype sample = std::min(text.size(), longestSample);
    if (sample == 0)
        return 0;
    return roughWidth(text.first(sample)) * static_cast<double>(text.size())
           / static_cast<double>(sample);
}

} // namespace Sidegloss
