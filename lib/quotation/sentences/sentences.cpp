// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/sentences/sentences.h"

namespace Sidegloss {

Sentence sentenceAt(qsizetype token, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 60;
    Sentence sentence{token, token + 1};
    while (sentence.first > 0 && tokens[sentence.first - 1].kind != Token::Kind::End
           && token - sentence.first < reach)
        --sentence.first;
    while (sentence.end < tokens.size() && tokens[sentence.end].kind != Token::Kind::End
           && sentence.end - token <= reach)
        ++sentence.end;
    return sentence;
}

} // namespace Sidegloss
