// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/partfaults.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostNamed = 10;
constexpr qsizetype longestName = 200;

} // namespace

QString partName(const QString &title, const QString &path)
{
    const QString &name = title.isEmpty() ? path : title;
    return name.first(std::min(name.size(), longestName));
}

void PartFaults::add(NoticeKind kind, const QString &part, std::optional<qsizetype> line)
{
    if (m_named.size() < mostNamed)
        m_named.append({kind, {}, line, part});
    else if (m_more++ == 0)
        m_firstOfMore = part;
}

QList<Notice> PartFaults::notices() const
{
    QList<Notice> notices = m_named;
    if (m_more > 0)
        notices.append({NoticeKind::MorePartFaults, QString::number(m_more), {}, m_firstOfMore});
    return notices;
}

} // namespace Sidegloss
