// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/heightindex.h"

namespace Sidegloss {

/// The height of a document in slices: of those that a window holds, unit by unit (units stand
/// below one another), of the others as a whole. All tops count from the document's first unit, and
/// each call is O(log n), but for the two that set everything.
class WindowHeights
{
public:
    /// Forgets everything: so high are the slices, and no window is held.
    void setSlices(std::vector<double> heights);
    /// Holds the slices from \a first on, one for each of \a firstUnits, the indexes into \a units
    /// of their first ones; the slices of the window before keep the heights they had there.
    void setWindow(qsizetype first, std::vector<qsizetype> firstUnits, std::vector<double> units);

    qsizetype unitCount() const { return m_units.count(); }
    double height(qsizetype unit) const { return m_units.height(unit); }
    void setHeight(qsizetype unit, double height) { m_units.setHeight(unit, height); }
    double top(qsizetype unit) const { return windowTop() + m_units.top(unit); }
    /// The unit of the window at \a y, the first or last one beyond the window. REQUIRES: there is
    /// one.
    qsizetype unitAt(double y) const;

    double windowTop() const { return m_slices.top(m_first); }
    double windowBottom() const { return windowTop() + m_units.total(); }
    /// Of any slice, held or not; of the end for the slices' count.
    double sliceTop(qsizetype slice) const;
    double sliceHeight(qsizetype slice) const { return sliceTop(slice + 1) - sliceTop(slice); }
    qsizetype sliceAt(double y) const;
    double total() const { return sliceTop(m_slices.count()); }

private:
    qsizetype end() const { return m_first + static_cast<qsizetype>(m_firstUnits.size()); }

    HeightIndex m_slices; ///< Of the slices in the window, as high as before they were held.
    qsizetype m_first = 0;
    std::vector<qsizetype> m_firstUnits; ///< By slice of the window.
    HeightIndex m_units;
};

} // namespace Sidegloss
