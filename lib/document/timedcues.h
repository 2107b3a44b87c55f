// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <chrono>
#include <optional>

namespace Sidegloss {

/// \a time as players show it: 0:14, 1:02:03.
QString clockTime(std::chrono::milliseconds time);

/// The cues of a transcript beside which their time stands: the first one of each leaf, unless the
/// time above reads the same. Indexes into Document::cues(), in order; empty where there are none.
QList<qsizetype> timedCues(const Document &document);

/// When what stands at \a position is said: in the cue there; a speaker's label, with the words
/// behind it. Nothing before the first cue.
std::optional<std::chrono::milliseconds> timeAt(const Document &document, qsizetype position);

} // namespace Sidegloss
