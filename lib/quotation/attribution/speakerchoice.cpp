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
    QList<double> probabilities = m_model.probabilities(candidates);
    static const double bias = qEnvironmentVariableIsSet("BIAS") ? qgetenv("BIAS").toDouble() : 1;
    probabilities[0] *= bias;
    const auto best = std::ranges::max_element(probabilities);
    const QString &name = candidates[best - probabilities.begin()].name;
    if (name.isEmpty())
        return {};
    return {name, *best};
}

} // namespace Sidegloss
