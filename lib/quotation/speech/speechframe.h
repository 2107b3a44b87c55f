// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentences.h"
#include "lib/quotation/speech/attribution.h"
#include "lib/quotation/speech/reportedspeech.h"
#include "lib/quotation/speech/speechevents.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// The sentences of a leaf, or of a quotation in it, where the quotations that stand in it are
/// tokens: who says each of them.
class SpeechFrame
{
public:
    SpeechFrame(QStringView text, QList<Token> tokens, SpeechLanguage language);

    const QList<Token> &tokens() const { return m_tokens; }
    const QList<SpeechEvent> &events() const { return m_events; }
    /// \a before: whose the quotation before it is, in this frame or the paragraph before.
    std::optional<Attribution> attributionOf(qsizetype quotation,
                                             const std::optional<Attribution> &before) const;
    std::optional<Attribution> announced() const;
    /// The subjects of words of speech.
    QList<Attribution> said() const;
    /// Whom sentences are about.
    QList<Attribution> topics() const;
    /// Whom the last sentence is about, or who is named first in it.
    std::optional<Attribution> lastPerson() const;
    /// Whoever the sentence behind a quotation begins with: “…” She considered it.
    std::optional<Attribution> behind(qsizetype quotation) const;
    /// Whether the last quotation is a question.
    bool endsAsking() const;
    /// What a quotation says of its own speaker, in French: "Non, explique-t-il, …".
    std::optional<Attribution> incised() const;

private:
    std::optional<Attribution> bySpeech(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> byEllipsis(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> bySubject(qsizetype first, qsizetype end, double confidence) const;
    std::optional<Attribution> byAnnouncement(qsizetype first, qsizetype colon) const;
    std::optional<Attribution> byLabel(qsizetype first, qsizetype quotation) const;
    std::optional<Attribution> byReport(Sentence sentence) const;
    std::optional<Attribution> byMainClause(Sentence sentence) const;
    /// 蔡松年的批示是两个大字：“…”: whose words a noun before the colon says they are.
    std::optional<Attribution> byWordsOf(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> byAnswer(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> acting(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> predicated(qsizetype quotation, Sentence sentence) const;
    std::optional<Attribution> embedded(qsizetype quotation, Sentence sentence,
                                        const std::optional<Attribution> &before) const;
    std::optional<Attribution> continued(qsizetype first,
                                         const std::optional<Attribution> &before) const;
    bool isReported(const SpeechEvent &event) const;
    bool isReported(Sentence sentence) const
    {
        return Sidegloss::isReported(sentence, m_text, m_tokens, m_language);
    }
    bool endsIncise(qsizetype subject) const;
    bool isRelativeClause(qsizetype first) const;
    bool standsAlone(qsizetype quotation, Sentence sentence) const;
    Attribution attribution(const SpeechEvent &event, double confidence) const;

    QStringView m_text;
    SpeechLanguage m_language;
    QList<Token> m_tokens;
    QList<SpeechEvent> m_events;
    bool m_hasEnds; ///< It holds more than one sentence, or a whole one.
};

} // namespace Sidegloss
