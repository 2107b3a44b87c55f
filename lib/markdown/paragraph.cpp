// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/paragraph.h"

#include "lib/text/utf8.h"

namespace Sidegloss {

namespace {

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

} // namespace

TextRange paragraphAround(QByteArrayView markdown, qsizetype place, qsizetype from)
{
    qsizetype start = lineStart(markdown, place);
    while (start > from) {
        const qsizetype previous = lineStart(markdown, start - 1);
        if (isBlank(markdown.sliced(previous, start - 1 - previous)))
            break;
        start = previous;
    }
    for (qsizetype line = place;;) {
        const qsizetype end = markdown.indexOf('\n', line);
        if (end < 0)
            return {start, markdown.size()};
        if (isBlank(markdown.sliced(line, end - line)))
            return {start, end + 1};
        line = end + 1;
    }
}

} // namespace Sidegloss
