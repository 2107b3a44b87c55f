// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speechevents.h"

#include "lib/quotation/speech/handocuments.h"
#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/speech/subjectsearch.h"
#include "lib/quotation/words/hanfold.h"

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

class Events
{
public:
    Events(QStringView text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
        , m_search(text, tokens)
    {}

    std::optional<SpeechEvent> at(qsizetype word) const;

private:
    std::optional<SpeechEvent> ofVerb(qsizetype verb) const;
    std::optional<qsizetype> ofPhrase(qsizetype word) const;
    std::optional<qsizetype> ofIncise(qsizetype word) const;
    std::optional<qsizetype> ofComplement(qsizetype word) const;
    std::optional<qsizetype> inscription(qsizetype word) const;
    bool isOfAnother(qsizetype verb) const;
    bool isOfInterest(qsizetype word) const;
    bool isJoined(qsizetype verb) const;

    QStringView m_text;
    const QList<Token> &m_tokens;
    SubjectSearch m_search;
};

/// "…", brummt er: between commas whatever verb has a speaker behind it says that he speaks.
std::optional<qsizetype> Events::ofIncise(qsizetype word) const
{
    if (m_tokens[word].isHan || !m_text[m_tokens[word].range.start].isLower())
        return {};
    constexpr QStringView addresses[] = {u"madame",    u"monsieur", u"mesdames",
                                         u"messieurs", u"maître",   u"docteur",
                                         u"sir",       u"madam",    u"mademoiselle"};
    if (std::ranges::contains(addresses, sliced(m_text, m_tokens[word].range)))
        return {};
    const qsizetype first = inciseStart(word, m_text, m_tokens);
    const bool afterQuotation = isAfterQuotation(first, m_tokens);
    if (!isKind(first - 1, Kind::Comma, m_tokens)
        && !(afterQuotation && endsWith(u",.!?…", m_tokens[first - 1], m_text)))
        return {};
    const qsizetype reach = afterQuotation ? 4 : 2;
    for (qsizetype i = word + 1; i < m_tokens.size() && i - word <= reach; ++i) {
        const auto noun = m_search.candidates().nounAt(
            i, word, afterQuotation ? Evidence::Noun : Evidence::Person);
        const Evidence evidence = afterQuotation ? Evidence::Capital : Evidence::Person;
        const std::optional<qsizetype> subject =
            m_search.candidates().isSubject(i, evidence) ? std::optional(i) : noun;
        if (subject) {
            const bool closed = afterQuotation || *subject + 1 == m_tokens.size()
                                || m_tokens[*subject + 1].kind != Kind::Word;
            return closed ? subject : std::nullopt;
        }
        constexpr WordRole passed[] = {WordRole::Other,      WordRole::Participle,
                                       WordRole::Verb,       WordRole::Office,
                                       WordRole::Determiner, WordRole::Indefinite};
        const bool isTo = sliced(m_text, m_tokens[i].range) == u"à"; // "aime à dire"
        if (m_tokens[i].kind != Kind::Word
            || (!isTo && !std::ranges::contains(passed, m_tokens[i].role)))
            return {};
    }
    return {};
}

/// "Judge Rusk held that “…”", "Weber wusste, dass „…“": whatever verb has a sentence as its object
/// says what somebody thinks.
std::optional<qsizetype> Events::ofComplement(qsizetype word) const
{
    constexpr QStringView words[] = {u"that", u"dass", u"daß", u"que", u"qu'", u"qu’"};
    const qsizetype next = isKind(word + 1, Kind::Comma, m_tokens) ? word + 2 : word + 1;
    const bool isComplemented =
        isKind(next, Kind::Word, m_tokens)
        && std::ranges::contains(words, sliced(m_text, m_tokens[next].range));
    const bool isVerb = !m_tokens[word].isHan && m_text[m_tokens[word].range.start].isLower();
    if (!isComplemented || !isVerb || word == 0)
        return {};
    // "Theo Marsh, a neighbour who was replacing the pump, noticed that"
    if (m_tokens[word - 1].kind == Kind::Comma)
        return m_search.candidates().beforeApposition(word - 1, Evidence::Person);
    const bool hasSubject = m_search.candidates().isSubject(word - 1, Evidence::Person)
                            && m_tokens[word - 1].role != WordRole::Self;
    return hasSubject ? std::optional(word - 1) : std::nullopt;
}

/// Who is meant by a word that says where words stand: itself, as nobody is, unless somebody writes
/// them there (她在本子上写着) or stands there himself.
std::optional<qsizetype> Events::inscription(qsizetype word) const
{
    const auto somebody = m_search.before(word, Evidence::Person);
    if (m_tokens[word].isHan)
        return sliced(m_text, m_tokens[word].range).startsWith(u'写') ? somebody.value_or(word)
                                                                      : word;
    return somebody || m_search.after(word, Evidence::Person) ? std::nullopt : std::optional(word);
}

/// 提出: what is put forward is its object, right behind it, or nothing.
bool Events::isOfAnother(qsizetype verb) const
{
    constexpr QStringView verbs[] = {u"提出", u"发布", u"发表", u"公布", u"要求", u"希望"};
    if (!m_tokens[verb].isHan
        || !std::ranges::contains(verbs, foldHan(sliced(m_text, m_tokens[verb].range))))
        return false;
    qsizetype next = verb + 1;
    while (isKind(next, Kind::Comma, m_tokens) || isKind(next, Kind::Colon, m_tokens)
           || (isKind(next, Kind::Word, m_tokens) && m_tokens[next].range.length() <= 2))
        ++next;
    return !isKind(next, Kind::Quotation, m_tokens);
}

/// "Für Weber gibt es Geld", "Pour Morel, la ville paie": for somebody, not by their judgement,
/// which a form of to be would show: "Für Weber ist es …", "Pour elle, c’est …".
bool Events::isOfInterest(qsizetype word) const
{
    const QStringView preposition = sliced(m_text, m_tokens[word].range);
    if (preposition != u"Für" && preposition != u"Pour")
        return false;
    // "Pour Ingeborg Dahl, qui n’a pas participé aux travaux, les résultats sont …"
    const bool isApposed = isKind(word + 2, Kind::Comma, m_tokens)
                           || isKind(word + 3, Kind::Comma, m_tokens)
                           || isKind(word + 4, Kind::Comma, m_tokens);
    const qsizetype reach = isApposed ? 16 : 4;
    constexpr QStringView words[] = {
        u"ist",     u"sind",     u"war",       u"waren",    u"bleibt", u"wäre",      u"sei",
        u"heißt",   u"bedeutet", u"c'est",     u"c’est",    u"est",    u"c'",        u"c’",
        u"était",   u"sont",     u"reste",     u"serait",   u"relève", u"constitue", u"représente",
        u"agit",    u"incarne",  u"ressemble", u"signifie", u"tient",  u"équivaut",  u"marque",
        u"devient", u"demeure",  u"gleicht",   u"zählt",    u"steht"};
    // "Pour lui, le parc est …"
    if (preposition == u"Pour" && isKind(word + 2, Kind::Comma, m_tokens))
        return false;
    for (qsizetype i = word + 1; i < m_tokens.size() && i - word <= reach; ++i) {
        if (isKind(i, Kind::End, m_tokens) || isKind(i, Kind::Quotation, m_tokens))
            break;
        if (std::ranges::contains(words, sliced(m_text, m_tokens[i].range)))
            return false;
    }
    return true;
}

/// "Carl Nyqvist presented the cup and spoke of": its subject stands before the other verb.
bool Events::isJoined(qsizetype verb) const
{
    constexpr QStringView words[] = {u"and", u"but", u"und", u"aber", u"et", u"mais", u"puis"};
    const qsizetype before = isRole(verb - 1, WordRole::Adverb, m_tokens) ? verb - 2 : verb - 1;
    return isKind(before, Kind::Word, m_tokens)
           && std::ranges::contains(words, sliced(m_text, m_tokens[before].range));
}

/// Who speaks by a phrase that has no verb of saying.
std::optional<qsizetype> Events::ofPhrase(qsizetype word) const
{
    switch (m_tokens[word].role) {
    case WordRole::NameFollows:
        // "Aux yeux de Weber", but: "elle ferme les yeux"
        if (sliced(m_text, m_tokens[word].range) == u"yeux"
            && (word == 0 || sliced(m_text, m_tokens[word - 1].range) != u"aux"))
            return {};
        // "Seiner Meinung nach"
        if (isPossessivePronoun(word - 1, m_text, m_tokens))
            return word - 1;
        return isOfInterest(word) ? std::nullopt : m_search.following(word);
    case WordRole::NamePrecedes:
        return m_search.preceding(word).or_else([&] {
            return m_tokens[word].isHan ? m_search.inSentence(word, Evidence::Person)
                                        : std::optional<qsizetype>();
        });
    case WordRole::Other:
        return ownerOfView(word, m_text, m_tokens)
            .or_else([&] { return ownerOfWords(word, m_text, m_tokens); })
            .or_else([&] { return ownerOfSaying(word, m_text, m_tokens); })
            .or_else([&] { return ofIncise(word); })
            .or_else([&] { return ofComplement(word); });
    case WordRole::Inscription:
        return inscription(word);
    case WordRole::Preposition:
        return concerned(word, m_text, m_tokens);
    default:
        return {};
    }
}

std::optional<SpeechEvent> Events::ofVerb(qsizetype verb) const
{
    const auto event = [verb](qsizetype subject) { return SpeechEvent{verb, subject, false}; };
    const bool participle = m_tokens[verb].role == WordRole::Participle;
    if (isOfAnother(verb))
        return {};
    if (isPassive(verb, m_text, m_tokens))
        return agentOf(verb, m_text, m_tokens).transform(event);
    if (isJoined(verb) && !isAfterQuotation(verb - 1, m_tokens)) {
        if (const auto subject = m_search.inSentence(verb, Evidence::Person))
            return event(*subject);
    }
    if (const auto issuer = issuerOf(verb, m_text, m_tokens))
        return event(*issuer);
    if (const auto subject = m_search.subjectOf(verb, participle))
        return event(*subject);
    if (!participle && !m_tokens[verb].isHan && !isJoined(verb))
        return {};
    return m_search.inSentence(verb, Evidence::Person)
        .or_else([&] { return m_search.inSentence(verb, Evidence::Capital); })
        .transform([verb](qsizetype subject) { return SpeechEvent{verb, subject, true}; });
}

std::optional<SpeechEvent> Events::at(qsizetype word) const
{
    if (m_tokens[word].kind != Kind::Word)
        return {};
    if (m_tokens[word].role == WordRole::Verb || m_tokens[word].role == WordRole::Participle)
        return ofVerb(word);
    return ofPhrase(word).transform(
        [word](qsizetype subject) { return SpeechEvent{word, subject, false}; });
}

/// Whether no sentence ends before the verb at \a word, from \a start on. An end that no stop shows
/// stands behind a quotation: what follows at once, 后来又说, still belongs to it.
bool isSameSentence(qsizetype start, qsizetype word, const QList<Token> &tokens)
{
    constexpr qsizetype near = 3;
    for (qsizetype i = start; i < word; ++i) {
        if (tokens[i].kind == Kind::End && !(tokens[i].range.isEmpty() && word - i <= near))
            return false;
    }
    return true;
}

/// Whether the verb at \a word goes on with what is said by \a before: 并, 还.
bool goesOn(qsizetype word, const SpeechEvent &before, QStringView text, const QList<Token> &tokens)
{
    constexpr QStringView words[] = {u"并", u"并且", u"还",   u"同时",
                                     u"又", u"也",   u"继而", u"随即"};
    if (word == 0 || before.last() >= word || !isSameSentence(before.last(), word, tokens))
        return false;
    if (!tokens[word].isHan)
        return isRole(word - 1, WordRole::Conjunction, tokens);
    return std::ranges::contains(words, foldHan(sliced(text, tokens[word - 1].range)));
}

} // namespace

QList<SpeechEvent> findSpeechEvents(QStringView text, const QList<Token> &tokens)
{
    const Events events(text, tokens);
    QList<SpeechEvent> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        auto event = events.at(i);
        // 他透露…，并强调…; "teilte Weber mit und sprach von": the one who speaks goes on.
        const bool mayGoOn = event ? event->remote : isRole(i, WordRole::Verb, tokens);
        if (mayGoOn && !found.isEmpty() && goesOn(i, found.last(), text, tokens))
            event = SpeechEvent{i, found.last().subject, event && event->remote};
        if (event)
            found.append(*event);
    }
    return found;
}

} // namespace Sidegloss
