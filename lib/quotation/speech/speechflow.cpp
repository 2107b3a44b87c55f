// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speech/speechframe.h"

#include "lib/quotation/speech/framesureness.h"
#include "lib/quotation/speech/reportedspeech.h"
#include "lib/quotation/speech/speechphrases.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/unspoken.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

using namespace FrameSureness;
using Kind = Token::Kind;

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

/// "Engelbrecht sicherte zu, niemand werde entlassen": who reports, by whatever verb.
std::optional<Attribution> SpeechFrame::byMainClause(Sentence sentence) const
{
    const auto comma =
        std::find_if(m_tokens.begin() + sentence.first, m_tokens.begin() + sentence.end,
                     [](const Token &token) { return token.kind == Kind::Comma; });
    const Sentence clause{sentence.first, comma - m_tokens.begin()};
    return clause.end == sentence.end || isReported(clause)
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
        const auto owner = ownerOfNextWords(whole.first, end, m_text, m_tokens);
        if (owner && i == 0)
            return attribution(SpeechEvent{*owner, *owner, false}, continuing);
        const auto subject = byReport(whole).or_else([&] {
            return isReported(whole) ? byMainClause(whole)
                                     : bySubject(whole.first, end, continuing);
        });
        // "Then the board lit up.": nobody who speaks.
        const bool isThing =
            subject && subject->who == Attribution::Who::Organisation && !subject->isSaid;
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
    constexpr QStringView turning[] = {u"谈",   u"说", u"提", u"面对",
                                       u"对于", u"望", u"看", u"回忆"};
    const QString begin = foldHan(m_text.mid(m_tokens[next].range.start, 2));
    const bool turns =
        std::ranges::any_of(turning, [&](QStringView word) { return begin.startsWith(word); });
    if (!subject && turns && isKind(end, Kind::Comma, m_tokens)) {
        const qsizetype clause = end + 1;
        subject = bySubject(clause, std::min(sentence.end, clause + reach), continuing);
    }
    if (!subject)
        return {};
    constexpr QStringView hearing[] = {u"听",   u"没",   u"沉默", u"愣",   u"怔",     u"闻言",
                                       u"一听", u"无言", u"默然", u"不语", u"接过话", u"打断"};
    const QString behind = foldHan(m_text.mid(subject->words.end, 3));
    const bool hears =
        std::ranges::any_of(hearing, [&](QStringView word) { return behind.startsWith(word); });
    return hears ? std::nullopt : subject;
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

QList<Attribution> SpeechFrame::said() const
{
    QList<Attribution> found;
    for (const SpeechEvent &event : m_events)
        found.append(attribution(event, inSentence));
    return found;
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

bool SpeechFrame::endsAsking() const
{
    for (qsizetype i = m_tokens.size() - 1; i >= 0; --i) {
        if (m_tokens[i].kind == Kind::Quotation)
            return endsWith(u"?？", m_tokens[i], m_text);
    }
    return false;
}

} // namespace Sidegloss
