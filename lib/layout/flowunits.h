// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/slicewindow.h"

#include <vector>

namespace Sidegloss {

/// What stands below one another in a window: its pieces, and the cells of a table's row as one.
class FlowUnits
{
public:
    FlowUnits() = default;
    FlowUnits(const Document &document, const SliceWindow &window);

    qsizetype count() const { return static_cast<qsizetype>(m_firstPieces.size()) - 1; }
    /// Indexes into SliceWindow::pieces().
    qsizetype firstPiece(qsizetype unit) const { return m_firstPieces[static_cast<size_t>(unit)]; }
    qsizetype endPiece(qsizetype unit) const { return firstPiece(unit + 1); }
    qsizetype unitOf(qsizetype piece) const { return m_units[static_cast<size_t>(piece)]; }
    /// The width of the piece's text in em, estimated.
    double roughWidth(qsizetype piece) const { return m_roughWidths[static_cast<size_t>(piece)]; }

private:
    std::vector<qsizetype> m_firstPieces{0}; ///< By unit, and one behind the last.
    std::vector<qsizetype> m_units;          ///< By piece.
    std::vector<double> m_roughWidths;       ///< By piece.
};

/// The width of \a text in em, judged by its beginning.
double sampledRoughWidth(QStringView text);

} // namespace Sidegloss
