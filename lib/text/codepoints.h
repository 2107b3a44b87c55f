// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QString>

namespace Sidegloss {

/// Converts between UTF-16 offsets, which count inside the program, and Unicode code points, which
/// count in everything that leaves it (W3C Web Annotation, REFI-QDA, the command line).
/// A lone surrogate counts as one code point. An offset inside a surrogate pair belongs to the
/// pair's start. Offsets beyond the text are clamped to its end.
/// O(1) where the text has no surrogates, else a search among checkpoints. Immutable, thread-safe.
class CodePoints
{
public:
    CodePoints() = default;
    explicit CodePoints(const QString &text);

    qsizetype count() const { return fromUtf16(m_text.size()); }
    qsizetype fromUtf16(qsizetype offset) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    TextRange fromUtf16(TextRange range) const;
    TextRange toUtf16(TextRange range) const;

private:
    /// Every surrogate pair's start, as a UTF-16 offset, in order.
    QString m_text;
    QList<qsizetype> m_pairs;
};

} // namespace Sidegloss
