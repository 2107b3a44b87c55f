// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/sentences/sentencetokens.h"

namespace Sidegloss {

bool isPossessive(const Token &token, QStringView text)
{
    const qsizetype end = token.range.end;
    if (end >= text.size())
        return false;
    const bool genitive = (text[end] == u'\'' || text[end] == u'’') && end + 1 < text.size()
                          && (text[end + 1] == u's' || text[end + 1] == u' ')
                          && text[end - 1].isLetter();
    // 一个叫龚百川的家长: no owner.
    const QStringView before = text.first(token.range.start);
    return (text[end] == u'的' && !before.endsWith(u'叫') && !before.endsWith(u"名为")) || genitive;
}

bool endsWith(QStringView marks, const Token &quotation, QStringView text)
{
    qsizetype last = quotation.range.end - 1;
    while (last > quotation.range.start && !text[last].isLetterOrNumber()) {
        if (marks.contains(text[last]))
            return true;
        --last;
    }
    return false;
}

bool isKind(qsizetype token, Token::Kind kind, const QList<Token> &tokens)
{
    return token >= 0 && token < tokens.size() && tokens[token].kind == kind;
}

bool isRole(qsizetype token, WordRole role, const QList<Token> &tokens)
{
    return isKind(token, Token::Kind::Word, tokens) && tokens[token].role == role;
}

bool isAfterQuotation(qsizetype token, const QList<Token> &tokens)
{
    return isKind(token - 1, Token::Kind::Quotation, tokens)
           || (isKind(token - 1, Token::Kind::Comma, tokens)
               && isKind(token - 2, Token::Kind::Quotation, tokens));
}

} // namespace Sidegloss
