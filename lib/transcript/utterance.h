// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/transcript/cuetext.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Sidegloss {

/// What one person says in a line of a cue.
struct Utterance
{
    std::optional<QString> speaker = {}; ///< None: whoever spoke before. Empty: nobody knows who.
    bool startsTurn = false;             ///< Marked as somebody else's, by `>>` or a dash.
    QList<CueRun> runs = {};
};

/// Tells the speakers in a transcript's lines. First learn() all of them: only the whole tells
/// which `Name:` is a speaker.
class UtteranceReader
{
public:
    void learn(const CueLine &line);
    /// Without marks and labels.
    QList<Utterance> utterances(const CueLine &line) const;

private:
    bool isSpeaker(const QString &name) const;

    QHash<QString, int> m_labels;
    QSet<QString> m_certain;
    bool m_hasVoices = false;
};

} // namespace Sidegloss
