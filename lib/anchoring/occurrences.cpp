// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/occurrences.h"

namespace Sidegloss {

namespace {

/// For each start of the pattern, how long the longest shorter start is that it ends with (Knuth,
/// Morris and Pratt): texts that repeat themselves make Boyer and Moore's search quadratic.
QList<qsizetype> bordersOf(QStringView pattern)
{
    QList<qsizetype> borders(pattern.size(), 0);
    qsizetype length = 0;
    for (qsizetype i = 1; i < pattern.size(); ++i) {
        while (length > 0 && pattern[i] != pattern[length])
            length = borders[length - 1];
        if (pattern[i] == pattern[length])
            ++length;
        borders[i] = length;
    }
    return borders;
}

} // namespace

QList<qsizetype> occurrences(QStringView text, QStringView pattern, qsizetype limit)
{
    QList<qsizetype> found;
    if (pattern.isEmpty() || pattern.size() > text.size())
        return found;
    const QList<qsizetype> borders = bordersOf(pattern);
    qsizetype matched = 0;
    for (qsizetype i = 0; i < text.size() && found.size() < limit; ++i) {
        while (matched > 0 && text[i] != pattern[matched])
            matched = borders[matched - 1];
        if (text[i] == pattern[matched])
            ++matched;
        if (matched == pattern.size()) {
            found.append(i + 1 - matched);
            matched = borders[matched - 1];
        }
    }
    return found;
}

} // namespace Sidegloss
