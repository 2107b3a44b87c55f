// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/speakerchoice.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

/// How much more probable nobody must be than anybody. A reader would rather correct a name than
/// miss it, the more where the rules have one, and where the sentence only reports what somebody
/// says, but not where somebody repeats a word.
double surplusOfNobody(const AskedQuotation &asked, const ClueFinder &finder,
                       SpeechLanguage language)
{
    // Where articles of writers from whom nothing was learned had too many without a name.
    const double missed = language == SpeechLanguage::German ? 1 : 1.25;
    constexpr double certain = 0.7;
    const bool isOther = asked.attribution && asked.attribution->isSaid
                         && asked.attribution->who == Attribution::Who::Stranger
                         && asked.attribution->confidence >= certain;
    if (isOther) // “…”, said a neighbour.
        return 0;
    // 我说‘队伍等你’的时候: few words repeated are the speaker's as well.
    constexpr double repeated = 3;
    const bool isOwn = language == SpeechLanguage::Any && asked.isFew && asked.attribution
                       && asked.attribution->isSaid
                       && asked.attribution->who == Attribution::Who::Self
                       && asked.attribution->confidence >= certain;
    if (isOwn && asked.place == AskedQuotation::Place::Nested)
        return repeated;
    if (finder.isTerm()) // Der Begriff „…“ sei frei.
        return 1;
    const double ruled = !asked.speaker ? 1 : finder.isReported() ? 1.9 : 1.5;
    if (asked.place == AskedQuotation::Place::Nested)
        return ruled
               * (asked.isFew ? asked.attribution && asked.attribution->isSaid ? 1.0 : 0.5 : 1);
    return missed * ruled * 1.5;
}

/// How sure the \a best one is. The weights are surer of articles of writers from whom they were
/// learned than of others: what is said is flattened by as much.
double confidenceIn(const QList<double> &probabilities, double best)
{
    constexpr double temperature = 1.4;
    double sum = 0;
    for (const double probability : probabilities)
        sum += std::pow(probability, 1 / temperature);
    return std::pow(best, 1 / temperature) / sum;
}

} // namespace

ChosenSpeaker SpeakerChoice::choose(const AskedQuotation &asked)
{
    ClueFinder finder(m_scene, m_speakers, asked, m_heard);
    const QList<SpeakerCandidate> candidates = finder.candidates();
    if (m_decisions)
        m_decisions->append({asked.inner, candidates});
    const QList<double> probabilities = m_model.probabilities(candidates);
    const auto best = std::max_element(std::next(probabilities.begin()), probabilities.end());
    const double surplus = surplusOfNobody(asked, finder, m_scene.language());
    if (best == probabilities.end() || probabilities.first() > surplus * *best)
        return {};
    // What is behind the hundredths differs from one compiler to the other.
    const double confidence = confidenceIn(probabilities, *best);
    return {candidates[best - probabilities.begin()].name, std::round(100 * confidence) / 100};
}

} // namespace Sidegloss
