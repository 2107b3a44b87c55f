// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace Sidegloss {

/// Heights of things that stand below one another, with their running sum (a Fenwick tree):
/// changing one, the top of one, and the one at a height each take O(log n).
class HeightIndex
{
public:
    HeightIndex() = default;
    explicit HeightIndex(std::vector<double> heights);

    qsizetype count() const { return static_cast<qsizetype>(m_heights.size()); }
    double height(qsizetype index) const { return m_heights[static_cast<size_t>(index)]; }
    void setHeight(qsizetype index, double height);
    /// The sum of the heights before \a index; of all for count().
    double top(qsizetype index) const;
    double total() const { return top(count()); }
    /// The last thing whose top is at or above \a y, between 0 and count() - 1. REQUIRES: count() >
    /// 0.
    qsizetype at(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_sums;
};

} // namespace Sidegloss
