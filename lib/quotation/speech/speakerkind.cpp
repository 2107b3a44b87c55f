// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speakerkind.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/sentences/sentences.h"
#include "lib/quotation/speech/subjectsearch.h"
#include "lib/quotation/words/hanfigures.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/quotation/words/phrasecontext.h"
#include "lib/quotation/words/wordkey.h"

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;
using Who = Attribution::Who;

bool isOneOf(const Token &token, std::initializer_list<QStringView> words, QStringView text)
{
    return std::ranges::contains(words, WordKey::lower(sliced(text, token.range)).view());
}

/// "The mayor of Aldern", "der Sprecher der Firma": says which one, who need not have been named.
bool hasComplement(qsizetype next, QStringView text, const QList<Token> &tokens)
{
    const bool clause = next + 1 < tokens.size() && tokens[next].kind == Kind::Comma;
    if (clause) {
        constexpr QStringView relatives[] = {u"der", u"die", u"das"};
        return std::ranges::contains(relatives, sliced(text, tokens[next + 1].range));
    }
    if (next >= tokens.size() || tokens[next].kind != Kind::Word)
        return false;
    // "Le joueur de 29 ans": says no more of him.
    const qsizetype behind = tokens[next].range.end + 1;
    if (behind < text.size() && text[behind].isDigit())
        return false;
    constexpr QStringView words[] = {u"of", u"de",  u"du",  u"des", u"d'",
                                     u"d’", u"der", u"von", u"vom"};
    return std::ranges::contains(words, sliced(text, tokens[next].range));
}

/// "Her neighbour": whoever she is may be the one who speaks.
bool isOwned(qsizetype noun, QStringView text, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 4;
    constexpr QStringView articles[] = {u"a", u"an", u"one", u"ein", u"eine", u"un", u"une"};
    for (qsizetype i = noun - 1; i >= 0 && noun - i <= reach; --i) {
        if (tokens[i].role == WordRole::Indefinite)
            return !std::ranges::contains(articles,
                                          sliced(text, tokens[i].range).toString().toLower());
    }
    return false;
}

/// What a noun, behind its article, says of who is meant.
Who kindOfNoun(qsizetype subject, QStringView text, const QList<Token> &tokens)
{
    const QStringView noun = sliced(text, tokens[subject].range);
    qsizetype article = subject - 1;
    while (article > 0 && tokens[article].role != WordRole::Determiner
           && tokens[article].role != WordRole::Indefinite)
        --article;
    const bool definite = article >= 0 && tokens[article].role == WordRole::Determiner;
    if (!definite) // "Seine Schwester": whoever the article calls so.
        return isOwned(subject, text, tokens) && isPersonNoun(noun) ? Who::Described
                                                                    : Who::Stranger;
    if (isPersonNoun(noun)) {
        if (isOneOf(tokens[article],
                    {u"this", u"that", u"dieser", u"diese", u"ce", u"cet", u"cette"}, text))
            return Who::Noun;
    } else if (!noun.front().isUpper() || isThingNoun(noun)
               || isOneOf(tokens[article], {u"das"}, text)) {
        // "Der Senn" may be one: a German noun needn't show that it is a person's.
        return Who::Organisation;
    }
    return hasComplement(subject + 1, text, tokens) ? Who::Described : Who::Noun;
}

bool isAnyOf(const QList<Token> &tokens, qsizetype first, qsizetype end, Kind kind)
{
    return std::any_of(tokens.begin() + first, tokens.begin() + end,
                       [kind](const Token &token) { return token.kind == kind; });
}

/// Whether one of the tokens is the same pronoun as \a pronoun.
bool hasSame(const Token &pronoun, qsizetype first, qsizetype end, QStringView text,
             const QList<Token> &tokens)
{
    const QStringView word = sliced(text, pronoun.range);
    return std::any_of(tokens.begin() + first, tokens.begin() + end, [&](const Token &token) {
        return token.role == WordRole::Pronoun
               && sliced(text, token.range).compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// "A driver is asked what he'll do and answers": the driver.
std::optional<qsizetype> strangerInSentence(const SpeechEvent &event, qsizetype first,
                                            QStringView text, const QList<Token> &tokens)
{
    const bool isBehindVerb = event.subject > event.word && event.last() - event.first() <= 2;
    const auto noun =
        isBehindVerb ? std::nullopt : firstSubject(first, event.subject, text, tokens);
    // 大女儿劝她，她说: she is somebody else.
    if (noun && hasSame(tokens[event.subject], *noun + 1, event.subject, text, tokens))
        return {};
    const bool isStranger = noun && !tokens[*noun].isSubject()
                            && whoIs(*noun, text, tokens) == Who::Stranger
                            && !isOwned(*noun, text, tokens);
    return isStranger ? noun : std::nullopt;
}

/// "A reporter asked what was in it. “Pineapples,” he said.": somebody else than the \a noun.
bool asks(qsizetype noun, QStringView text, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 3;
    const qsizetype first = std::max<qsizetype>(noun - reach, 0);
    const qsizetype end = std::min(noun + reach + 1, tokens.size());
    return std::any_of(tokens.begin() + first, tokens.begin() + end, [text](const Token &token) {
        return token.kind == Kind::Word && isAsking(sliced(text, token.range));
    });
}

/// "The head of the works, Helen Okafor, came.": her, else the head.
qsizetype nameOrNoun(qsizetype noun, qsizetype end, const QList<Token> &tokens)
{
    for (qsizetype i = noun + 1; i + 1 < end; ++i) {
        if (tokens[i].kind != Kind::Comma)
            continue;
        // "A judge of the court, Justice S. Rao, said"
        const qsizetype name = isRole(i + 1, WordRole::Office, tokens) ? i + 2 : i + 1;
        if (name < end && tokens[name].kind == Kind::Name && !tokens[name].isWeak)
            return name;
    }
    return noun;
}

} // namespace

Who whoIs(qsizetype subject, QStringView text, const QList<Token> &tokens)
{
    const Token &token = tokens[subject];
    if (token.kind == Kind::Name)
        return Who::Name;
    if (token.kind == Kind::Quotation)
        return Who::Work;
    switch (token.role) {
    case WordRole::Pronoun:
    case WordRole::Object:
        return Who::Pronoun;
    case WordRole::Self:
        return Who::Self;
    case WordRole::Anybody: // 父亲: whoever the article calls so.
        return token.isHan && !isHanQuantifier(sliced(text, token.range)) ? Who::Described
                                                                          : Who::Anybody;
    case WordRole::Inscription:
        return Who::Stranger;
    case WordRole::Crowd:
        if (isRole(subject - 1, WordRole::Determiner, tokens)
            && isPersonNoun(sliced(text, token.range)))
            break;
        return Who::Stranger;
    case WordRole::Organisation:
        return Who::Organisation;
    case WordRole::Addressee:
        return Who::Addressee;
    case WordRole::Indefinite: // "Ihr Urteil: …"
        return isOneOf(token, {u"its"}, text) ? Who::Organisation : Who::Pronoun;
    case WordRole::Office:
        if (token.isHan)
            return isPointedAt(token.range, text) || isFigure(sliced(text, token.range))
                       ? Who::Noun
                       : Who::Described;
        break;
    default:
        break;
    }
    return isOrganisationNoun(sliced(text, token.range)) || isOneOf(token, {u"it", u"es"}, text)
               ? Who::Organisation
               : kindOfNoun(subject, text, tokens);
}

qsizetype antecedentOf(const SpeechEvent &event, QStringView text, const QList<Token> &tokens)
{
    const qsizetype subject = event.subject;
    if (whoIs(subject, text, tokens) != Who::Pronoun)
        return subject;
    const qsizetype first = sentenceAt(subject, tokens).first;
    if (const auto stranger = strangerInSentence(event, first, text, tokens))
        return *stranger;
    if (first < 2 || isAnyOf(tokens, first, subject, Kind::Name))
        return subject;
    const Sentence before = sentenceAt(first - 2, tokens);
    const auto noun = firstSubject(before.first, first - 1, text, tokens);
    if (!noun)
        return subject;
    // "L’Association a saisi le tribunal. Elle parle de …"
    const bool isThing = tokens[*noun].kind == Kind::Name
                         && isOrganisationName(sliced(text, tokens[*noun].range))
                         && isOneOf(tokens[subject], {u"er", u"sie", u"il", u"elle"}, text);
    if (isThing)
        return *noun;
    // 她养大了两个孩子。她说: the children are no subject.
    constexpr qsizetype nearBeginning = 3;
    if (tokens[*noun].isHan && *noun - before.first > nearBeginning)
        return subject;
    const Who who = whoIs(*noun, text, tokens);
    const bool isStranger = who == Who::Anybody || who == Who::Stranger
                            || (tokens[*noun].isHan && !tokens[*noun].isSubject());
    if (!isStranger || isAnyOf(tokens, before.first, first, Kind::Quotation)
        || hasSame(tokens[subject], before.first, first, text, tokens)
        || (!tokens[*noun].isHan && asks(*noun, text, tokens))
        || (tokens[*noun].isHan && isAnyOf(tokens, before.first, first, Kind::Name)))
        return subject;
    // "It belongs to Joseph Mbeki-Lane, a signalman. He …"
    constexpr qsizetype ofApposition = 3;
    const qsizetype named = *noun - ofApposition;
    if (isKind(named, Kind::Name, tokens) && isKind(named + 1, Kind::Comma, tokens))
        return named;
    return nameOrNoun(*noun, first, tokens);
}

} // namespace Sidegloss
