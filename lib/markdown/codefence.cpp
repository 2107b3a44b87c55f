// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/codefence.h"

namespace Sidegloss {

void CodeFence::read(QStringView line)
{
    if (indentation(line) > 3)
        return;
    const QStringView content = line.trimmed();
    if (isOpen()) {
        if (content.startsWith(m_fence) && content.count(m_fence[0]) == content.size())
            m_fence.clear();
        return;
    }
    for (const QChar mark : {u'`', u'~'}) {
        qsizetype length = 0;
        while (length < content.size() && content[length] == mark)
            ++length;
        if (length >= 3 && (mark == u'~' || !content.sliced(length).contains(u'`')))
            m_fence = QString(length, mark);
    }
}

qsizetype indentation(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++columns;
        else if (c == u'\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

} // namespace Sidegloss
