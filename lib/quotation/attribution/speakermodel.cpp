// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/speakermodel.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

SpeakerModel::SpeakerModel(const QList<ClueWeights> &weights, QStringView language)
    : m_weights(cluePlaces, 0)
{
    for (const ClueWeights &clue : weights) {
        if (!language.startsWith(clue.language))
            continue;
        for (const auto [value, hundredths] : clue.values)
            m_weights[placeOf({clue.clue, value})] += static_cast<float>(hundredths) / 100;
    }
}

QList<double> SpeakerModel::probabilities(const QList<SpeakerCandidate> &candidates) const
{
    QList<double> scores;
    for (const SpeakerCandidate &candidate : candidates) {
        double score = 0;
        for (const ClueValue &clue : candidate.clues)
            score += static_cast<double>(m_weights[placeOf(clue)]);
        scores.append(score);
    }
    const double most = scores.isEmpty() ? 0 : *std::ranges::max_element(scores);
    double sum = 0;
    for (double &score : scores) {
        score = std::exp(score - most);
        sum += score;
    }
    for (double &score : scores)
        score /= sum;
    return scores;
}

} // namespace Sidegloss
