// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/reportedspeech.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Whether the token may be the third person that a German verb behind it belongs to; "wer etwas
/// anderes behaupte" has it at its end.
bool isThirdPerson(const Token &token, QStringView text)
{
    constexpr QStringView words[] = {u"er", u"sie", u"es", u"man", u"wer", u"das", u"anderes"};
    return token.kind == Token::Kind::Name
           || std::ranges::contains(words, sliced(text, token.range).toString().toLower());
}

/// "Er rechne damit": no German verb has this form outside reported speech.
bool isConjunctive(const Token &token, QStringView text)
{
    const QStringView word = sliced(text, token.range);
    constexpr QStringView others[] = {u"heute", u"gerne", u"ohne", u"beide", u"eine", u"keine",
                                      u"diese", u"jene",  u"ihre", u"seine", u"lange"};
    return token.kind == Token::Kind::Word
           && (token.role == WordRole::Other || token.role == WordRole::Verb) && word.size() > 3
           && word.endsWith(u'e') && !word.endsWith(u"te") && word.front().isLower()
           && !std::ranges::contains(others, word);
}

} // namespace

bool isReportingForm(QStringView word, SpeechLanguage language)
{
    constexpr QStringView forms[] = {u"sei",   u"seien",  u"habe",  u"werde",   u"könne", u"müsse",
                                     u"solle", u"dürfe",  u"wolle", u"gebe",    u"gehe",  u"komme",
                                     u"lasse", u"bleibe", u"hätte", u"hätten",  u"wäre",  u"wären",
                                     u"würde", u"würden", u"stehe", u"brauche", u"wisse", u"mache"};
    constexpr QStringView nouns[] = {u"portrait", u"trait", u"attrait", u"retrait", u"extrait"};
    const bool mayBeFrench = language == SpeechLanguage::French || language == SpeechLanguage::Any;
    return std::ranges::contains(forms, word)
           || (mayBeFrench && !std::ranges::contains(nouns, word)
               && (word.endsWith(u"rait") || word.endsWith(u"raient")));
}

bool isReported(Sentence sentence, QStringView text, const QList<Token> &tokens,
                SpeechLanguage language)
{
    const auto shows = [&](const Token &token) {
        return token.kind == Token::Kind::Word
               && isReportingForm(sliced(text, token.range), language);
    };
    if (std::any_of(tokens.begin() + sentence.first, tokens.begin() + sentence.end, shows))
        return true;
    const bool mayBeGerman = language == SpeechLanguage::German || language == SpeechLanguage::Any;
    for (qsizetype i = sentence.first; mayBeGerman && i + 1 < sentence.end; ++i) {
        if (isConjunctive(tokens[i + 1], text) && isThirdPerson(tokens[i], text))
            return true;
    }
    return false;
}

} // namespace Sidegloss
