// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/wrapwidth.h"

#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Who wraps, wraps wider; shorter lines were broken on purpose.
constexpr qsizetype narrowest = 45;

/// Who breaks lines by hand breaks some early.
constexpr qsizetype tolerance = 6;

/// What can't be parted from the start of \a text at a line's end.
QStringView firstWord(QStringView text)
{
    const bool isCjkText = !text.isEmpty() && isCjk(text.front());
    qsizetype end = text.isEmpty() ? 0 : 1;
    while (end < text.size() && !text[end].isSpace()) {
        const bool mayBreak =
            isCjkText ? text[end].isLetterOrNumber() || text[end].isSurrogate() : isCjk(text[end]);
        if (mayBreak)
            break;
        ++end;
    }
    return text.first(end);
}

/// The first width for which \a line needn't have ended before \a below.
qsizetype widestIfWrapped(const TextLine &line, const TextLine &below)
{
    const QStringView word = firstWord(below.content);
    const bool isSpaced = !isCjk(line.content.back()) && !isCjk(word.front());
    return line.width + (isSpaced ? 1 : 0) + columnsOf(word) + tolerance;
}

} // namespace

bool isWrappedAt(qsizetype columns, const TextLine &line, const TextLine &below)
{
    return line.width <= longestWrapped && widestIfWrapped(line, below) > columns;
}

void WrapWidth::learn(const TextLine &line, const TextLine &below)
{
    if (line.width > longestWrapped || below.width > longestWrapped)
        return;
    ++m_pairs;
    const qsizetype least = std::max(line.width, narrowest);
    const qsizetype most = std::min(widestIfWrapped(line, below), longestWrapped + 1);
    if (least >= most)
        return;
    ++m_changes[static_cast<size_t>(least)];
    --m_changes[static_cast<size_t>(most)];
}

std::optional<qsizetype> WrapWidth::columns() const
{
    std::optional<qsizetype> width;
    qsizetype allowed = 0;
    qsizetype most = m_pairs / 2;
    for (qsizetype columns = 0; columns <= longestWrapped; ++columns) {
        allowed += m_changes[static_cast<size_t>(columns)];
        if (allowed <= most)
            continue;
        most = allowed;
        width = columns;
    }
    return width;
}

} // namespace Sidegloss
