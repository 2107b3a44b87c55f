// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speechphrases.h"

#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

bool isWord(qsizetype token, std::initializer_list<QStringView> words, QStringView text,
            const QList<Token> &tokens)
{
    return isKind(token, Kind::Word, tokens)
           && std::ranges::contains(words,
                                    WordKey::lower(sliced(text, tokens[token].range)).view());
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

namespace {

bool isOneOf(qsizetype token, const QSet<QString> &words, QStringView text,
             const QList<Token> &tokens)
{
    return isKind(token, Kind::Word, tokens)
           && hasWord(words, WordKey::lower(sliced(text, tokens[token].range)).view());
}

} // namespace

bool isPossessivePronoun(qsizetype token, QStringView text, const QList<Token> &tokens)
{
    static const QSet<QString> words =
        wordSet(u"her his their its ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen "
                u"seiner seines son sa ses leur leurs");
    return isOneOf(token, words, text, tokens);
}

namespace {

/// What somebody's words are called.
const QSet<QString> &wordsNouns()
{
    static const QSet<QString> nouns = wordSet(
        u"mantra maxim slogan adage refrain catchphrase saying rule plea complaint promise "
        u"view theory argument point assurance confession observation remark joke quip "
        u"rallying-cry pitch apology greeting lebensmotto leitsatz grundsatz lieblingsspruch "
        u"standardsatz kernsatz ausrede beschwerde bitte einwand beobachtung bemerkung "
        u"witz entschuldigung gruß ausruf feststellung klage mahnung warnung zusage "
        u"argument theorie regel maxime slogan refrain adage dicton reproche plainte "
        u"promesse avertissement remarque observation blague excuse théorie règle avis "
        u"réplique boutade résumé verdict message prière supplique "
        u"answer reply response verdict conclusion advice message motto credo comment "
        u"description summary diagnosis explanation excuse demand warning promise wish "
        u"word words line phrase term question retort assessment reaction "
        u"urteil antwort fazit credo kommentar rat motto devise diagnose erklärung "
        u"begründung bilanz appell forderung losung wunsch satz lieblingssatz spruch "
        u"rechnung these formel überzeugung hoffnung sorge ansage vorschlag parole "
        u"botschaft befund prognose einschätzung reaktion frage worte "
        u"réponse verdict conclusion conseil mot phrase devise traduction commentaire "
        u"explication formule credo réaction question diagnostic constat");
    return nouns;
}

/// "Weber, whose answer", "Weber, dont la réponse": \a noun is the answer.
std::optional<qsizetype> ownerOfRelative(qsizetype noun, QStringView text,
                                         const QList<Token> &tokens)
{
    const qsizetype relative = isRole(noun - 1, WordRole::Determiner, tokens) ? noun - 2 : noun - 1;
    if (!isWord(relative, {u"whose", u"dont", u"deren", u"dessen"}, text, tokens))
        return {};
    const bool isNamed =
        isKind(relative - 1, Kind::Comma, tokens) && isKind(relative - 2, Kind::Name, tokens);
    return isNamed ? std::optional(relative - 2) : std::nullopt;
}

/// Whose the noun is: a name's genitive or a possessive before it, or a name behind "of".
std::optional<qsizetype> ownerOf(qsizetype noun, QStringView text, const QList<Token> &tokens)
{
    if (const auto owner = ownerOfRelative(noun, text, tokens))
        return owner;
    constexpr qsizetype reach = 4;
    for (qsizetype i = noun - 1; i >= 0 && noun - i <= reach; --i) {
        if (isPossessivePronoun(i, text, tokens))
            return i;
        if (isKind(i, Kind::Name, tokens))
            return isPossessive(tokens[i], text) || noun - i == 1 ? std::optional(i) : std::nullopt;
        if (!isKind(i, Kind::Word, tokens) || isRole(i, WordRole::Determiner, tokens)
            || isRole(i, WordRole::Verb, tokens))
            break;
    }
    const bool isOf = isWord(noun + 1, {u"of", u"von", u"de", u"d'", u"d’"}, text, tokens);
    return isOf && isKind(noun + 2, Kind::Name, tokens) ? std::optional(noun + 2) : std::nullopt;
}

} // namespace

std::optional<qsizetype> ownerOfWords(qsizetype word, QStringView text, const QList<Token> &tokens)
{
    if (!isOneOf(word, wordsNouns(), text, tokens))
        return {};
    constexpr qsizetype reach = 16;
    constexpr qsizetype reachBack = 4; // “…,” was Weber’s reply.
    bool isVerbBefore = false;
    for (qsizetype i = word - 2; i > 0 && word - i <= reachBack && !isVerbBefore; --i) {
        isVerbBefore =
            isWord(i, {u"lautet", u"lautete", u"war", u"ist", u"was", u"is", u"fut", u"est"}, text,
                   tokens)
            && (isAfterQuotation(i, tokens) || isKind(i - 1, Kind::Comma, tokens)
                || isWord(i - 1,
                          {u"telle", u"tel", u"das", u"so", u"c'", u"c’", u"voilà", u"this",
                           u"that", u"such"},
                          text, tokens));
    }
    for (qsizetype i = word + 1; !isVerbBefore && i < tokens.size() && i - word <= reach; ++i) {
        if (isKind(i, Kind::Quotation, tokens) || isKind(i, Kind::Colon, tokens)) {
            isVerbBefore =
                isKind(i, Kind::Colon, tokens)
                || isWord(i - 1,
                          {u"was", u"is", u"were", u"lautet", u"lautete", u"war", u"ist", u"fut",
                           u"est", u"était", u"nur", u"simply", u"only", u"simple"},
                          text, tokens);
            break;
        }
        if (isKind(i, Kind::End, tokens))
            break;
    }
    return isVerbBefore ? ownerOf(word, text, tokens) : std::nullopt;
}

std::optional<qsizetype> ownerOfNextWords(qsizetype first, qsizetype end, QStringView text,
                                          const QList<Token> &tokens)
{
    constexpr qsizetype reach = 5; // "Ihr letzter Satz"
    for (qsizetype i = first; i < end && i - first < reach; ++i) {
        if (isOneOf(i, wordsNouns(), text, tokens))
            return ownerOf(i, text, tokens);
    }
    return {};
}

std::optional<qsizetype> ownerOfPaper(qsizetype word, QStringView text, const QList<Token> &tokens)
{
    static const QSet<QString> nouns =
        wordSet(u"report study book paper letter column memo statement essay speech review thesis "
                u"article diary memoir memoirs autobiography notes blog post email testimony novel "
                u"website site brochure leaflet advertising advert campaign release notice note "
                u"newsletter tweet message submission manifesto plan affidavit judgment ruling "
                u"opinion dissent obituary poem song lecture sermon webseite homepage broschüre "
                u"flyer werbung kampagne pressemitteilung mitteilung stellungnahme rundschreiben "
                u"schreiben protokoll urteil predigt vortrag gedicht lied antrag beschwerde "
                u"brochure site tract affiche communiqué courriel tribune plaidoirie réquisitoire "
                u"mémoire poème chanson conférence sermon publicité message tweet arrêt jugement "
                u"bericht studie buch brief kolumne rede aufsatz tagebuch erinnerungen memoiren "
                u"gutachten artikel doktorarbeit notiz mail "
                u"rapport étude livre lettre chronique discours essai thèse journal mémoires "
                u"article note");
    const bool isPaper =
        isOneOf(word, nouns, text, tokens) || isOneOf(word, wordsNouns(), text, tokens);
    return isPaper ? ownerOf(word, text, tokens) : std::nullopt;
}

std::optional<qsizetype> ownerOfSaying(qsizetype word, QStringView text, const QList<Token> &tokens)
{
    if (!isWord(word, {u"heißt", u"hieß", u"heisst"}, text, tokens)
        || !isWord(word + 1, {u"es"}, text, tokens))
        return {};
    constexpr qsizetype reach = 8;
    for (qsizetype i = word - 1; i >= 0 && word - i <= reach; --i) {
        if (!isKind(i, Kind::Word, tokens) && !isKind(i, Kind::Name, tokens))
            break;
        if (isKind(i, Kind::Name, tokens) && !tokens[i].isWeak)
            return i;
        if (isPossessivePronoun(i, text, tokens))
            return i;
    }
    for (qsizetype i = word + 2; i < tokens.size() && i - word <= reach; ++i) {
        if (!isKind(i, Kind::Word, tokens) && !isKind(i, Kind::Name, tokens))
            break;
        if (isKind(i, Kind::Name, tokens) && !tokens[i].isWeak)
            return i;
    }
    return isKind(word - 1, Kind::Comma, tokens) || isKind(word - 1, Kind::Quotation, tokens)
               ? std::optional(word + 1)
               : std::nullopt;
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

namespace {

/// "Wurde von Weber als „…“ bezeichnet"
bool isGermanPassive(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 14;
    const QStringView word = sliced(text, tokens[verb].range);
    if (!word.endsWith(u't') && !word.endsWith(u"en"))
        return false;
    for (qsizetype i = verb - 1; i >= 0 && verb - i <= reach; --i) {
        if (isKind(i, Kind::Comma, tokens) || isKind(i, Kind::End, tokens))
            break;
        if (isWord(i, {u"wurde", u"wurden", u"worden"}, text, tokens))
            return true;
    }
    return false;
}

} // namespace

bool isPassive(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    if (isWord(verb - 1, {u"été"}, text, tokens) || isGermanPassive(verb, text, tokens))
        return true;
    return isWord(verb - 1, {u"was", u"were", u"been", u"being", u"is", u"are", u"never"}, text,
                  tokens);
}

std::optional<qsizetype> agentOf(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    constexpr qsizetype reach = 4; // “called “…” by Weber”
    for (qsizetype i = verb + 1; i - verb <= reach; ++i) {
        if (isWord(i, {u"by", u"par"}, text, tokens) && isKind(i + 1, Kind::Name, tokens))
            return i + 1;
    }
    constexpr qsizetype reachBack = 14; // "wurde von Weber als „…“ bezeichnet"
    for (qsizetype i = verb - 1; i > 0 && verb - i <= reachBack; --i) {
        if (isKind(i, Kind::Comma, tokens) || isKind(i, Kind::End, tokens))
            break;
        if (isKind(i, Kind::Name, tokens) && isWord(i - 1, {u"von"}, text, tokens))
            return i;
    }
    return {};
}

qsizetype inciseStart(qsizetype verb, QStringView text, const QList<Token> &tokens)
{
    static const QSet<QString> words =
        wordSet(u"s' s’ se l' l’ lui leur m' m’ me nous t y en a ont est avait aussitôt alors "
                u"aussi encore déjà bien même toujours ensuite enfin vite vivement longuement "
                u"simplement sobrement sèchement doucement dit sich hat has");
    constexpr qsizetype longest = 5;
    qsizetype first = verb;
    while (first > 0 && verb - first < longest && isOneOf(first - 1, words, text, tokens))
        --first;
    return first;
}

} // namespace Sidegloss
