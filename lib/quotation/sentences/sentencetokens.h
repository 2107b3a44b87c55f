// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/marks/quotationmarks.h"
#include "lib/quotation/names/names.h"
#include "lib/quotation/words/speechwords.h"

namespace Sidegloss {

/// A piece of a sentence as the search for its speaker sees it.
struct Token
{
    enum class Kind { Word, Name, Quotation, Comma, Colon, End };

    Kind kind = Kind::Word;
    WordRole role = WordRole::Other; ///< Word.
    TextRange range;
    qsizetype index = 0; ///< Name: its id; Quotation: its index in the leaf's list.
    bool isHan = false;  ///< Word.
    bool isWeak = false; ///< Name: nothing but its capital shows that it is one.

    /// It may be what a sentence is about, by its kind.
    bool isSubject() const
    {
        return kind == Kind::Name || role == WordRole::Pronoun || role == WordRole::Self
               || role == WordRole::Anybody || role == WordRole::Addressee
               || (role == WordRole::Organisation && isHan);
    }
};

/// True iff a genitive's mark stands behind \a token: Weber's, 韦伯的.
bool isPossessive(const Token &token, QStringView text);

/// True iff one of \a marks stands between the last word of \a quotation and its end.
bool endsWith(QStringView marks, const Token &quotation, QStringView text);

// False of an index where there is no token.
bool isKind(qsizetype token, Token::Kind kind, const QList<Token> &tokens);
bool isRole(qsizetype token, WordRole role, const QList<Token> &tokens);

/// True iff nothing but a comma stands between a quotation and the \a token.
bool isAfterQuotation(qsizetype token, const QList<Token> &tokens);

/// The tokens of \a text in \a frame, where each of \a children (indexes into \a quotations, in
/// order) is one token whatever stands in it. Linear in the frame's own text.
QList<Token> tokenize(QStringView text, TextRange frame, const QList<Quotation> &quotations,
                      const QList<qsizetype> &children, const Names &names);

} // namespace Sidegloss
