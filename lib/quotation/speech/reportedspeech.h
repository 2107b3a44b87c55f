// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentences.h"

namespace Sidegloss {

/// A verb that hardly stands anywhere but in reported speech: sei, könne, serait.
bool isReportingForm(QStringView word, SpeechLanguage language);

/// True iff the \a sentence, or clause, shows by its verb that it reports what somebody says: "er
/// habe", "serait".
bool isReported(Sentence sentence, QStringView text, const QList<Token> &tokens,
                SpeechLanguage language);

} // namespace Sidegloss
