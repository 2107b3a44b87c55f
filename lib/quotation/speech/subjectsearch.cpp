// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/subjectsearch.h"

#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/wordkey.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

constexpr qsizetype reachBefore = 16;
constexpr qsizetype reachAfter = 6;
constexpr qsizetype reachIncise = 14;
constexpr qsizetype reachSentence = 40;

} // namespace

/// Whether nothing of its clause stands behind the verb.
bool SubjectSearch::endsClause(qsizetype verb) const
{
    return verb + 1 >= m_tokens.size()
           || (m_tokens[verb + 1].kind != Kind::Word && m_tokens[verb + 1].kind != Kind::Name
               && m_tokens[verb + 1].kind != Kind::Quotation);
}

bool SubjectSearch::isAuxiliary(qsizetype token) const
{
    constexpr QStringView words[] = {u"has",   u"have",  u"had",   u"will", u"would", u"hat",
                                     u"hatte", u"haben", u"ist",   u"war",  u"wurde", u"avait",
                                     u"ont",   u"est",   u"était", u"aura", u"a"};
    // "A" is an article in English.
    return isKind(token, Kind::Word, m_tokens) && !isRole(token, WordRole::Indefinite, m_tokens)
           && std::ranges::contains(words, sliced(m_text, m_tokens[token].range));
}

/// Whether the \a token begins a relative clause, whose subject it may be; German ones end with the
/// \a verb.
bool SubjectSearch::isRelative(qsizetype token, qsizetype verb) const
{
    constexpr QStringView words[] = {u"who", u"which", u"qui"};
    constexpr QStringView german[] = {u"der", u"die", u"das"};
    if (!isKind(token, Kind::Word, m_tokens) || isKind(token + 1, Kind::Name, m_tokens))
        return false;
    const QStringView word = sliced(m_text, m_tokens[token].range);
    return std::ranges::contains(words, word)
           || (endsClause(verb) && std::ranges::contains(german, word));
}

/// The first word of the verb's own group: "has now praised", "a quant à lui souligné", "y voit".
qsizetype SubjectSearch::groupStart(qsizetype verb) const
{
    constexpr qsizetype longest = 5;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < longest && isKind(i, Kind::Word, m_tokens);
         --i) {
        if (isAuxiliary(i)) // "s'est dite", "l'a repris"
            return inciseStart(i, m_text, m_tokens);
    }
    const bool isClitic =
        isKind(verb - 1, Kind::Word, m_tokens)
        && (m_tokens[verb - 1].range.length() <= 2 || isRole(verb - 1, WordRole::Adverb, m_tokens));
    return isClitic ? verb - 1 : verb;
}

std::optional<qsizetype> SubjectSearch::before(qsizetype verb, Evidence evidence) const
{
    const bool participle = isRole(verb, WordRole::Participle, m_tokens);
    const qsizetype group = groupStart(verb);
    std::optional<qsizetype> object;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachBefore; --i) {
        const Token &token = m_tokens[i];
        // "Claire Morel, qui prépare un livre, y voit …", "the council, which met, has praised …"
        if (token.kind == Kind::Comma && i == group - 1 && !m_tokens[verb].isHan)
            return m_candidates.beforeApposition(i, evidence);
        // "auf Wunsch der Autorin, die es „peinlich“ nennt", "Weber, who calls it"
        if (token.kind == Kind::Comma && i < verb - 1 && isRelative(i + 1, verb)) {
            const auto noun = m_candidates.nounBefore(i);
            return m_candidates.mayBeSubject(i - 1) ? std::optional(i - 1) : noun;
        }
        if ((i == verb - 1 || i == group - 1) && m_candidates.isWork(i))
            return i;
        // "was er selbst „…“ nennt"
        const bool isObject = i == verb - 1 && endsClause(verb) && !m_tokens[verb].isHan;
        if (token.kind == Kind::Comma || token.kind == Kind::End || token.kind == Kind::Colon
            || (token.kind == Kind::Quotation && !participle && !isObject))
            break;
        // "The board has met, and it says …"
        if (i == verb - 1 && sliced(m_text, token.range).compare(u"it", Qt::CaseInsensitive) == 0)
            return i;
        // "Die Ministerin habe sie gefragt": who stands first asks.
        const bool mayBeObject =
            sliced(m_text, token.range).compare(u"sie", Qt::CaseInsensitive) == 0 && participle;
        // 陆子衿被彭立称为“…”
        const bool isAgent = token.isSubject() && isRole(i - 1, WordRole::Preposition, m_tokens)
                             && foldHan(sliced(m_text, m_tokens[i - 1].range)) == u"被";
        if (isAgent && m_tokens[verb].isHan)
            return i;
        if (m_candidates.isSubject(i, evidence) && mayBeObject && !object)
            object = i;
        else if (m_candidates.isSubject(i, evidence))
            return i;
        if (const auto noun = m_candidates.nounAt(i, verb, evidence))
            return noun;
    }
    return object;
}

bool SubjectSearch::takesObject(const Token &verb) const
{
    static const QSet<QString> verbs = [] {
        QSet<QString> words;
        for (const QStringView word :
             QStringView(u"told tells tell asked asks ask called calls call "
                         u"described describes dubbed labelled labeled appelle")
                 .tokenize(u' '))
            words.insert(word.toString());
        return words;
    }();
    return hasWord(verbs, WordKey::lower(sliced(m_text, verb.range)).view());
}

std::optional<qsizetype> SubjectSearch::after(qsizetype verb, Evidence evidence) const
{
    if (m_tokens[verb].isHan || (takesObject(m_tokens[verb]) && !isAfterQuotation(verb, m_tokens)))
        return {};
    // “…”, a lancé, lundi, devant la presse, le ministre
    const bool isIncise = isAfterQuotation(inciseStart(verb, m_text, m_tokens), m_tokens);
    const qsizetype reach = isIncise ? reachIncise : reachAfter;
    for (qsizetype i = verb + 1; i < m_tokens.size() && i - verb <= reach; ++i) {
        const Token &token = m_tokens[i];
        const bool isOpenIncise = isIncise && !isRole(i + 1, WordRole::Conjunction, m_tokens);
        if (token.kind == Kind::Comma && !isOpenIncise
            && !isRole(i - 1, WordRole::Office, m_tokens))
            return {};
        // "Warned that jobs …": another clause.
        constexpr QStringView complementers[] = {u"that", u"dass", u"daß", u"que", u"qu'", u"qu’"};
        if (i == verb + 1 && std::ranges::contains(complementers, sliced(m_text, token.range)))
            return {};
        if (i == verb + 2 && m_candidates.isWork(i))
            return i;
        if (token.kind == Kind::End || token.kind == Kind::Colon || token.kind == Kind::Quotation
            || isRole(i, WordRole::Verb, m_tokens))
            return {};
        if (m_candidates.isSubject(i, evidence))
            return i;
        if (const auto noun = m_candidates.nounAt(i, verb, evidence))
            return noun;
    }
    return {};
}

std::optional<qsizetype> SubjectSearch::inSentence(qsizetype verb, Evidence evidence) const
{
    std::optional<qsizetype> found;
    std::optional<qsizetype> self;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachSentence; --i) {
        if (m_tokens[i].kind == Kind::End || (m_tokens[i].kind == Kind::Comma && found))
            break;
        if (isRole(i, WordRole::Self, m_tokens))
            self = i;
        else if (m_candidates.isSubject(i, evidence)
                 || (m_tokens[i].isHan && m_candidates.nounAt(i, verb, evidence)))
            found = i;
    }
    return found ? found : self;
}

std::optional<qsizetype> SubjectSearch::subjectOf(qsizetype verb, bool participle) const
{
    const auto behind = [&](Evidence evidence) {
        return participle ? std::nullopt : after(verb, evidence);
    };
    // Chinese sets no spaces: what it names in letters is a name.
    const Evidence surest = m_tokens[verb].isHan ? Evidence::Capital : Evidence::Person;
    const qsizetype beside = isAuxiliary(verb - 1) ? verb - 2 : verb - 1;
    // "Forscher sagen", but: "der Forscher sagt"
    if (isRole(beside, WordRole::Crowd, m_tokens)
        && !isRole(beside - 1, WordRole::Determiner, m_tokens))
        return beside;
    if (const auto subject = before(verb, surest))
        return subject;
    if (isKind(verb - 1, Kind::Name, m_tokens)
        && m_candidates.isSubject(verb - 1, Evidence::Capital))
        return verb - 1;
    for (const Evidence evidence : {surest, Evidence::Capital, Evidence::Noun}) {
        if (const auto subject = before(verb, evidence))
            return subject;
        if (const auto subject = behind(evidence))
            return subject;
    }
    return {};
}

std::optional<qsizetype> SubjectSearch::following(qsizetype phrase) const
{
    for (qsizetype i = phrase + 1; i < m_tokens.size() && i - phrase <= reachAfter; ++i) {
        const Token &token = m_tokens[i];
        // "so steht es im Bescheid"
        if (isRole(i, WordRole::Inscription, m_tokens))
            return {};
        // "According to her, only one thing"
        const bool isHer = isRole(i, WordRole::Indefinite, m_tokens)
                           && isKind(i + 1, Kind::Comma, m_tokens)
                           && sliced(m_text, token.range) == u"her";
        if (token.isSubject() || isRole(i, WordRole::Object, m_tokens) || isHer)
            return i;
        if (const auto noun = m_candidates.obliqueNounAt(i))
            return noun;
        for (const Evidence evidence : {Evidence::Person, Evidence::Noun}) {
            if (const auto noun = m_candidates.nounAt(i, phrase, evidence))
                return noun;
        }
        if (token.kind == Kind::Comma && !isRole(i - 1, WordRole::Office, m_tokens))
            return {};
        if (token.kind != Kind::Word && token.kind != Kind::Comma)
            return {};
    }
    return {};
}

std::optional<qsizetype> SubjectSearch::preceding(qsizetype phrase) const
{
    for (qsizetype i = phrase - 1; i >= 0 && phrase - i <= 2; --i) {
        const QStringView word = sliced(m_text, m_tokens[i].range);
        const bool isOwner = isRole(i, WordRole::Indefinite, m_tokens)
                             && (word.startsWith(u"ihre") || word.startsWith(u"seine"));
        if (m_tokens[i].isSubject() || isRole(i, WordRole::Object, m_tokens) || isOwner)
            return i;
        if (const auto noun = m_candidates.obliqueNounAt(i); noun && *noun < phrase)
            return noun;
    }
    return {};
}

/// A name behind a comma: of whom the noun before says what she is, or who is meant by the pronoun.
std::optional<qsizetype> SubjectSearch::nounBehindComma(qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i + 1 < end; ++i) {
        if (m_tokens[i].kind != Kind::Comma || m_tokens[i].isHan)
            continue;
        if (const auto noun = m_candidates.nounAt(i + 1, end, Evidence::Person);
            noun && *noun < end)
            return noun;
    }
    return {};
}

std::optional<qsizetype> SubjectSearch::nameBehindComma(qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i + 1 < end; ++i) {
        if (m_tokens[i].kind == Kind::Comma && isKind(i + 1, Kind::Name, m_tokens)
            && m_candidates.isSubject(i + 1, Evidence::Person))
            return i + 1;
    }
    return {};
}

/// "He is Paul Vogt, 79": the name that a sentence gives its \a pronoun.
std::optional<qsizetype> SubjectSearch::nameOf(qsizetype pronoun) const
{
    constexpr QStringView words[] = {u"is",    u"was",  u"ist", u"war",
                                     u"heißt", u"hieß", u"est", u"s'appelle"};
    const bool names = isRole(pronoun, WordRole::Pronoun, m_tokens)
                       && isKind(pronoun + 2, Kind::Name, m_tokens) && !m_tokens[pronoun + 2].isWeak
                       && std::ranges::contains(words, sliced(m_text, m_tokens[pronoun + 1].range));
    return names ? std::optional(pronoun + 2) : std::nullopt;
}

std::optional<qsizetype> SubjectSearch::first(qsizetype first, qsizetype end) const
{
    std::optional<qsizetype> self; // "When I ask her she laughs."
    for (qsizetype i = first; i < end; ++i) {
        if (isRole(i, WordRole::Self, m_tokens)) {
            self = self.value_or(i);
        } else if (m_candidates.isSubject(i, Evidence::Person)) {
            // "Asked whether she would stay, Weber laughed."
            if (const auto name = nameOf(i))
                return name;
            const bool isAhead = isKind(i, Kind::Word, m_tokens) && !m_tokens[i].isHan && i > first;
            if (!isAhead)
                return i;
            // "Asked whether she would stay, the mayor laughed."
            const auto named = nameBehindComma(i + 1, end);
            return named ? named : nounBehindComma(i + 1, end).value_or(i);
        }
        if (const auto noun = m_candidates.nounAt(i, end, Evidence::Person); noun && *noun < end)
            return nameBehindComma(*noun + 1, std::min(end, *noun + 3)).value_or(*noun);
    }
    return self;
}

std::optional<qsizetype> firstSubject(qsizetype first, qsizetype end, QStringView text,
                                      const QList<Token> &tokens)
{
    return SubjectSearch(text, tokens).first(first, end);
}

} // namespace Sidegloss
