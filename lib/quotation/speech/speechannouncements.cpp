// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speechframe.h"

#include "lib/quotation/speech/framesureness.h"
#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/speech/subjectsearch.h"
#include "lib/quotation/speech/sureness.h"
#include "lib/quotation/words/fewwords.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/personnouns.h"

#include <algorithm>

namespace Sidegloss {

using namespace FrameSureness;
using Kind = Token::Kind;

namespace {

/// The words that \a text begins with are what somebody has said: 的回答, 的批示.
bool isBeforeWordsNoun(QStringView text)
{
    constexpr QStringView nouns[] = {
        u"说法", u"回答", u"答案", u"看法", u"评价", u"解释", u"理由", u"结论", u"反应", u"意见",
        u"态度", u"观点", u"判断", u"建议", u"批示", u"答复", u"回复", u"批语", u"评语", u"留言",
        u"原话", u"名言", u"口头", u"座右", u"总结", u"形容", u"遗言", u"要求", u"愿望", u"辩解",
        u"承诺", u"忠告", u"感受", u"体会", u"秘诀", u"原则", u"信条", u"心得", u"话",   u"短信",
        u"回信", u"回应", u"第一", u"最后", u"开场", u"比喻", u"逻辑", u"担忧", u"担心", u"主张"};
    constexpr qsizetype reach = 3;
    const QString near = foldHan(text.first(std::min(reach, text.size())));
    return near.startsWith(u'的') && std::ranges::any_of(nouns, [&](QStringView noun) {
               return QStringView(near).sliced(1).startsWith(noun);
           });
}

} // namespace

std::optional<Attribution> SpeechFrame::byWordsOf(qsizetype quotation, Sentence sentence) const
{
    const qsizetype colon = quotation - 1;
    if (colon <= sentence.first || m_tokens[colon].kind != Kind::Colon)
        return {};
    for (qsizetype i = colon - 1; i >= sentence.first; --i) {
        const Token &token = m_tokens[i];
        // 他的批示是, but: 他的回答让王岚说
        const bool speaks =
            isRole(i, WordRole::Verb, m_tokens) && !m_text.first(token.range.start).endsWith(u'的');
        if (token.kind == Kind::Quotation || speaks)
            break;
        if (token.isSubject() && isBeforeWordsNoun(m_text.sliced(token.range.end)))
            return attribution(SpeechEvent{i + 1, i, false}, byColon);
    }
    return {};
}

/// Whether nothing but a complement stands between the \a subject and the end of its insertion.
bool SpeechFrame::endsIncise(qsizetype subject) const
{
    constexpr qsizetype reach = 8;
    qsizetype i = subject + 1;
    while (i < m_tokens.size() && i - subject <= reach && m_tokens[i].role != WordRole::Verb
           && (m_tokens[i].kind == Kind::Word || m_tokens[i].kind == Kind::Name))
        ++i;
    const bool isComplement = i == subject + 1
                              || isRole(subject + 1, WordRole::Preposition, m_tokens)
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

std::optional<Attribution> SpeechFrame::announced() const
{
    if (m_tokens.isEmpty() || m_tokens.last().kind != Kind::Colon)
        return {};
    const qsizetype colon = m_tokens.size() - 1;
    const Sentence sentence = sentenceAt(colon, m_tokens);
    const auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    if (event != m_events.end())
        return attribution(m_events.last(), inSentence);
    // "Weber schrieb einen Zettel. Der Text im Wortlaut:"
    return byAnnouncement(sentence.first, colon).or_else([&] {
        return continued(sentence.first, {});
    });
}

/// "Bei dem ich in die Lehre ging", "dont il parle": says something of whom the clause before it
/// names.
bool SpeechFrame::isRelativeClause(qsizetype first) const
{
    constexpr QStringView relatives[] = {
        u"der", u"die",  u"das",   u"dem", u"den",  u"deren", u"dessen", u"which",
        u"who", u"whom", u"whose", u"qui", u"dont", u"que",   u"lequel", u"laquelle"};
    const qsizetype word = isRole(first, WordRole::Preposition, m_tokens) ? first + 1 : first;
    return isKind(first - 1, Kind::Comma, m_tokens) && isKind(word, Kind::Word, m_tokens)
           && std::ranges::contains(relatives, sliced(m_text, m_tokens[word].range))
           && isRole(word + 1, WordRole::Self, m_tokens);
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
        if (isTrade || isRelativeClause(start))
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

} // namespace Sidegloss
