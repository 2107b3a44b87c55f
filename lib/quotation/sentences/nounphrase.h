// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentencetokens.h"

namespace Sidegloss {

/// An article or the like with its noun, as it may stand for somebody: "die Forscherin", "a voter".
struct NounPhrase
{
    qsizetype first = 0;   ///< Index of the article's token.
    qsizetype noun = 0;    ///< Index of the noun's.
    bool definite = false; ///< The one who is known: the, der, la.
    bool person = false;   ///< The noun says what somebody is.
};

/// The noun phrase that begins at \a first, if there is one that may be a subject: its article
/// shows no other case ("den Plan", "der Ministerin"), and no name follows that says who is meant.
std::optional<NounPhrase> nounPhraseAt(qsizetype first, QStringView text,
                                       const QList<Token> &tokens);

} // namespace Sidegloss
