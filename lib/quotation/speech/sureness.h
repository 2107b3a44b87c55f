// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/speech/speechevents.h"

namespace Sidegloss {

/// How sure the places of \a event and of the token \a quotation, in one sentence, make that the
/// one speaks the other: 0–1, 0 where something says that it doesn't.
double surenessOf(const SpeechEvent &event, qsizetype quotation, QStringView text,
                  const QList<Token> &tokens);

/// What stands between the marks of \a quotation.
QStringView wordsOf(const Token &quotation, QStringView text);

} // namespace Sidegloss
