// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/speakerchoice.h"

#include <algorithm>

namespace Sidegloss {

ChosenSpeaker SpeakerChoice::choose(const AskedQuotation &asked)
{
    const QList<SpeakerCandidate> candidates =
        ClueFinder(m_scene, m_speakers, asked, m_heard).candidates();
    if (m_decisions)
        m_decisions->append({asked.inner, candidates});
    const QList<double> probabilities = m_model.probabilities(candidates);
    const auto best = std::max_element(std::next(probabilities.begin()), probabilities.end());
    // A reader would rather correct a name than miss it; but what somebody repeats is as soon
    // nobody's who is named.
    const double surplus = asked.place == AskedQuotation::Place::Nested ? 1 : 2;
    if (best == probabilities.end() || probabilities.first() > surplus * *best)
        return {};
    return {candidates[best - probabilities.begin()].name, *best};
}

} // namespace Sidegloss
