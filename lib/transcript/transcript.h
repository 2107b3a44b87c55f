// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/transcript/cuelist.h"
#include "lib/transcript/cuetext.h"

namespace Sidegloss {

class DocumentBuilder;

/// Joins \a cues to the paragraphs of a transcript, leaves of the kind Cue, with their times kept.
///
/// One begins where the speaker changes (a voice, `Name:`, `>>`, a dash), at a longer pause, or
/// with a new sentence once there is enough of it; at a change it starts with the speaker in bold.
/// `Name:` counts where the transcript repeats it, writes it in capitals or marks it. Captions that
/// roll, each repeating lines of the one before, are joined without the repetitions.
void writeTranscript(const QList<RawCue> &cues, CueMarkup markup, DocumentBuilder &builder);

} // namespace Sidegloss
