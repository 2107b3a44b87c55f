// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/speechevents.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// Who speaks, as a sentence says it: by a name, or by a pronoun that stands for one.
struct Attribution
{
    std::optional<qsizetype> name; ///< Id in Names; none: a pronoun.
    qsizetype position = 0;        ///< Where it stands.
    double confidence = 0;         ///< 0–1.
};

/// The sentences of a leaf, or of a quotation in it, where the quotations that stand in it are
/// tokens: who says each of them.
class SpeechFrame
{
public:
    SpeechFrame(QStringView text, QList<Token> tokens);

    const QList<Token> &tokens() const { return m_tokens; }
    const QList<SpeechEvent> &events() const { return m_events; }
    std::optional<Attribution> attributionOf(qsizetype quotation) const;
    std::optional<Attribution> announced() const;

private:
    double confidence(const SpeechEvent &event, qsizetype quotation) const;
    Attribution attribution(const SpeechEvent &event, double confidence) const;

    QStringView m_text;
    QList<Token> m_tokens;
    QList<SpeechEvent> m_events;
};

} // namespace Sidegloss
