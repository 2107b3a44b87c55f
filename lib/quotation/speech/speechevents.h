// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentencetokens.h"

namespace Sidegloss {

/// A verb or phrase of saying and the token of the one who speaks by it.
struct SpeechEvent
{
    qsizetype word = 0;    ///< Index of the verb's or phrase's token.
    qsizetype subject = 0; ///< Index of the speaker's token.
    bool remote = false;   ///< The subject was taken from another clause.

    qsizetype first() const { return std::min(word, subject); }
    qsizetype last() const { return std::max(word, subject); }
};

/// The events in \a tokens, in order of their words. Linear: no search goes beyond a clause or two.
QList<SpeechEvent> findSpeechEvents(QStringView text, const QList<Token> &tokens);

} // namespace Sidegloss
