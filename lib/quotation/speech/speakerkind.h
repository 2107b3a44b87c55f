// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/speech/attribution.h"
#include "lib/quotation/speech/speechevents.h"

namespace Sidegloss {

/// What the token \a subject, which may be said to speak, shows of who that is.
Attribution::Who whoIs(qsizetype subject, QStringView text, const QList<Token> &tokens);

/// The subject of \a event, or, of a pronoun, the token of somebody unnamed or of an organisation
/// that it stands for, as the sentence, or the one before it, is about them.
qsizetype antecedentOf(const SpeechEvent &event, QStringView text, const QList<Token> &tokens);

} // namespace Sidegloss
