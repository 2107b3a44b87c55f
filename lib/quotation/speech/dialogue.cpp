// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/quotation/speech/dialogue.h"

#include <algorithm>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

constexpr double inTurn = 0.5;

bool opensWithQuotation(const SpeechFrame &frame)
{
    return !frame.tokens().isEmpty() && frame.tokens().first().kind == Kind::Quotation;
}

std::optional<Attribution> guessed(std::optional<Attribution> attribution)
{
    if (attribution) {
        attribution->confidence = std::min(attribution->confidence, inTurn);
        attribution->isSaid = false;
    }
    return attribution;
}

} // namespace

std::optional<Attribution> Dialogue::opening(const SpeechFrame &frame,
                                             const std::optional<Attribution> &found) const
{
    std::optional<Attribution> speaker = found ? found : frame.behind(0);
    if (speaker) {
        const bool answers = speaker->who == Attribution::Who::Pronoun && !m_turns.isEmpty()
                             && m_turns.last().who == Attribution::Who::Name;
        if (answers)
            speaker->notName = m_turns.last().name;
        return speaker;
    }
    const bool isAlone = std::ranges::all_of(
        frame.tokens(), [](const Token &token) { return token.kind == Kind::Quotation; });
    if (!isAlone)
        return {};
    // A question is answered by the other one; what the reporter asks, by whom they talk with.
    const bool isAnswer =
        (m_turns.size() < 2 && m_isAsked) || (m_last && m_last->who == Attribution::Who::Self);
    if (isAnswer)
        return Attribution{Attribution::Who::Partner, 0, frame.tokens().first().range, inTurn};
    return guessed(m_turns.size() >= 2 ? m_turns[m_turns.size() - 2] : m_last);
}

void Dialogue::endLeaf(const SpeechFrame &frame, const std::optional<Attribution> &first,
                       const std::optional<Attribution> &last, bool isOpen)
{
    if (!opensWithQuotation(frame))
        m_turns.clear();
    else if (first)
        m_turns.append(*first);
    m_isAsked = frame.endsAsking();
    const auto person = frame.lastPerson();
    // "… the hospital”. I asked whether …": the reporter asks.
    m_last = person && person->who == Attribution::Who::Self ? person : last ? last : person;
    m_expected = isOpen ? last : frame.announced();
}

} // namespace Sidegloss
