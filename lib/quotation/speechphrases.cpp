// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechphrases.h"

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

bool isKind(qsizetype token, Kind kind, const QList<Token> &tokens)
{
    return token >= 0 && token < tokens.size() && tokens[token].kind == kind;
}

bool isRole(qsizetype token, WordRole role, const QList<Token> &tokens)
{
    return isKind(token, Kind::Word, tokens) && tokens[token].role == role;
}

bool isWord(qsizetype token, std::initializer_list<QStringView> words, QStringView text,
            const QList<Token> &tokens)
{
    return isKind(token, Kind::Word, tokens)
           && std::ranges::contains(words, sliced(text, tokens[token].range).toString().toLower());
}

} // namespace

std::optional<qsizetype> ownerOfView(qsizetype word, QStringView text, const QList<Token> &tokens)
{
    if (!isWord(word,
                {u"view", u"opinion", u"words", u"phrase", u"account", u"telling", u"estimation",
                 u"judgement", u"judgment", u"estimate", u"assessment", u"eyes"},
                text, tokens))
        return {};
    if (isWord(word + 1, {u"of"}, text, tokens) && isKind(word + 2, Kind::Name, tokens))
        return word + 2;
    constexpr qsizetype reach = 3; // "her own account"
    for (qsizetype i = word - 1; i >= 1 && word - i < reach; --i) {
        const bool isOwner = (isKind(i, Kind::Name, tokens) && isPossessive(tokens[i], text))
                             || isRole(i, WordRole::Indefinite, tokens);
        if (isOwner)
            return isRole(i - 1, WordRole::Preposition, tokens) ? std::optional(i) : std::nullopt;
    }
    return {};
}

std::optional<qsizetype> concerned(qsizetype word, QStringView text, const QList<Token> &tokens)
{
    const bool begins = word == 0 || isKind(word - 1, Kind::End, tokens);
    const bool names =
        isKind(word + 1, Kind::Name, tokens) && !isPossessive(tokens[word + 1], text);
    if (!begins || !names || !isWord(word, {u"to", u"for"}, text, tokens))
        return {};
    const bool isApart = isKind(word + 2, Kind::Comma, tokens)
                         || isWord(word + 2, {u"it", u"this", u"that"}, text, tokens);
    return isApart ? std::optional(word + 1) : std::nullopt;
}

bool isPassive(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    return isWord(verb - 1, {u"was", u"were", u"been", u"being", u"is", u"are", u"never"}, text,
                  tokens);
}

std::optional<qsizetype> agentOf(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    if (isWord(verb + 1, {u"by"}, text, tokens) && isKind(verb + 2, Kind::Name, tokens))
        return verb + 2;
    return {};
}

} // namespace Sidegloss
