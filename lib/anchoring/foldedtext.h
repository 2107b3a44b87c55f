// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QString>

namespace Sidegloss {

/// A text as it is when one doesn't look closely: each run of white space is one space, quotation
/// marks are straight, full-width letters are half-width and half-width Kana full-width. Knows
/// where each of its characters came from.
class FoldedText
{
public:
    explicit FoldedText(const QString &original);

    const QString &text() const { return m_text; }
    /// The part of the original that \a range of text() came from. REQUIRES: it isn't empty.
    TextRange original(TextRange range) const;

private:
    void append(QChar character, qsizetype origin);

    QString m_text;
    QList<qsizetype> m_origins; ///< One for each of m_text's characters, and the original's length.
};

} // namespace Sidegloss
