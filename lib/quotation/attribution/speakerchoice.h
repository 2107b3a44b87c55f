// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/cluefinder.h"
#include "lib/quotation/attribution/speakermodel.h"

namespace Sidegloss {

/// Who was thought of for a quotation: what the weights are learned from.
struct SpeakerDecision
{
    TextRange quotation; ///< Without its marks.
    QList<SpeakerCandidate> candidates;
};

struct ChosenSpeaker
{
    std::optional<QString> name; ///< None: nobody who is named.
    double confidence = 0;       ///< 0–1.
};

/// Decides who says a quotation. First it is told of all leaves of the article; then it is asked
/// for one quotation after the other, and told what became of it.
class SpeakerChoice
{
public:
    /// \a decisions: where to write down all that was weighed; may be null.
    SpeakerChoice(Scene scene, SpeakerFinder &speakers, SpeakerModel model,
                  QList<SpeakerDecision> *decisions)
        : m_scene(std::move(scene))
        , m_speakers(speakers)
        , m_model(std::move(model))
        , m_decisions(decisions)
    {}

    Scene &scene() { return m_scene; }
    ChosenSpeaker choose(const AskedQuotation &asked);
    void hear(const HeardQuotation &heard) { m_heard.append(heard); }

private:
    Scene m_scene;
    SpeakerFinder &m_speakers;
    SpeakerModel m_model;
    QList<SpeakerDecision> *m_decisions;
    QList<HeardQuotation> m_heard;
};

} // namespace Sidegloss
