// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/heightindex.h"

#include <algorithm>
#include <bit>

namespace Sidegloss {

HeightIndex::HeightIndex(std::vector<double> heights)
    : m_heights(std::move(heights))
    , m_sums(m_heights.size() + 1, 0.0)
{
    const size_t count = m_heights.size();
    for (size_t i = 1; i <= count; ++i) {
        m_sums[i] += m_heights[i - 1];
        const size_t above = i + (i & (~i + 1));
        if (above <= count)
            m_sums[above] += m_sums[i];
    }
}

void HeightIndex::setHeight(qsizetype index, double height)
{
    const double difference = height - m_heights[static_cast<size_t>(index)];
    m_heights[static_cast<size_t>(index)] = height;
    for (size_t i = static_cast<size_t>(index) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += difference;
}

double HeightIndex::top(qsizetype index) const
{
    double sum = 0;
    for (size_t i = static_cast<size_t>(index); i > 0; i -= i & (~i + 1))
        sum += m_sums[i];
    return sum;
}

qsizetype HeightIndex::at(double y) const
{
    size_t position = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (position + step < m_sums.size() && m_sums[position + step] <= y) {
            position += step;
            y -= m_sums[position];
        }
    }
    return std::min(static_cast<qsizetype>(position), count() - 1);
}

} // namespace Sidegloss
