// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/clue.h"

#include <QStringView>

namespace Sidegloss {

/// What the values of a clue weigh in the articles of a language, or in any ("").
struct ClueWeights
{
    struct Value
    {
        quint8 value = 0;
        short hundredths = 0;
    };

    Clue clue = Clue::Nobody;
    QStringView language;
    QList<Value> values;
};

/// Weighs candidates against each other by their clues: maximum entropy (Berger, Della Pietra and
/// Della Pietra: "A maximum entropy approach to natural language processing", 1996). A candidate's
/// probability is its share of the sum of exp(weights of its clues).
class SpeakerModel
{
public:
    /// That of the articles in \a language ("en", "zh-TW").
    SpeakerModel(const QList<ClueWeights> &weights, QStringView language);

    /// The probabilities of \a candidates, in their order.
    QList<double> probabilities(const QList<SpeakerCandidate> &candidates) const;

private:
    QList<float> m_weights; ///< By clue and value.
};

/// Those that tests/benchmarks/train_speakers has learned from the labelled articles.
const QList<ClueWeights> &learnedClueWeights();

/// The position of a clue's value among all.
constexpr qsizetype placeOf(ClueValue clue)
{
    return static_cast<qsizetype>(clue.clue) * clueValues + clue.value;
}
inline constexpr qsizetype cluePlaces = static_cast<qsizetype>(Clue::Count) * clueValues;

} // namespace Sidegloss
