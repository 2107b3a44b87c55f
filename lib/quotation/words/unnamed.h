// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/speechwords.h"
#include "lib/text/textrange.h"

#include <QList>

namespace Sidegloss {

/// Where in \a range phrases end that bring up somebody without a name, in order: "a neighbour",
/// "meine Mutter", 一位司机. A name may follow.
QList<qsizetype> strangersIn(QStringView text, TextRange range, SpeechLanguage language);

} // namespace Sidegloss
