// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechframe.h"

#include "lib/quotation/fewwords.h"
#include "lib/quotation/hanfold.h"
#include "lib/quotation/personnouns.h"
#include "lib/quotation/reportedspeech.h"
#include "lib/quotation/speakerkind.h"
#include "lib/quotation/speechphrases.h"
#include "lib/quotation/subjectsearch.h"
#include "lib/quotation/sureness.h"
#include "lib/quotation/unspoken.h"
#include "lib/text/script.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

// How sure other places make us than those beside a word for speech; multiplied where a pronoun or
// another clause is involved.
constexpr double inSentence = 0.8;
constexpr double byColon = 0.75;
constexpr double continuing = 0.65;
constexpr double ofTheSentence = 0.45;
constexpr double byPronoun = 0.8;
constexpr double byOtherClause = 0.85;

} // namespace

SpeechFrame::SpeechFrame(QStringView text, QList<Token> tokens)
    : m_text(text)
    , m_tokens(std::move(tokens))
    , m_events(findSpeechEvents(text, m_tokens))
    , m_hasEnds(std::ranges::contains(m_tokens, Kind::End, &Token::kind))
{}

Attribution SpeechFrame::attribution(const SpeechEvent &event, double confidence) const
{
    const qsizetype meant = antecedentOf(event, m_text, m_tokens);
    const Token &subject = m_tokens[meant];
    const auto who = whoIs(meant, m_text, m_tokens);
    confidence *=
        (who == Attribution::Who::Name ? 1 : byPronoun) * (event.remote ? byOtherClause : 1);
    constexpr double steps = 100;
    confidence = std::round(confidence * steps) / steps;
    TextRange words = subject.range;
    if (who == Attribution::Who::Work)
        words = {words.start + 1, words.end - 1};
    Attribution found{who, subject.index, words, confidence, event.word != event.subject};
    if (who == Attribution::Who::Pronoun)
        found.notName = actorOn(meant);
    return found;
}

/// 梁若水找她商量，她想了一夜: she isn't the one who does something to her.
std::optional<qsizetype> SpeechFrame::actorOn(qsizetype pronoun) const
{
    const Sentence sentence = sentenceAt(pronoun, m_tokens);
    const QStringView word = sliced(m_text, m_tokens[pronoun].range);
    if (!isHan(word.front()))
        return {};
    for (qsizetype i = pronoun - 1; i > sentence.first; --i) {
        if (m_tokens[i].role != WordRole::Pronoun || sliced(m_text, m_tokens[i].range) != word)
            continue;
        for (qsizetype j = i - 1; j >= sentence.first && m_tokens[j].kind != Kind::Comma; --j) {
            if (m_tokens[j].kind == Kind::Name && !isPossessive(m_tokens[j], m_text))
                return m_tokens[j].index;
        }
        return {};
    }
    return {};
}

/// "Weber sprach von „…“, das Unternehmen von einem „…“": the verb stands but once.
std::optional<Attribution> SpeechFrame::byEllipsis(qsizetype quotation, Sentence sentence) const
{
    constexpr QStringView words[] = {u"von", u"of", u"de", u"d'", u"d’", u"vor", u"für"};
    qsizetype before = quotation - 1;
    bool isOf = false;
    for (; before > sentence.first && m_tokens[before].kind != Kind::Quotation; --before) {
        const Token &token = m_tokens[before];
        if (token.role == WordRole::Verb || token.kind == Kind::Colon)
            return {};
        isOf = isOf
               || (token.kind == Kind::Word
                   && std::ranges::contains(words, sliced(m_text, token.range)));
    }
    const qsizetype comma = before + 1;
    if (!isOf || m_tokens[before].kind != Kind::Quotation || !isKind(comma, Kind::Comma, m_tokens))
        return {};
    return bySubject(comma + 1, quotation, continuing);
}

std::optional<Attribution> SpeechFrame::bySpeech(qsizetype quotation, Sentence sentence) const
{
    const auto isQuotation = [](const Token &token) { return token.kind == Kind::Quotation; };
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    std::optional<Attribution> best;
    double surest = 0;
    qsizetype nearest = 0;
    for (; event != m_events.end() && event->word < sentence.end; ++event) {
        const double sureness =
            event->subject == quotation ? 0 : surenessOf(*event, quotation, m_text, m_tokens);
        const qsizetype distance = std::abs(event->word - quotation);
        // «…», sagte Weber, über dem die Sterne standen, «…»
        const bool isOnThing = event->subject == event->word;
        const bool goesOn = isOnThing && std::any_of(m_tokens.begin() + sentence.first,
                                                     m_tokens.begin() + event->word, isQuotation);
        if (sureness <= 0 || goesOn)
            continue;
        const double weight = sureness * (event->remote ? byOtherClause : 1);
        if (!best || std::pair(weight, -distance) > std::pair(surest, -nearest)) {
            best = attribution(*event, sureness);
            surest = weight;
            nearest = distance;
        }
    }
    return best;
}

std::optional<Attribution> SpeechFrame::bySubject(qsizetype first, qsizetype end,
                                                  double confidence) const
{
    const auto subject = firstSubject(first, end, m_text, m_tokens);
    return subject.transform(
        [&](qsizetype token) { return attribution(SpeechEvent{token, token, false}, confidence); });
}

/// Who is announced by a sentence without a verb for it, up to its \a colon: "Auf Nachfrage wird
/// er milder:", "Ihr Urteil:".
std::optional<Attribution> SpeechFrame::byAnnouncement(qsizetype first, qsizetype colon) const
{
    if (first + 1 == colon && m_tokens[first].kind == Kind::Name) {
        Attribution label = attribution(SpeechEvent{first, first, false}, byColon);
        label.who = Attribution::Who::Label;
        return label;
    }
    // The nearest clause first: "Er schweigt, und Weber lacht:".
    for (qsizetype clause = colon; clause > first; --clause) {
        if (m_tokens[clause - 1].kind != Kind::Comma && clause - 1 != first)
            continue;
        const qsizetype start = clause - 1 == first ? first : clause;
        // "Gilles Hamon, délégué CGT, traduit :"
        const bool isTrade = start > first && isKind(start, Kind::Word, m_tokens)
                            && isPersonNoun(sliced(m_text, m_tokens[start].range))
                            && isKind(start - 2, Kind::Name, m_tokens) && !m_tokens[start].isHan;
        if (isTrade)
            continue;
        // "Il salue son gardien, Lorenzo Vidal, décisif :"
        const bool isApposition = start > first && isKind(start, Kind::Name, m_tokens)
                                  && isKind(start + 1, Kind::Comma, m_tokens)
                                  && isPersonNoun(sliced(m_text, m_tokens[start - 2].range));
        if (isApposition)
            continue;
        const auto subject = firstSubject(start, colon, m_text, m_tokens);
        // 指了指收靶纸的老人：: what ends a clause is its object.
        const bool isObject = subject && start > first && *subject + 1 == colon && *subject > start
                              && m_tokens[colon - 1].isHan;
        if (subject && !isObject)
            return attribution(SpeechEvent{*subject, *subject, false}, byColon);
    }
    constexpr QStringView possessives[] = {u"Ihr", u"Ihre", u"Sein", u"Seine", u"Her",
                                           u"His", u"Son",  u"Sa",   u"Ses"};
    const auto names = [](const Token &token) { return token.kind == Kind::Name && !token.isWeak; };
    if (std::ranges::contains(possessives, sliced(m_text, m_tokens[first].range)))
        return attribution(SpeechEvent{first, first, false}, byColon);
    const auto name = std::find_if(m_tokens.begin() + first, m_tokens.begin() + colon, names);
    if (name == m_tokens.begin() + colon)
        return {};
    const qsizetype subject = name - m_tokens.begin();
    return attribution(SpeechEvent{subject, subject, false}, continuing);
}

/// "Das sei längst entschieden, versichert er."
std::optional<Attribution> SpeechFrame::byReport(Sentence sentence) const
{
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    for (; event != m_events.end() && event->word < sentence.end; ++event) {
        const Attribution found = attribution(*event, continuing);
        if (found.who != Attribution::Who::Anybody)
            return found;
    }
    return {};
}

/// "Moretti: a race is “insomnia”": of whom the sentence says at its beginning that he speaks.
std::optional<Attribution> SpeechFrame::byLabel(qsizetype first, qsizetype quotation) const
{
    constexpr qsizetype reach = 2;
    if (m_hasEnds && isFewWords(wordsOf(m_tokens[quotation], m_text)))
        return {};
    for (qsizetype i = first; i + 1 < quotation && i - first < reach; ++i) {
        if (m_tokens[i].kind == Kind::Name && m_tokens[i + 1].kind == Kind::Colon) {
            Attribution label = attribution(SpeechEvent{i, i, false}, byColon);
            label.who = Attribution::Who::Label;
            return label;
        }
    }
    return {};
}

/// "Engelbrecht sicherte zu, niemand werde entlassen": who reports, by whatever verb.
std::optional<Attribution> SpeechFrame::byMainClause(Sentence sentence) const
{
    const auto comma =
        std::find_if(m_tokens.begin() + sentence.first, m_tokens.begin() + sentence.end,
                     [](const Token &token) { return token.kind == Kind::Comma; });
    const Sentence clause{sentence.first, comma - m_tokens.begin()};
    return clause.end == sentence.end || isReported(clause, m_text, m_tokens)
               ? std::nullopt
               : bySubject(clause.first, clause.end, continuing);
}

/// Whose words go on at \a first, where a sentence begins that says nothing of it: whoever the
/// sentences before it are about, up to the quotation before.
std::optional<Attribution> SpeechFrame::continued(qsizetype first,
                                                  const std::optional<Attribution> &before) const
{
    constexpr int mostSentences = 3;
    qsizetype end = first - 1;
    for (int i = 0; i < mostSentences && end > 0; ++i) {
        const Sentence sentence = sentenceAt(end - 1, m_tokens);
        const auto isSpoken = [this](const Token &token) {
            return token.kind == Kind::Quotation && !isUnspoken(m_text, token.range);
        };
        if (std::any_of(m_tokens.begin() + sentence.first, m_tokens.begin() + end, isSpoken))
            break;
        const bool asks = QStringView(u"?？").contains(m_text[m_tokens[end].range.start]);
        // What is reported is about somebody else than who reports it.
        const Sentence whole{sentence.first, end};
        const auto subject = byReport(whole).or_else([&] {
            return isReported(whole, m_text, m_tokens) ? byMainClause(whole)
                                                       : bySubject(whole.first, end, continuing);
        });
        // "Then the board lit up.": nobody who speaks.
        const bool isThing = subject && subject->who == Attribution::Who::Organisation
                             && !subject->isSaid;
        if (subject && !asks && !isThing && subject->who != Attribution::Who::Self)
            return subject;
        end = sentence.first - 1;
    }
    return before.transform([](Attribution attribution) {
        attribution.confidence = continuing;
        attribution.isSaid = false;
        return attribution;
    });
}

/// Whether the quotation is a sentence of its own.
bool SpeechFrame::standsAlone(qsizetype quotation, Sentence sentence) const
{
    if (quotation != sentence.first)
        return false;
    return endsWith(u".!?…。！？", m_tokens[quotation], m_text) || quotation + 1 == sentence.end;
}

/// "Asked whether she would stay, Weber laughs: “…”", 记者问她怕不怕，刘小燕摇摇头：“…”: who
/// answers, not who asks.
std::optional<Attribution> SpeechFrame::byAnswer(qsizetype quotation, Sentence sentence) const
{
    const qsizetype colon = quotation - 1;
    if (colon <= sentence.first || m_tokens[colon].kind != Kind::Colon
        || endsWith(u"?？", m_tokens[quotation], m_text))
        return {};
    qsizetype clause = colon;
    while (clause > sentence.first && m_tokens[clause - 1].kind != Kind::Comma)
        --clause;
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    bool isAsked = false;
    for (; event != m_events.end() && event->word < colon; ++event) {
        if (event->last() >= clause)
            return {};
        isAsked = isAsking(sliced(m_text, m_tokens[event->word].range));
    }
    return isAsked ? bySubject(clause, colon, byColon) : std::nullopt;
}

/// “没钱啊。”何满仓叹了口气: who does something right behind a sentence has said it, unless they
/// hear it.
std::optional<Attribution> SpeechFrame::acting(qsizetype quotation, Sentence sentence) const
{
    constexpr qsizetype reach = 5;
    const qsizetype next = quotation + 1;
    const bool isBeside = isKind(next, Kind::Name, m_tokens)
                          || (isKind(next, Kind::Word, m_tokens) && m_tokens[next].isHan);
    if (!isBeside || !isHan(m_text[m_tokens[next].range.start]))
        return {};
    for (qsizetype i = next; i < sentence.end; ++i) {
        if (m_tokens[i].kind == Kind::Quotation)
            break;
        if (m_tokens[i].kind == Kind::Colon)
            return {};
    }
    qsizetype end = next;
    while (end < sentence.end && end - quotation <= reach
           && (m_tokens[end].kind == Kind::Word || m_tokens[end].kind == Kind::Name))
        ++end;
    auto subject = bySubject(next, end, continuing);
    // 谈起自己的职业，郑海涛打了个比方
    constexpr QStringView turning[] = {u"谈", u"说", u"提", u"面对", u"对于", u"望", u"看", u"回忆"};
    const QString begin = foldHan(m_text.sliced(m_tokens[next].range.start, 2));
    const bool turns = std::ranges::any_of(
        turning, [&](QStringView word) { return begin.startsWith(word); });
    if (!subject && turns && isKind(end, Kind::Comma, m_tokens)) {
        const qsizetype clause = end + 1;
        subject = bySubject(clause, std::min(sentence.end, clause + reach), continuing);
    }
    if (!subject)
        return {};
    constexpr QStringView hearing[] = {u"听", u"没", u"沉默", u"愣", u"怔", u"闻言", u"一听", u"无言",
                                       u"默然", u"不语", u"接过话", u"打断"};
    const QString behind = foldHan(m_text.sliced(subject->words.end).first(
        std::min<qsizetype>(3, m_text.size() - subject->words.end)));
    const bool hears = std::ranges::any_of(
        hearing, [&](QStringView word) { return behind.startsWith(word); });
    return hears ? std::nullopt : subject;
}

/// "Die Akademie ehrte sie als „Hörerin von Weltrang“", "hailed it as “…”"; but nobody says what
/// somebody "was described as".
std::optional<Attribution> SpeechFrame::predicated(qsizetype quotation, Sentence sentence) const
{
    constexpr QStringView passive[] = {u"was",  u"were", u"been",    u"is",     u"are",    u"be",
                                       u"gilt", u"galt", u"gelten",  u"galten", u"wurde",  u"wird",
                                       u"werden", u"wurden", u"worden", u"known", u"passe", u"passait"};
    const auto isPassiveWord = [&](const Token &token) {
        return token.kind == Kind::Word
               && std::ranges::contains(passive, sliced(m_text, token.range));
    };
    if (std::any_of(m_tokens.begin() + sentence.first, m_tokens.begin() + quotation,
                    isPassiveWord))
        return {};
    const auto subject = bySubject(sentence.first, quotation, continuing);
    return subject && subject->who != Attribution::Who::Addressee ? subject : std::nullopt;
}

/// Of a part of a sentence that no word of speech is about.
std::optional<Attribution>
SpeechFrame::embedded(qsizetype quotation, Sentence sentence,
                      const std::optional<Attribution> &before) const
{
    if (!isReported(sentence, m_text, m_tokens)) {
        if (isFewWords(wordsOf(m_tokens[quotation], m_text)))
            return {};
        // 据她说，…。头一年好，“…”: what is told goes on.
        return bySubject(sentence.first, quotation, ofTheSentence).or_else([&] {
            return continued(sentence.first, before);
        });
    }
    // In the first clause the subject is whom somebody speaks of, in a later one who speaks.
    const auto comma = std::find_if(m_tokens.begin() + sentence.first, m_tokens.begin() + quotation,
                                    [](const Token &token) { return token.kind == Kind::Comma; });
    const Sentence clause{sentence.first, comma - m_tokens.begin()};
    const auto subject = bySubject(clause.first, clause.end, continuing);
    if (subject && !isReported(clause, m_text, m_tokens))
        return subject;
    const auto following = continued(sentence.first, before);
    const bool isAnybody = subject && subject->who == Attribution::Who::Anybody;
    return following || isAnybody ? following : subject;
}

std::optional<Attribution>
SpeechFrame::attributionOf(qsizetype quotation, const std::optional<Attribution> &before) const
{
    const Sentence sentence = sentenceAt(quotation, m_tokens);
    if (isUnspoken(m_text, m_tokens[quotation].range))
        return {};
    if (const auto answer = byAnswer(quotation, sentence))
        return answer;
    if (const auto elliptic = byEllipsis(quotation, sentence))
        return elliptic;
    if (const auto said = bySpeech(quotation, sentence))
        return said;
    // “…，”她算给记者听
    const qsizetype next = quotation + 1;
    if (next < sentence.end && m_tokens[next].isSubject()
        && endsWith(u",，", m_tokens[quotation], m_text))
        return bySubject(next, next + 1, continuing);
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Colon)
        return byAnnouncement(sentence.first, quotation - 1).or_else([&] {
            return continued(sentence.first, before);
        });
    if (const auto label = byLabel(sentence.first, quotation))
        return label;
    if (standsAlone(quotation, sentence))
        return acting(quotation, sentence).or_else([&] {
            return continued(sentence.first, before);
        });
    // 他顿了顿，“…”
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Comma
        && endsWith(u".!?…。！？", m_tokens[quotation], m_text))
        return bySubject(sentence.first, quotation, continuing);
    constexpr QStringView predicators[] = {u"als", u"as", u"comme"};
    const bool isPredicate =
        isKind(quotation - 1, Kind::Word, m_tokens)
        && std::ranges::contains(predicators, sliced(m_text, m_tokens[quotation - 1].range));
    return isPredicate ? predicated(quotation, sentence) : embedded(quotation, sentence, before);
}

/// Whether nothing but a complement stands between the \a subject and the end of its insertion.
bool SpeechFrame::endsIncise(qsizetype subject) const
{
    constexpr qsizetype reach = 8;
    qsizetype i = subject + 1;
    while (i < m_tokens.size() && i - subject <= reach && m_tokens[i].role != WordRole::Verb
           && (m_tokens[i].kind == Kind::Word || m_tokens[i].kind == Kind::Name))
        ++i;
    const bool isComplement = i == subject + 1 || isRole(subject + 1, WordRole::Preposition, m_tokens)
                              || isKind(subject + 1, Kind::Name, m_tokens)
                              || sliced(m_text, m_tokens[subject + 1].range).startsWith(u"d");
    return isComplement && i < m_tokens.size() && m_tokens[i].kind != Kind::Word;
}

std::optional<Attribution> SpeechFrame::incised() const
{
    for (const SpeechEvent &event : m_events) {
        const bool inverted = event.subject > 0 && m_tokens[event.subject].isSubject()
                              && m_tokens[event.subject].kind == Kind::Word
                              && m_text[m_tokens[event.subject].range.start - 1] == u'-';
        const qsizetype first = inciseStart(event.first(), m_text, m_tokens);
        const WordRole role = m_tokens[event.word].role;
        if (first == 0 || (event.subject <= event.word && !inverted)
            || (role != WordRole::Verb && role != WordRole::Other))
            continue;
        const Kind kind = m_tokens[first - 1].kind;
        if ((inverted || endsIncise(event.subject))
            && (kind == Kind::Comma || (kind == Kind::End && inverted)))
            return attribution(event, inSentence);
    }
    return {};
}

QList<Attribution> SpeechFrame::topics() const
{
    QList<Attribution> found;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= m_tokens.size(); ++i) {
        if (i < m_tokens.size() && m_tokens[i].kind != Kind::End)
            continue;
        if (const auto topic = bySubject(first, i, continuing))
            found.append(*topic);
        first = i + 1;
    }
    return found;
}

std::optional<Attribution> SpeechFrame::lastPerson() const
{
    const qsizetype last = m_tokens.size() - 1;
    if (last < 1 || (m_tokens[last].kind != Kind::End && m_tokens[last].kind != Kind::Colon))
        return {};
    const Sentence sentence = sentenceAt(last - 1, m_tokens);
    if (const auto subject = bySubject(sentence.first, last, continuing))
        return subject;
    for (qsizetype i = sentence.first; i < last; ++i) {
        if (m_tokens[i].kind == Kind::Name && !m_tokens[i].isWeak)
            return attribution(SpeechEvent{i, i, false}, continuing);
    }
    return {};
}

std::optional<Attribution> SpeechFrame::behind(qsizetype quotation) const
{
    constexpr qsizetype reach = 3;
    constexpr qsizetype reachOfNamed = 14; // "La présidente du tribunal, Sabine Lhermitte, …"
    constexpr qsizetype longest = 60;
    const qsizetype first = quotation + (isKind(quotation + 1, Kind::End, m_tokens) ? 2 : 1);
    qsizetype end = first;
    while (end < m_tokens.size() && end - quotation < longest && m_tokens[end].kind != Kind::End
           && m_tokens[end].kind != Kind::Quotation && m_tokens[end].kind != Kind::Colon)
        ++end;
    if (end < m_tokens.size() && m_tokens[end].kind == Kind::Colon)
        return {};
    const auto near = bySubject(first, std::min(end, first + reach), continuing);
    if (near)
        return near;
    const auto named = bySubject(first, std::min(end, first + reachOfNamed), continuing);
    const bool isNamed = named && named->who == Attribution::Who::Name
                         && isRole(first, WordRole::Determiner, m_tokens);
    return isNamed ? named : std::nullopt;
}

bool SpeechFrame::endsAsking() const
{
    for (qsizetype i = m_tokens.size() - 1; i >= 0; --i) {
        if (m_tokens[i].kind == Kind::Quotation)
            return endsWith(u"?？", m_tokens[i], m_text);
    }
    return false;
}

std::optional<Attribution> SpeechFrame::announced() const
{
    if (m_tokens.isEmpty() || m_tokens.last().kind != Kind::Colon)
        return {};
    const qsizetype colon = m_tokens.size() - 1;
    const Sentence sentence = sentenceAt(colon, m_tokens);
    const auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    return event != m_events.end() ? attribution(m_events.last(), inSentence)
                                   : byAnnouncement(sentence.first, colon);
}

} // namespace Sidegloss
