// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/tableaverage.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

using RowWeights = std::array<float, nameTags - 1>;

void add(const TagScores &scores, float share, TagScores &sum)
{
    for (size_t tag = 0; tag < nameTags; ++tag)
        sum[tag] += share * scores[tag];
}

QHash<quint32, RowWeights> weightsOf(const QList<NameTagger::Table> &tables)
{
    const float share = 1.F / static_cast<float>(tables.size());
    QHash<quint32, RowWeights> sums;
    for (const NameTagger::Table &table : tables) {
        for (const NameTagger::Row &row : table.rows) {
            RowWeights &sum = sums[row.feature];
            for (size_t i = 0; i < sum.size(); ++i)
                sum[i] += share * static_cast<float>(row.weights[i]);
        }
    }
    return sums;
}

NameTagger::Row rounded(quint32 feature, const RowWeights &weights)
{
    NameTagger::Row row{feature, {}};
    std::ranges::transform(weights, row.weights.begin(),
                           [](float weight) { return static_cast<qint8>(std::round(weight)); });
    return row;
}

int greatestOf(const NameTagger::Row &row)
{
    return std::abs(static_cast<int>(
        std::ranges::max(row.weights, {}, [](qint8 weight) { return std::abs(weight); })));
}

} // namespace

NameTagger::Table averageOf(const QList<NameTagger::Table> &tables)
{
    const float share = 1.F / static_cast<float>(tables.size());
    NameTagger::Table average;
    for (const NameTagger::Table &table : tables) {
        add(table.start, share, average.start);
        for (size_t tag = 0; tag < nameTags; ++tag)
            add(table.transitions[tag], share, average.transitions[tag]);
    }
    for (const auto &[feature, weights] : weightsOf(tables).asKeyValueRange())
        average.rows.append(rounded(feature, weights));
    average.rows.removeIf([](const NameTagger::Row &row) { return greatestOf(row) == 0; });
    // By feature where they matter as much: the same tables give the same one.
    std::ranges::sort(average.rows, {}, [](const NameTagger::Row &row) {
        return std::pair(-greatestOf(row), row.feature);
    });
    average.rows.resize(std::min(mostNameRows, average.rows.size()));
    return average;
}

} // namespace Sidegloss
