// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/randomfield.h"

#include "tests/benchmarks/tableaverage.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace Sidegloss {

namespace {

using Scores = TagScores;
using Transitions = std::array<Scores, nameTags>;

constexpr float impossible = -1e9F;

/// A number for each feature that is learned.
using FeatureIds = QHash<quint32, size_t>;

/// A text with the numbers of its features.
struct Text
{
    std::vector<std::vector<size_t>> places;
    std::vector<size_t> tags;
};

float logOfSum(const Scores &scores)
{
    const float most = *std::ranges::max_element(scores);
    float sum = 0;
    for (const float score : scores)
        sum += std::exp(score - most);
    return most + std::log(sum);
}

/// Weights that are learned, with what each has moved so far.
class Weights
{
public:
    explicit Weights(size_t features)
        : m_rows(features)
        , m_moved(features)
    {}

    Scores scoresOf(const std::vector<size_t> &features) const;
    void move(size_t feature, const Scores &gradient);
    void moveStart(const Scores &gradient) { step(m_start, m_startMoved, gradient); }
    void moveTransitions(const Transitions &gradient);

    std::vector<Scores> m_rows;
    Scores m_start{};
    Transitions m_transitions{};

private:
    static void step(Scores &weights, Scores &moved, const Scores &gradient);

    std::vector<Scores> m_moved;
    Scores m_startMoved{};
    Transitions m_transitionsMoved{};
};

Scores Weights::scoresOf(const std::vector<size_t> &features) const
{
    Scores scores{};
    for (const size_t feature : features) {
        for (size_t tag = 0; tag < nameTags; ++tag)
            scores[tag] += m_rows[feature][tag];
    }
    return scores;
}

void Weights::step(Scores &weights, Scores &moved, const Scores &gradient)
{
    constexpr float rate = 0.15F;
    constexpr float least = 1e-3F;
    for (size_t tag = 0; tag < nameTags; ++tag) {
        moved[tag] += gradient[tag] * gradient[tag];
        weights[tag] -= rate * gradient[tag] / (std::sqrt(moved[tag]) + least);
    }
}

void Weights::move(size_t feature, const Scores &gradient)
{
    step(m_rows[feature], m_moved[feature], gradient);
}

void Weights::moveTransitions(const Transitions &gradient)
{
    for (size_t tag = 0; tag < nameTags; ++tag)
        step(m_transitions[tag], m_transitionsMoved[tag], gradient[tag]);
}

/// The sums over all ways through a text, as logarithms.
struct Lattice
{
    std::vector<Scores> scores;
    std::vector<Scores> before;
    std::vector<Scores> behind;
    float all = 0;

    Lattice(const Weights &weights, const Text &text);
    float probability(size_t place, size_t tag) const
    {
        return std::exp(before[place][tag] + behind[place][tag] - all);
    }
};

Lattice::Lattice(const Weights &weights, const Text &text)
    : scores(text.places.size())
    , before(text.places.size())
    , behind(text.places.size())
{
    std::ranges::transform(text.places, scores.begin(),
                           [&weights](const auto &features) { return weights.scoresOf(features); });
    for (size_t i = 0; i < scores.size(); ++i) {
        for (size_t tag = 0; tag < nameTags; ++tag) {
            Scores ways;
            for (size_t last = 0; last < nameTags; ++last)
                ways[last] = i > 0 && mayFollow(tag, last)
                                 ? before[i - 1][last] + weights.m_transitions[last][tag]
                                 : impossible;
            const float reached = i > 0               ? logOfSum(ways)
                                  : mayFollow(tag, 0) ? weights.m_start[tag]
                                                      : impossible;
            before[i][tag] = reached + scores[i][tag];
        }
    }
    for (size_t i = scores.size() - 1; i > 0; --i) {
        for (size_t tag = 0; tag < nameTags; ++tag) {
            Scores ways;
            for (size_t next = 0; next < nameTags; ++next)
                ways[next] = mayFollow(next, tag) ? weights.m_transitions[tag][next]
                                                        + scores[i][next] + behind[i][next]
                                                  : impossible;
            behind[i - 1][tag] = logOfSum(ways);
        }
    }
    all = logOfSum(before.back());
}

void learnText(const Text &text, float decay, Weights &weights)
{
    const Lattice lattice(weights, text);
    Transitions transitions{};
    for (size_t i = 0; i < text.places.size(); ++i) {
        Scores gradient;
        for (size_t tag = 0; tag < nameTags; ++tag)
            gradient[tag] = lattice.probability(i, tag) - (text.tags[i] == tag ? 1.F : 0.F);
        if (i == 0)
            weights.moveStart(gradient);
        for (size_t last = 0; i > 0 && last < nameTags; ++last) {
            for (size_t tag = 0; tag < nameTags; ++tag) {
                if (!mayFollow(tag, last))
                    continue;
                const bool is = text.tags[i - 1] == last && text.tags[i] == tag;
                transitions[last][tag] +=
                    std::exp(lattice.before[i - 1][last] + weights.m_transitions[last][tag]
                             + lattice.scores[i][tag] + lattice.behind[i][tag] - lattice.all)
                    - (is ? 1.F : 0.F);
            }
        }
        constexpr float nothing = 1e-4F;
        if (std::ranges::all_of(gradient, [](float g) { return std::abs(g) < nothing; }))
            continue;
        for (const size_t feature : text.places[i]) {
            Scores decayed = gradient;
            for (size_t tag = 0; tag < nameTags; ++tag)
                decayed[tag] += decay * weights.m_rows[feature][tag];
            weights.move(feature, decayed);
        }
    }
    weights.moveTransitions(transitions);
}

void add(const Weights &weights, float share, Weights &sum)
{
    const auto addScores = [share](const Scores &more, Scores &to) {
        for (size_t tag = 0; tag < nameTags; ++tag)
            to[tag] += share * more[tag];
    };
    for (size_t i = 0; i < sum.m_rows.size(); ++i)
        addScores(weights.m_rows[i], sum.m_rows[i]);
    addScores(weights.m_start, sum.m_start);
    for (size_t tag = 0; tag < nameTags; ++tag)
        addScores(weights.m_transitions[tag], sum.m_transitions[tag]);
}

/// The average of the weights after each of the later epochs.
Weights learn(const std::vector<Text> &texts, size_t features)
{
    constexpr int epochs = 12;
    constexpr int settled = 4;
    constexpr float penalty = 1;
    Weights weights(features);
    Weights average(features);
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random; // Of one seed: the same order each time.
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (const size_t i : order)
            learnText(texts[i], penalty / static_cast<float>(texts.size()), weights);
        if (epoch >= settled)
            add(weights, 1.F / (epochs - settled), average);
    }
    return average;
}

/// Those that stand at several places.
FeatureIds featuresOf(const std::vector<TaggedPlaces> &texts)
{
    constexpr int least = 4;
    FeatureIds counts;
    for (const TaggedPlaces &text : texts) {
        for (const PlaceFeatures &place : text.places) {
            for (const quint32 feature : place)
                ++counts[feature];
        }
    }
    QList<quint32> kept;
    for (const auto &[feature, count] : counts.asKeyValueRange()) {
        if (count >= least && feature != 0)
            kept.append(feature);
    }
    std::ranges::sort(kept);
    FeatureIds ids;
    for (const quint32 feature : std::as_const(kept))
        ids.insert(feature, static_cast<size_t>(ids.size()));
    return ids;
}

std::vector<Text> numbered(const std::vector<TaggedPlaces> &texts, const FeatureIds &ids)
{
    std::vector<Text> result;
    for (const TaggedPlaces &text : texts) {
        Text &numbers = result.emplace_back(Text{{}, text.tags});
        for (const PlaceFeatures &place : text.places) {
            std::vector<size_t> &features = numbers.places.emplace_back();
            for (const quint32 feature : place) {
                if (const auto id = ids.constFind(feature); id != ids.cend())
                    features.push_back(*id);
            }
        }
    }
    return result;
}

/// The weights of a row, from which that of no name is taken away.
Scores withoutOutside(Scores row)
{
    const float outside = row.front();
    for (float &weight : row)
        weight -= outside;
    return row;
}

/// Those of \a ids whose weights matter most.
FeatureIds weighty(const FeatureIds &ids, const Weights &weights)
{
    constexpr float least = 0.4F;
    QList<std::pair<float, quint32>> features; // What they weigh at most, taken away from 0.
    for (const auto &[feature, id] : ids.asKeyValueRange()) {
        const Scores row = withoutOutside(weights.m_rows[id]);
        const float weight =
            std::abs(std::ranges::max(row, {}, [](float w) { return std::abs(w); }));
        if (weight > least)
            features.append({-weight, feature});
    }
    std::ranges::sort(features);
    FeatureIds kept;
    for (const auto &[weight, feature] : features.first(std::min(mostNameRows, features.size())))
        kept.insert(feature, static_cast<size_t>(kept.size()));
    return kept;
}

NameTagger::Table tableOf(const FeatureIds &ids, const Weights &weights)
{
    NameTagger::Table table{weights.m_start, weights.m_transitions, {}};
    for (const auto &[feature, id] : ids.asKeyValueRange()) {
        const Scores scores = withoutOutside(weights.m_rows[id]);
        NameTagger::Row row{feature, {}};
        for (size_t tag = 1; tag < nameTags; ++tag) {
            const float steps = std::round(scores[tag] * NameTagger::weightSteps);
            row.weights[tag - 1] = static_cast<qint8>(std::clamp(steps, -127.F, 127.F));
        }
        if (std::ranges::any_of(row.weights, [](qint8 weight) { return weight != 0; }))
            table.rows.append(row);
    }
    return table;
}

} // namespace

NameTagger::Table learnNames(const std::vector<TaggedPlaces> &texts)
{
    const FeatureIds all = featuresOf(texts);
    const FeatureIds kept =
        weighty(all, learn(numbered(texts, all), static_cast<size_t>(all.size())));
    return tableOf(kept, learn(numbered(texts, kept), static_cast<size_t>(kept.size())));
}

} // namespace Sidegloss
