// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Sidegloss {

/// Which sentence and which paragraph of a text a place stands in, counted from its start.
class SentenceIndex
{
public:
    explicit SentenceIndex(QStringView text);

    /// A paragraph's end ends a sentence, too.
    qsizetype sentenceAt(qsizetype place) const;
    qsizetype paragraphAt(qsizetype place) const;

private:
    QList<qsizetype> m_sentences; ///< Ends.
    QList<qsizetype> m_paragraphs;
};

} // namespace Sidegloss
