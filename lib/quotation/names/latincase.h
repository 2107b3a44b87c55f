// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/latinnames.h"

namespace Sidegloss {

/// Takes words from \a names that are capital only because a sentence begins with them: elsewhere
/// the article writes them small, and never capital in the midst of a sentence. "Did Ada",
/// "Veut-elle".
void removeCommonWords(QStringView text, const QList<TextRange> &leaves, QList<LatinName> &names);

} // namespace Sidegloss
