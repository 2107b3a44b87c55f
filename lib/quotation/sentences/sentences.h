// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentencetokens.h"

namespace Sidegloss {

/// The tokens of a sentence.
struct Sentence
{
    qsizetype first = 0; ///< Index of a token.
    qsizetype end = 0;   ///< After its last one.
};

/// The sentence around the \a token; of a very long one what lies near.
Sentence sentenceAt(qsizetype token, const QList<Token> &tokens);

} // namespace Sidegloss
