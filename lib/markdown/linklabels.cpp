// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/linklabels.h"

#include "lib/markdown/paragraph.h"

#include <QList>

namespace Sidegloss {

namespace {

/// Behind the label that begins at \a bracket and ends in its line, with all that is nested in it;
/// \a bracket itself where it doesn't.
qsizetype behindLabel(QByteArrayView markdown, qsizetype bracket)
{
    qsizetype depth = 0;
    for (qsizetype i = bracket; i < markdown.size() && markdown[i] != '\n'; ++i) {
        if (markdown[i] == '[')
            ++depth;
        else if (markdown[i] == ']' && --depth == 0)
            return i + 1;
    }
    return bracket;
}

/// What \a paragraph costs md4c: its lines for each label that spans some.
qsizetype costOf(QByteArrayView paragraph)
{
    QList<qsizetype> openBrackets;
    qsizetype line = 0;
    qsizetype spanning = 0;
    for (const char c : paragraph) {
        if (c == '\n')
            ++line;
        else if (c == '[')
            openBrackets.append(line);
        else if (c == ']' && !openBrackets.isEmpty())
            spanning += openBrackets.takeLast() != line ? 1 : 0;
    }
    return (line + 1) * spanning;
}

} // namespace

std::optional<qsizetype> findTangle(QByteArrayView markdown)
{
    constexpr qsizetype limit = 1'000'000'000;
    qsizetype cost = 0;
    qsizetype from = 0;
    for (qsizetype bracket = markdown.indexOf('['); bracket >= 0;) {
        qsizetype behind = behindLabel(markdown, bracket);
        if (behind == bracket) {
            const TextRange paragraph = paragraphAround(markdown, bracket, from);
            cost += costOf(markdown.sliced(paragraph.start, paragraph.length()));
            if (cost > limit)
                return paragraph.start;
            behind = from = paragraph.end;
        }
        bracket = markdown.indexOf('[', behind);
    }
    return std::nullopt;
}

} // namespace Sidegloss
