// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/codefence.h"

namespace Sidegloss {

void CodeFence::read(QByteArrayView line)
{
    if (indentation(line) > 3)
        return;
    const QByteArrayView content = line.trimmed();
    if (isOpen()) {
        if (content.startsWith(m_fence) && content.count(m_fence[0]) == content.size())
            m_fence.clear();
        return;
    }
    for (const char mark : {'`', '~'}) {
        qsizetype length = 0;
        while (length < content.size() && content[length] == mark)
            ++length;
        if (length >= 3 && (mark == '~' || !content.sliced(length).contains('`')))
            m_fence = QByteArray(length, mark);
    }
}

qsizetype indentation(QByteArrayView line)
{
    qsizetype columns = 0;
    for (const char c : line) {
        if (c == ' ')
            ++columns;
        else if (c == '\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

} // namespace Sidegloss
