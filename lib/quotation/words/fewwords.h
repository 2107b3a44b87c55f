// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff \a quote is a few words without a full stop: at most three, or five Chinese characters.
/// Where nobody says them, they are held at arm's length rather than quoted.
bool isFewWords(QStringView quote);

/// The same in a text in \a language, where Americans set the stop of their own sentence inside the
/// marks: “human.”
bool isFewWithStop(QStringView quote, QStringView language);

/// Whether they ask.
bool isQuestion(QStringView words);

} // namespace Sidegloss
