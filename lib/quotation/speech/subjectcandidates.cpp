// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/subjectcandidates.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/sentences/nounphrase.h"
#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/quotation/words/wordkey.h"

#include <QString>

#include <algorithm>
#include <span>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

constexpr qsizetype reachBefore = 20;

} // namespace

bool SubjectCandidates::isWork(qsizetype token) const
{
    // "Le quotidien « L’Écho »"
    constexpr QStringView papers[] = {u"quotidien", u"journal",   u"magazine",   u"hebdomadaire",
                                      u"revue",     u"newspaper", u"paper",      u"site",
                                      u"Zeitung",   u"Magazin",   u"Zeitschrift"};
    const bool isPaper =
        isKind(token - 1, Kind::Word, m_tokens)
        && std::ranges::contains(papers, sliced(m_text, m_tokens[token - 1].range));
    const qsizetype article = isPaper ? token - 2 : token - 1;
    if (!isKind(token, Kind::Quotation, m_tokens)
        || !isRole(article, WordRole::Determiner, m_tokens)
        || isRole(article - 1, WordRole::Preposition, m_tokens)
        || endsWith(u".,;!?…", m_tokens[token], m_text))
        return false;
    constexpr qsizetype longest = 40;
    const TextRange range = m_tokens[token].range;
    const QStringView title = m_text.sliced(range.start + 1, range.length() - 1).trimmed();
    return range.length() <= longest && !title.isEmpty() && title.front().isUpper();
}

/// "Werde man einlegen", "man habe": goes on with what somebody else says.
bool SubjectCandidates::isReportedMan(qsizetype token) const
{
    constexpr QStringView verbs[] = {u"werde", u"habe",  u"sei",   u"müsse",
                                     u"könne", u"wolle", u"dürfe", u"solle"};
    const auto isVerb = [&](qsizetype word) {
        return isKind(word, Kind::Word, m_tokens)
               && std::ranges::contains(
                   verbs, WordKey::lower(sliced(m_text, m_tokens[word].range)).view());
    };
    return sliced(m_text, m_tokens[token].range).compare(u"man", Qt::CaseInsensitive) == 0
           && (isVerb(token - 1) || isVerb(token + 1));
}

/// Whether the \a preposition stands before the name at \a token, and not a year: "In 2023 Theo
/// Marsh".
bool SubjectCandidates::isGoverned(qsizetype token, qsizetype preposition) const
{
    if (!isRole(preposition, WordRole::Preposition, m_tokens))
        return false;
    const qsizetype end = m_tokens[preposition].range.end;
    return std::ranges::none_of(m_text.sliced(end, m_tokens[token].range.start - end),
                                [](QChar c) { return c.isDigit(); });
}

bool SubjectCandidates::mayBeSubject(qsizetype token) const
{
    if (token < 0 || token >= m_tokens.size()) // ", who said": nothing stands before the comma.
        return false;
    const qsizetype before =
        isRole(token - 1, WordRole::Determiner, m_tokens) ? token - 2 : token - 1;
    // "warf dem Umweltministerium vor"
    constexpr QStringView oblique[] = {u"dem", u"des", u"den", u"einem", u"eines", u"einen"};
    const bool isOblique =
        isKind(token - 1, Kind::Word, m_tokens)
        && std::ranges::contains(oblique, sliced(m_text, m_tokens[token - 1].range));
    const bool isPlace = m_tokens[token].kind == Kind::Name
                         && isLatinPlaceName(sliced(m_text, m_tokens[token].range));
    return m_tokens[token].isSubject() && !isOblique && !isPlace && !isGoverned(token, before)
           && !isReportedMan(token) && !isPossessive(m_tokens[token], m_text);
}

bool SubjectCandidates::isSubject(qsizetype token, Evidence evidence) const
{
    if (!mayBeSubject(token) || (evidence == Evidence::Person && m_tokens[token].isWeak))
        return false;
    // "mit spitzen Fingern": no name, whatever the capital says.
    return !m_tokens[token].isWeak || !isRole(token - 1, WordRole::Other, m_tokens)
           || !isRole(token - 2, WordRole::Preposition, m_tokens);
}

/// 校长说: what somebody is, with no name beside it.
bool SubjectCandidates::isHanNoun(qsizetype token, qsizetype verb, Evidence evidence) const
{
    const bool beginsClause = token == 0 || m_tokens[token - 1].kind != Kind::Word;
    return (evidence == Evidence::Noun || beginsClause) && isRole(token, WordRole::Office, m_tokens)
           && token < verb && !isRole(token - 1, WordRole::Preposition, m_tokens)
           && !isRole(token + 1, WordRole::Office, m_tokens)
           && !isKind(token + 1, Kind::Name, m_tokens);
}

/// "La direction des Transports de Valmont": whoever heads it speaks for it.
std::optional<qsizetype> SubjectCandidates::headedBy(qsizetype noun) const
{
    constexpr QStringView heads[] = {u"management",       u"leadership", u"board",
                                     u"direction",        u"leitung",    u"geschäftsführung",
                                     u"geschäftsleitung", u"führung",    u"spitze",
                                     u"vorstand",         u"direktion"};
    constexpr QStringView links[] = {u"of", u"de", u"du", u"des", u"der", u"von", u"at"};
    const auto isOneOf = [this](qsizetype token, std::span<const QStringView> words) {
        return isKind(token, Kind::Word, m_tokens)
               && std::ranges::contains(
                   words, WordKey::lower(sliced(m_text, m_tokens[token].range)).view());
    };
    if (!isOneOf(noun, heads) || !isOneOf(noun + 1, links))
        return {};
    const qsizetype name = isRole(noun + 2, WordRole::Determiner, m_tokens) ? noun + 3 : noun + 2;
    return isKind(name, Kind::Name, m_tokens) ? std::optional(name) : std::nullopt;
}

/// "Le fondateur de la marque Ardoise, Simon Keller": who is named behind what they are.
std::optional<qsizetype> SubjectCandidates::namedBehind(qsizetype noun) const
{
    constexpr qsizetype reach = 9;
    for (qsizetype i = noun + 1; i + 1 < m_tokens.size() && i - noun <= reach; ++i) {
        if (m_tokens[i].kind == Kind::Comma) {
            const bool isName = isKind(i + 1, Kind::Name, m_tokens) && !m_tokens[i + 1].isWeak
                                && !isPossessive(m_tokens[i + 1], m_text);
            return isName ? std::optional(i + 1) : std::nullopt;
        }
        const bool isComplement =
            m_tokens[i].kind == Kind::Name
            || (m_tokens[i].kind == Kind::Word && m_tokens[i].role != WordRole::Verb
                && m_tokens[i].role != WordRole::Conjunction);
        if (!isComplement)
            break;
    }
    return {};
}

std::optional<qsizetype> SubjectCandidates::obliqueNounAt(qsizetype article) const
{
    constexpr qsizetype reach = 3;
    constexpr QStringView articles[] = {u"dem",  u"den",   u"der",   u"des",  u"vom",
                                        u"beim", u"einem", u"einer", u"eines"};
    if (!isKind(article, Kind::Word, m_tokens)
        || !std::ranges::contains(articles,
                                  WordKey::lower(sliced(m_text, m_tokens[article].range)).view()))
        return {};
    for (qsizetype i = article + 1; i - article <= reach && isKind(i, Kind::Word, m_tokens); ++i) {
        if (!isPersonNoun(sliced(m_text, m_tokens[i].range)))
            continue;
        return isKind(i + 1, Kind::Name, m_tokens) ? std::optional(i + 1)
                                                   : namedBehind(i).value_or(i);
    }
    return {};
}

/// "Der Sprecher der Firma", "aus den Reihen der Zuschauer": whether the noun behind the \a article
/// belongs to the one before it.
bool SubjectCandidates::belongsToNoun(qsizetype article) const
{
    if (isKind(article - 1, Kind::Name, m_tokens))
        return true;
    if (!isKind(article - 1, Kind::Word, m_tokens))
        return false;
    const QStringView before = sliced(m_text, m_tokens[article - 1].range);
    return isPersonNoun(before)
           || (before.front().isUpper() && isRole(article - 1, WordRole::Other, m_tokens)
               && isKind(article - 2, Kind::Word, m_tokens)
               && sliced(m_text, m_tokens[article].range) == u"der");
}

std::optional<qsizetype> SubjectCandidates::nounAt(qsizetype article, qsizetype verb,
                                                   Evidence evidence) const
{
    if (m_tokens[article].isHan)
        return isHanNoun(article, verb, evidence) ? std::optional(article) : std::nullopt;
    if (evidence == Evidence::Capital || isRole(article - 1, WordRole::Preposition, m_tokens))
        return {};
    const auto phrase = nounPhraseAt(article, m_text, m_tokens);
    if (!phrase)
        return {};
    if (const auto organisation = headedBy(phrase->noun))
        return organisation;
    // "Her 2019 report called it …": she did.
    if (const auto owner = ownerOfPaper(phrase->noun, m_text, m_tokens))
        return owner;
    const QStringView noun = sliced(m_text, m_tokens[phrase->noun].range);
    const bool isSpeaker = phrase->person || (phrase->definite && isOrganisationNoun(noun));
    constexpr qsizetype besides = 2;
    const qsizetype distance = article < verb ? verb - phrase->noun : article - verb;
    if (belongsToNoun(article)
        || (!isSpeaker && (evidence != Evidence::Noun || distance > besides)))
        return {};
    const auto named = phrase->person ? namedBehind(phrase->noun) : std::nullopt;
    return named ? named : phrase->noun;
}

std::optional<qsizetype> SubjectCandidates::nounBefore(qsizetype comma) const
{
    constexpr qsizetype reach = 8;
    for (qsizetype i = comma - 2; i >= 0 && comma - i <= reach; --i) {
        if (m_tokens[i].kind != Kind::Word && m_tokens[i].kind != Kind::Name)
            break;
        const auto phrase = nounPhraseAt(i, m_text, m_tokens);
        if (!phrase || isRole(i - 1, WordRole::Preposition, m_tokens))
            continue;
        // "One teacher at Carrick, who"
        const bool isComplemented =
            phrase->person && isRole(phrase->noun + 1, WordRole::Preposition, m_tokens);
        if (phrase->noun == comma - 1 || isComplemented)
            return phrase->noun;
    }
    return {};
}

std::optional<qsizetype> SubjectCandidates::beforeApposition(qsizetype comma,
                                                             Evidence evidence) const
{
    if (comma >= 3 && isKind(comma - 2, Kind::Comma, m_tokens) && mayBeSubject(comma - 1)
        && (isRole(comma - 3, WordRole::Office, m_tokens)
            || isPersonNoun(sliced(m_text, m_tokens[comma - 3].range))))
        return comma - 1;
    // "Dieser, ein Mann namens Paul Vogt, sagt"
    // "Le délégataire, Hydralia, affirme": behind a small noun what has a capital is a name.
    const bool isBehindNoun = isKind(comma - 2, Kind::Comma, m_tokens)
                              && isKind(comma - 3, Kind::Word, m_tokens)
                              && m_text[m_tokens[comma - 3].range.start].isLower();
    const bool endsInName = isKind(comma - 1, Kind::Name, m_tokens)
                            && (!m_tokens[comma - 1].isWeak || isBehindNoun)
                            && mayBeSubject(comma - 1);
    // "Votre associée, Valentine Huy, affirme", "Der Investor, die Grathorn Holding, spricht"
    qsizetype opening = comma - 2;
    // ", la société Immo Vernay,"
    if (isKind(opening, Kind::Word, m_tokens)
        && isRole(opening - 1, WordRole::Determiner, m_tokens))
        --opening;
    if (isRole(opening, WordRole::Determiner, m_tokens))
        --opening;
    if (endsInName && isKind(opening, Kind::Comma, m_tokens) && nounBefore(opening))
        return comma - 1;
    for (qsizetype i = comma - 1; i > 0 && comma - i < reachBefore; --i) {
        const Kind kind = m_tokens[i].kind;
        // "Cope, writing in “The Meridian”, found"
        const bool isWorkNamed =
            kind == Kind::Quotation && isRole(i - 1, WordRole::Preposition, m_tokens);
        if (kind == Kind::End || (kind == Kind::Quotation && !isWorkNamed) || kind == Kind::Colon)
            return {};
        // "Mae Whitlock MP, who sits for Carrow, said"
        const bool isEndedByOffice = kind == Kind::Comma
                                     && isRole(i - 1, WordRole::Office, m_tokens)
                                     && isKind(i - 2, Kind::Name, m_tokens) && mayBeSubject(i - 2);
        if (isEndedByOffice)
            return i - 2;
        if (kind == Kind::Comma && mayBeSubject(i - 1)
            && (evidence != Evidence::Person || !m_tokens[i - 1].isWeak))
            return i - 1;
        if (const auto noun = kind == Kind::Comma ? nounBefore(i) : std::nullopt) {
            // "Thierry Monnard, ein Romand, der …, sprach"
            const qsizetype article = *noun - 1;
            const bool isApposed = isRole(article, WordRole::Indefinite, m_tokens)
                                   && isKind(article - 1, Kind::Comma, m_tokens)
                                   && isKind(article - 2, Kind::Name, m_tokens);
            return isApposed ? article - 2 : noun;
        }
        if (kind == Kind::Comma && endsInName)
            return comma - 1;
    }
    return {};
}

} // namespace Sidegloss
