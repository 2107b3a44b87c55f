// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/find/characterfolds.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QStringMatcher>

namespace Sidegloss {

/// Words sought in a text, in steps. They are found over line ends, and never inside a character.
class WordsFinder
{
public:
    WordsFinder(const QString &text, const FindQuery &query);

    bool isAtEnd() const { return m_position == m_text.size(); }
    /// How far the text has been looked through.
    qsizetype position() const { return m_position; }
    /// What begins in the next stretch; without overlap, behind what was found before.
    QList<TextRange> next();

private:
    void fold(QStringView text, TextRange range);
    QList<TextRange> matchesInStretch();
    std::optional<TextRange> matchAt(qsizetype folded);
    void keepTail(qsizetype used);

    QString m_text;
    FindOptions m_options;
    CharacterFolds m_folds;
    QStringMatcher m_words; ///< Folded.
    qsizetype m_position = 0;

    QString m_folded;          ///< The stretch, and what of the one before may begin a match.
    QList<qsizetype> m_places; ///< Of each of its code units in the text.
    bool m_inSpace = false;
};

} // namespace Sidegloss
