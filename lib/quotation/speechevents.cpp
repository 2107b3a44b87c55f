// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechevents.h"

#include "lib/quotation/hanfold.h"
#include "lib/quotation/nounphrase.h"
#include "lib/quotation/organisations.h"
#include "lib/quotation/personnouns.h"
#include "lib/quotation/speechphrases.h"

#include <algorithm>

#include <QSet>
#include <QString>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

constexpr qsizetype reachBefore = 16;
constexpr qsizetype reachAfter = 6;
constexpr qsizetype reachSentence = 40;

/// What counts as a subject, the surest first.
enum class Evidence {
    Person,  ///< A pronoun, a name that is well shown, a noun for somebody.
    Capital, ///< Or a word that may be a name.
    Noun,    ///< Or whatever noun stands beside the verb.
};

class Events
{
public:
    Events(QStringView text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    std::optional<SpeechEvent> at(qsizetype word) const;
    std::optional<qsizetype> firstSubject(qsizetype first, qsizetype end) const;

private:
    std::optional<qsizetype> subjectOf(qsizetype verb, bool participle) const;
    std::optional<qsizetype> before(qsizetype verb, Evidence evidence) const;
    std::optional<qsizetype> beforeApposition(qsizetype comma) const;
    std::optional<qsizetype> after(qsizetype verb, Evidence evidence) const;
    std::optional<qsizetype> inSentence(qsizetype verb, Evidence evidence) const;
    std::optional<qsizetype> following(qsizetype phrase) const;
    std::optional<qsizetype> preceding(qsizetype phrase) const;
    std::optional<qsizetype> ofIncise(qsizetype word) const;
    std::optional<qsizetype> nameBehindComma(qsizetype first, qsizetype end) const;
    std::optional<qsizetype> nameOf(qsizetype pronoun) const;
    std::optional<qsizetype> nounAt(qsizetype article, qsizetype verb, Evidence evidence) const;
    bool isWork(qsizetype token) const;
    bool mayBeSubject(qsizetype token) const;
    bool isSubject(qsizetype token, Evidence evidence) const;
    bool isKind(qsizetype token, Kind kind) const
    {
        return token >= 0 && token < m_tokens.size() && m_tokens[token].kind == kind;
    }
    bool isRole(qsizetype token, WordRole role) const
    {
        return isKind(token, Kind::Word) && m_tokens[token].role == role;
    }
    bool isAfterQuotation(qsizetype token) const
    {
        return isKind(token - 1, Kind::Quotation)
               || (isKind(token - 1, Kind::Comma) && isKind(token - 2, Kind::Quotation));
    }
    bool takesObject(const Token &verb) const;

    QStringView m_text;
    const QList<Token> &m_tokens;
};

/// "Der „Talbote“ schrieb": a title as the one who speaks.
bool Events::isWork(qsizetype token) const
{
    if (!isKind(token, Kind::Quotation) || !isRole(token - 1, WordRole::Determiner)
        || isRole(token - 2, WordRole::Preposition) || endsWith(u".,;!?…", m_tokens[token], m_text))
        return false;
    constexpr qsizetype longest = 40;
    const TextRange range = m_tokens[token].range;
    return range.length() <= longest && m_text[range.start + 1].isUpper();
}

bool Events::mayBeSubject(qsizetype token) const
{
    const qsizetype before = isRole(token - 1, WordRole::Determiner) ? token - 2 : token - 1;
    return m_tokens[token].isSubject() && !isRole(before, WordRole::Preposition)
           && !isPossessive(m_tokens[token], m_text);
}

bool Events::isSubject(qsizetype token, Evidence evidence) const
{
    if (!mayBeSubject(token) || (evidence == Evidence::Person && m_tokens[token].isWeak))
        return false;
    // "mit spitzen Fingern": no name, whatever the capital says.
    return !m_tokens[token].isWeak || !isRole(token - 1, WordRole::Other)
           || !isRole(token - 2, WordRole::Preposition);
}

/// The noun of the phrase that begins at \a article, if that is what says the \a verb.
std::optional<qsizetype> Events::nounAt(qsizetype article, qsizetype verb, Evidence evidence) const
{
    if (evidence == Evidence::Capital || isRole(article - 1, WordRole::Preposition))
        return {};
    const auto phrase = nounPhraseAt(article, m_text, m_tokens);
    if (!phrase)
        return {};
    // "Der Sprecher der Firma": the second noun belongs to the first.
    const QStringView noun = sliced(m_text, m_tokens[phrase->noun].range);
    const bool isSpeaker = phrase->person || (phrase->definite && isOrganisationNoun(noun));
    const bool belongs = isKind(article - 1, Kind::Name)
                         || (isKind(article - 1, Kind::Word)
                             && isPersonNoun(sliced(m_text, m_tokens[article - 1].range)));
    constexpr qsizetype besides = 2;
    const qsizetype distance = article < verb ? verb - phrase->noun : article - verb;
    if (belongs || (!isSpeaker && (evidence != Evidence::Noun || distance > besides)))
        return {};
    // "Seine Stellvertreterin, Noémie Courtade, …"
    const bool isNamed = isKind(phrase->noun + 1, Kind::Comma)
                         && isKind(phrase->noun + 2, Kind::Name)
                         && !m_tokens[phrase->noun + 2].isWeak;
    return isNamed ? phrase->noun + 2 : phrase->noun;
}

/// "Andrulis, the founder of Aleph Alpha, said", and the other way round: the comma is the second.
std::optional<qsizetype> Events::beforeApposition(qsizetype comma) const
{
    if (comma >= 3 && isKind(comma - 2, Kind::Comma) && mayBeSubject(comma - 1)
        && (isRole(comma - 3, WordRole::Office)
            || isPersonNoun(sliced(m_text, m_tokens[comma - 3].range))))
        return comma - 1;
    // "Dieser, ein Mann namens Paul Vogt, sagt"
    const bool endsInName =
        isKind(comma - 1, Kind::Name) && !m_tokens[comma - 1].isWeak && mayBeSubject(comma - 1);
    for (qsizetype i = comma - 1; i > 0 && comma - i < reachBefore; --i) {
        const Kind kind = m_tokens[i].kind;
        // "Cope, writing in “The Meridian”, found"
        const bool isWorkNamed = kind == Kind::Quotation && isRole(i - 1, WordRole::Preposition);
        if (kind == Kind::End || (kind == Kind::Quotation && !isWorkNamed) || kind == Kind::Colon)
            return {};
        if (kind == Kind::Comma && m_tokens[i - 1].isSubject())
            return i - 1;
        if (kind == Kind::Comma && endsInName)
            return comma - 1;
    }
    return {};
}

std::optional<qsizetype> Events::before(qsizetype verb, Evidence evidence) const
{
    const bool participle = isRole(verb, WordRole::Participle);
    std::optional<qsizetype> object;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachBefore; --i) {
        const Token &token = m_tokens[i];
        // "Claire Morel, qui prépare un livre, y voit …"
        const bool onlyClitic =
            i == verb - 2
            && (m_tokens[verb - 1].range.length() <= 2 || isRole(verb - 1, WordRole::Adverb));
        if (token.kind == Kind::Comma && (i == verb - 1 || onlyClitic))
            return beforeApposition(i);
        if (i == verb - 1 && isWork(i))
            return i;
        if (token.kind == Kind::Comma || token.kind == Kind::End || token.kind == Kind::Colon
            || (token.kind == Kind::Quotation && !participle))
            break;
        // "The board has met, and it says …"
        if (i == verb - 1 && sliced(m_text, token.range).compare(u"it", Qt::CaseInsensitive) == 0)
            return i;
        // "Die Ministerin habe sie gefragt": who stands first asks.
        const bool mayBeObject = sliced(m_text, token.range) == u"sie" && participle;
        // 陆子衿被彭立称为“…”
        const bool isAgent = token.isSubject() && isRole(i - 1, WordRole::Preposition)
                             && foldHan(sliced(m_text, m_tokens[i - 1].range)) == u"被";
        if (isAgent && m_tokens[verb].isHan)
            return i;
        if (isSubject(i, evidence) && mayBeObject && !object)
            object = i;
        else if (isSubject(i, evidence))
            return i;
        if (const auto noun = nounAt(i, verb, evidence))
            return noun;
    }
    return object;
}

bool Events::takesObject(const Token &verb) const
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
    return verbs.contains(sliced(m_text, verb.range).toString().toLower());
}

std::optional<qsizetype> Events::after(qsizetype verb, Evidence evidence) const
{
    if (m_tokens[verb].isHan || (takesObject(m_tokens[verb]) && !isAfterQuotation(verb)))
        return {};
    for (qsizetype i = verb + 1; i < m_tokens.size() && i - verb <= reachAfter; ++i) {
        const Token &token = m_tokens[i];
        if (token.kind == Kind::Comma && !isRole(i - 1, WordRole::Office))
            return {};
        if (i == verb + 2 && isWork(i))
            return i;
        if (token.kind == Kind::End || token.kind == Kind::Colon || token.kind == Kind::Quotation
            || isRole(i, WordRole::Verb))
            return {};
        if (isSubject(i, evidence))
            return i;
        if (const auto noun = nounAt(i, verb, evidence))
            return noun;
    }
    return {};
}

/// The subject of the nearest clause that has one; rather not the one who tells the story.
std::optional<qsizetype> Events::inSentence(qsizetype verb, Evidence evidence) const
{
    std::optional<qsizetype> found;
    std::optional<qsizetype> self;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachSentence; --i) {
        if (m_tokens[i].kind == Kind::End || (m_tokens[i].kind == Kind::Comma && found))
            break;
        if (isRole(i, WordRole::Self))
            self = i;
        else if (isSubject(i, evidence))
            found = i;
    }
    return found ? found : self;
}

std::optional<qsizetype> Events::following(qsizetype phrase) const
{
    for (qsizetype i = phrase + 1; i < m_tokens.size() && i - phrase <= reachAfter; ++i) {
        const Token &token = m_tokens[i];
        if (token.isSubject() || isRole(i, WordRole::Object))
            return i;
        if (const auto noun = nounAt(i, phrase, Evidence::Person))
            return noun;
        if (token.kind == Kind::Comma && !isRole(i - 1, WordRole::Office))
            return {};
        if (token.kind != Kind::Word && token.kind != Kind::Comma)
            return {};
    }
    return {};
}

std::optional<qsizetype> Events::preceding(qsizetype phrase) const
{
    for (qsizetype i = phrase - 1; i >= 0 && phrase - i <= 2; --i) {
        const QStringView word = sliced(m_text, m_tokens[i].range);
        const bool isOwner = isRole(i, WordRole::Indefinite)
                             && (word.startsWith(u"ihre") || word.startsWith(u"seine"));
        if (m_tokens[i].isSubject() || isRole(i, WordRole::Object) || isOwner)
            return i;
    }
    return {};
}

/// "…", brummt er: between commas whatever verb has a speaker behind it says that he speaks.
std::optional<qsizetype> Events::ofIncise(qsizetype word) const
{
    const bool afterQuotation = isAfterQuotation(word);
    if (m_tokens[word].isHan || !m_text[m_tokens[word].range.start].isLower()
        || !(isKind(word - 1, Kind::Comma)
             || (afterQuotation && endsWith(u".,!?…", m_tokens[word - 1], m_text))))
        return {};
    const qsizetype reach = afterQuotation ? 4 : 2;
    for (qsizetype i = word + 1; i < m_tokens.size() && i - word <= reach; ++i) {
        const auto noun = nounAt(i, word, afterQuotation ? Evidence::Noun : Evidence::Person);
        const Evidence evidence = afterQuotation ? Evidence::Capital : Evidence::Person;
        const std::optional<qsizetype> subject = isSubject(i, evidence) ? std::optional(i) : noun;
        if (subject) {
            const bool closed = afterQuotation || *subject + 1 == m_tokens.size()
                                || m_tokens[*subject + 1].kind != Kind::Word;
            return closed ? subject : std::nullopt;
        }
        constexpr WordRole passed[] = {WordRole::Other,      WordRole::Participle,
                                       WordRole::Verb,       WordRole::Office,
                                       WordRole::Determiner, WordRole::Indefinite};
        if (m_tokens[i].kind != Kind::Word || !std::ranges::contains(passed, m_tokens[i].role))
            return {};
    }
    return {};
}

std::optional<qsizetype> Events::subjectOf(qsizetype verb, bool participle) const
{
    const auto behind = [&](Evidence evidence) {
        return participle ? std::nullopt : after(verb, evidence);
    };
    // Chinese sets no spaces: what it names in letters is a name.
    const Evidence surest = m_tokens[verb].isHan ? Evidence::Capital : Evidence::Person;
    if (const auto subject = before(verb, surest))
        return subject;
    if (isKind(verb - 1, Kind::Name) && isSubject(verb - 1, Evidence::Capital))
        return verb - 1;
    for (const Evidence evidence : {surest, Evidence::Capital, Evidence::Noun}) {
        if (const auto subject = before(verb, evidence))
            return subject;
        if (const auto subject = behind(evidence))
            return subject;
    }
    return {};
}

std::optional<SpeechEvent> Events::at(qsizetype word) const
{
    const auto event = [word](qsizetype subject) { return SpeechEvent{word, subject, false}; };
    if (isRole(word, WordRole::NameFollows))
        return following(word).transform(event);
    if (isRole(word, WordRole::NamePrecedes))
        return preceding(word).transform(event);
    if (isRole(word, WordRole::Other)) {
        const auto owner = ownerOfView(word, m_text, m_tokens);
        return (owner ? owner : ofIncise(word)).transform(event);
    }
    if (isRole(word, WordRole::Preposition))
        return concerned(word, m_text, m_tokens).transform(event);
    const bool participle = isRole(word, WordRole::Participle);
    if (!participle && !isRole(word, WordRole::Verb))
        return {};
    if (isPassive(word, m_text, m_tokens))
        return agentOf(word, m_text, m_tokens).transform(event);
    if (const auto subject = subjectOf(word, participle))
        return event(*subject);
    if (!participle && !m_tokens[word].isHan)
        return {};
    const auto sure = inSentence(word, Evidence::Person);
    return (sure ? sure : inSentence(word, Evidence::Capital)).transform([word](qsizetype subject) {
        return SpeechEvent{word, subject, true};
    });
}

/// A name behind a comma: of whom the noun before says what she is, or who is meant by the pronoun.
std::optional<qsizetype> Events::nameBehindComma(qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i + 1 < end; ++i) {
        if (m_tokens[i].kind == Kind::Comma && isKind(i + 1, Kind::Name)
            && isSubject(i + 1, Evidence::Person))
            return i + 1;
    }
    return {};
}

/// "He is Paul Vogt, 79": the name that a sentence gives its \a pronoun.
std::optional<qsizetype> Events::nameOf(qsizetype pronoun) const
{
    constexpr QStringView words[] = {u"is",    u"was",  u"ist", u"war",
                                     u"heißt", u"hieß", u"est", u"s'appelle"};
    const bool names = isRole(pronoun, WordRole::Pronoun) && isKind(pronoun + 2, Kind::Name)
                       && !m_tokens[pronoun + 2].isWeak
                       && std::ranges::contains(words, sliced(m_text, m_tokens[pronoun + 1].range));
    return names ? std::optional(pronoun + 2) : std::nullopt;
}

std::optional<qsizetype> Events::firstSubject(qsizetype first, qsizetype end) const
{
    std::optional<qsizetype> self; // "When I ask her she laughs."
    for (qsizetype i = first; i < end; ++i) {
        if (isRole(i, WordRole::Self)) {
            self = self.value_or(i);
        } else if (isSubject(i, Evidence::Person)) {
            // "Asked whether she would stay, Weber laughed."
            if (const auto name = nameOf(i))
                return name;
            const bool isAhead = isKind(i, Kind::Word) && !m_tokens[i].isHan && i > first;
            return isAhead ? nameBehindComma(i + 1, end).value_or(i) : i;
        }
        if (const auto noun = nounAt(i, end, Evidence::Person); noun && *noun < end)
            return nameBehindComma(*noun + 1, std::min(end, *noun + 3)).value_or(*noun);
    }
    return self;
}

} // namespace

std::optional<qsizetype> firstSubject(qsizetype first, qsizetype end, QStringView text,
                                      const QList<Token> &tokens)
{
    return Events(text, tokens).firstSubject(first, end);
}

QList<SpeechEvent> findSpeechEvents(QStringView text, const QList<Token> &tokens)
{
    const Events events(text, tokens);
    QList<SpeechEvent> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (const auto event = events.at(i))
            found.append(*event);
    }
    return found;
}

} // namespace Sidegloss
