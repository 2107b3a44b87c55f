// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/windowheights.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

void WindowHeights::setSlices(std::vector<double> heights)
{
    m_slices = HeightIndex(std::move(heights));
    m_first = 0;
    m_firstUnits.clear();
    m_units = {};
}

void WindowHeights::setWindow(qsizetype first, std::vector<qsizetype> firstUnits,
                              std::vector<double> units)
{
    for (qsizetype slice = m_first; slice < end(); ++slice) {
        const auto index = static_cast<size_t>(slice - m_first);
        const qsizetype behind =
            index + 1 < m_firstUnits.size() ? m_firstUnits[index + 1] : m_units.count();
        m_slices.setHeight(slice, m_units.top(behind) - m_units.top(m_firstUnits[index]));
    }
    m_first = first;
    m_firstUnits = std::move(firstUnits);
    m_units = HeightIndex(std::move(units));
}

qsizetype WindowHeights::unitAt(double y) const
{
    return m_units.at(std::max(0.0, y - windowTop()));
}

double WindowHeights::sliceTop(qsizetype slice) const
{
    if (slice < m_first)
        return m_slices.top(slice);
    if (slice < end())
        return top(m_firstUnits[static_cast<size_t>(slice - m_first)]);
    return windowBottom() + m_slices.top(slice) - m_slices.top(end());
}

qsizetype WindowHeights::sliceAt(double y) const
{
    if (y < windowTop())
        return m_slices.at(y);
    if (y >= windowBottom())
        return m_slices.at(y - windowBottom() + m_slices.top(end()));
    const auto behind = std::ranges::upper_bound(m_firstUnits, unitAt(y));
    return m_first + (behind - m_firstUnits.begin()) - 1;
}

} // namespace Sidegloss
