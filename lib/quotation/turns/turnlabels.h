// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff a heading or line with this text announces a list of key quotes: 亮点, Highlights,
/// Zitate.
bool announcesKeyQuotes(QStringView heading);

/// What stands before the colon of a speaker's turn.
enum class TurnLabel { None, Question, Answer, Interviewer };
TurnLabel turnLabelOf(QStringView label);
/// True iff \a label is followed by a colon for other reasons: Note, 来源, Update.
bool isNeverSpeaker(QStringView label);

} // namespace Sidegloss
