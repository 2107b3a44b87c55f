// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/nametagger.h"

#include <QResource>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// As factors, the greatest of which is 1: the scores may be too great for exp().
TagScores factorsOf(const TagScores &scores)
{
    const float most = *std::ranges::max_element(scores);
    TagScores factors{};
    std::ranges::transform(scores, factors.begin(),
                           [most](float score) { return std::exp(score - most); });
    return factors;
}

/// Makes their sum 1, so that products of many places stay within range.
void scale(TagScores &scores)
{
    const float sum = std::accumulate(scores.begin(), scores.end(), 0.F);
    constexpr float least = 1e-30F;
    if (sum < least) { // All that can be is too improbable to be told apart.
        scores = {1, 0, 0, 0, 0};
        return;
    }
    for (float &score : scores)
        score /= sum;
}

NameTagger readTagger(const QString &path)
{
    return NameTagger(unpackedNameTable(QResource(path).uncompressedData()));
}

} // namespace

NameTagger::NameTagger(const Table &table)
    : m_start(factorsOf(table.start))
    , m_rows(static_cast<qsizetype>(std::bit_ceil(static_cast<quint64>(table.rows.size()) * 2 + 1)))
{
    for (size_t tag = 0; tag < nameTags; ++tag) {
        for (size_t next = 0; next < nameTags; ++next)
            m_transitions[tag][next] =
                mayFollow(next, tag) ? std::exp(table.transitions[tag][next]) : 0;
        if (!mayFollow(tag, 0))
            m_start[tag] = 0;
    }
    const qsizetype mask = m_rows.size() - 1;
    for (const Row &row : table.rows) {
        qsizetype place = row.feature & mask;
        while (m_rows[place].feature != 0)
            place = (place + 1) & mask;
        m_rows[place] = row;
    }
}

const NameTaggers &learnedNameTaggers()
{
    static const NameTaggers taggers = {readTagger(u":/sidegloss/names/han.table"_s),
                                        readTagger(u":/sidegloss/names/latin.table"_s)};
    return taggers;
}

TagScores NameTagger::scoresOf(const PlaceFeatures &features) const
{
    const qsizetype mask = m_rows.size() - 1;
    std::array<int, nameTags> sums{};
    for (const quint32 feature : features) {
        qsizetype place = feature & mask;
        while (m_rows[place].feature != feature && m_rows[place].feature != 0)
            place = (place + 1) & mask;
        const Row &row = m_rows[place];
        for (size_t tag = 1; tag < nameTags; ++tag)
            sums[tag] += row.weights[tag - 1];
    }
    TagScores scores{};
    std::ranges::transform(sums, scores.begin(),
                           [](int sum) { return static_cast<float>(sum) / weightSteps; });
    return scores;
}

/// Of each tag at each place, by the forward-backward algorithm.
QList<TagScores> NameTagger::probabilities(QList<TagScores> scores) const
{
    std::ranges::transform(scores, scores.begin(), factorsOf);
    const QList<TagScores> &factors = scores;
    QList<TagScores> result(factors.size());
    TagScores before = m_start;
    for (qsizetype i = 0; i < factors.size(); ++i) {
        for (size_t tag = 0; tag < nameTags; ++tag) {
            float reached = i == 0 ? before[tag] : 0;
            for (size_t last = 0; i > 0 && last < nameTags; ++last)
                reached += before[last] * m_transitions[last][tag];
            result[i][tag] = reached * factors[i][tag];
        }
        scale(result[i]);
        before = result[i];
    }
    TagScores behind;
    behind.fill(1);
    for (qsizetype i = factors.size() - 1; i >= 0; --i) {
        TagScores earlier{};
        for (size_t tag = 0; tag < nameTags; ++tag) {
            for (size_t last = 0; last < nameTags; ++last)
                earlier[last] += m_transitions[last][tag] * factors[i][tag] * behind[tag];
            result[i][tag] *= behind[tag];
        }
        scale(result[i]);
        scale(earlier);
        behind = earlier;
    }
    return result;
}

QList<TaggedName> NameTagger::namesBy(const QList<TagScores> &scores) const
{
    QList<TaggedName> names;
    if (m_rows.size() == 1) // Nothing was learned.
        return names;
    const QList<TagScores> all = probabilities(scores);
    size_t before = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto best = static_cast<size_t>(std::ranges::max_element(all[i]) - all[i].begin());
        const auto probability = static_cast<double>(all[i][best]);
        const bool begins = best == static_cast<size_t>(NameTag::PersonBegins)
                            || best == static_cast<size_t>(NameTag::OrganisationBegins);
        if (begins) {
            names.append({i, i,
                          best == static_cast<size_t>(NameTag::PersonBegins)
                              ? NameKind::Person
                              : NameKind::Organisation,
                          probability});
        } else if (best > 0 && mayFollow(best, before)) {
            names.last().last = i;
            names.last().probability = std::min(names.last().probability, probability);
        }
        before = best > 0 && !begins && !mayFollow(best, before) ? 0 : best;
    }
    return names;
}

} // namespace Sidegloss
