// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/sentences/nounphrase.h"

#include "lib/quotation/words/personnouns.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

bool isArticle(const Token &token)
{
    return token.kind == Kind::Word
           && (token.role == WordRole::Determiner || token.role == WordRole::Indefinite);
}

/// German articles and possessives that are no nominatives.
bool isOblique(QStringView article)
{
    constexpr QStringView forms[] = {u"den",   u"dem",   u"des",  u"eines",
                                     u"einer", u"einem", u"einen"};
    constexpr QStringView stems[] = {u"mein", u"dein", u"sein", u"ihr", u"unser", u"eur", u"kein"};
    const QString lower = article.toString().toLower();
    const auto hasEnding = [&](QStringView stem) { // -er, -em, -en, -es
        return lower.startsWith(stem) && lower.size() == stem.size() + 2;
    };
    return std::ranges::contains(forms, lower) || std::ranges::any_of(stems, hasEnding);
}

} // namespace

std::optional<NounPhrase> nounPhraseAt(qsizetype first, QStringView text,
                                       const QList<Token> &tokens)
{
    constexpr qsizetype mostWords = 3;
    if (!isArticle(tokens[first]) || isOblique(sliced(text, tokens[first].range)))
        return {};
    std::optional<qsizetype> noun;
    bool capital = false;
    qsizetype i = first + 1;
    for (; i < tokens.size() && i - first <= mostWords && tokens[i].kind == Kind::Word; ++i) {
        const QStringView word = sliced(text, tokens[i].range);
        const bool person = isPersonNoun(word);
        // "Le prévenu", "the accused": a verb's form, but behind an article what somebody is.
        const bool isNominal = person && i == first + 1;
        if (tokens[i].role != WordRole::Other && tokens[i].role != WordRole::Office
            && tokens[i].role != WordRole::TitleNoun && !isNominal)
            break;
        if (capital && !word.front().isUpper())
            break;
        if (!noun || word.front().isUpper() || person)
            noun = i;
        capital = capital || word.front().isUpper();
        const bool isAttribute = word.front().isLower() && i + 1 < tokens.size()
                                 && tokens[i + 1].kind == Kind::Word
                                 && text[tokens[i + 1].range.start].isUpper();
        if (person && !isAttribute) {
            // "Its chief executive"
            while (i + 1 < tokens.size() && tokens[i + 1].role == WordRole::Office && !capital)
                noun = ++i;
            ++i;
            break;
        }
    }
    if (!noun || (i < tokens.size() && tokens[i].kind == Kind::Name))
        return {};
    const QStringView word = sliced(text, tokens[*noun].range);
    const bool dative = sliced(text, tokens[first].range).compare(u"der", Qt::CaseInsensitive) == 0
                        && genderOfNoun(word) == Gender::Female;
    if (dative)
        return {};
    const bool plural = sliced(text, tokens[first].range).compare(u"die", Qt::CaseInsensitive) == 0
                        && genderOfNoun(word) == Gender::Male;
    return NounPhrase{first, *noun, tokens[first].role == WordRole::Determiner,
                      !plural && isPersonNoun(word)};
}

} // namespace Sidegloss
