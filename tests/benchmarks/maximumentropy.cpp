// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/maximumentropy.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Sidegloss {

namespace {

using Numbers = std::vector<double>;

/// What each of the candidates gains from the weights, as probabilities.
void weigh(const Choice &choice, const Numbers &weights, Numbers &probabilities)
{
    probabilities.clear();
    for (const QList<qsizetype> &features : choice.candidates) {
        double score = 0;
        for (const qsizetype feature : features)
            score += weights[static_cast<size_t>(feature)];
        probabilities.push_back(score);
    }
    const double most = std::ranges::max(probabilities);
    double sum = 0;
    for (double &probability : probabilities)
        sum += probability = std::exp(probability - most);
    for (double &probability : probabilities)
        probability /= sum;
}

/// Downhill: what is to be subtracted from the weights, in some measure.
void slope(const QList<Choice> &choices, const Numbers &weights, const QList<double> &penalties,
           Numbers &slope)
{
    for (size_t i = 0; i < weights.size(); ++i)
        slope[i] = penalties[static_cast<qsizetype>(i)] * weights[i];
    Numbers probabilities;
    for (const Choice &choice : choices) {
        weigh(choice, weights, probabilities);
        for (qsizetype i = 0; i < choice.candidates.size(); ++i) {
            const double error =
                probabilities[static_cast<size_t>(i)] - (i == choice.right ? 1 : 0);
            for (const qsizetype feature : choice.candidates[i])
                slope[static_cast<size_t>(feature)] += error;
        }
    }
}

} // namespace

QList<float> learnWeights(const QList<Choice> &choices, const QList<double> &penalties)
{
    // Adam (Kingma and Ba, 2015) over all choices at once.
    constexpr int rounds = 250;
    constexpr double firstStep = 0.1;
    constexpr double keptMean = 0.9;
    constexpr double keptSquare = 0.99;
    const auto count = static_cast<size_t>(penalties.size());
    Numbers weights(count);
    Numbers gradient(count);
    Numbers mean(count);
    Numbers square(count);
    for (int round = 1; round <= rounds; ++round) {
        slope(choices, weights, penalties, gradient);
        const double step = firstStep * (1 - static_cast<double>(round - 1) / rounds);
        for (size_t i = 0; i < count; ++i) {
            mean[i] = keptMean * mean[i] + (1 - keptMean) * gradient[i];
            square[i] = keptSquare * square[i] + (1 - keptSquare) * gradient[i] * gradient[i];
            const double unbiased = mean[i] / (1 - std::pow(keptMean, round));
            const double size = std::sqrt(square[i] / (1 - std::pow(keptSquare, round)));
            weights[i] -= step * unbiased / (size + 1e-8);
        }
    }
    QList<float> learned;
    for (const double weight : weights)
        learned.append(static_cast<float>(weight));
    return learned;
}

} // namespace Sidegloss
