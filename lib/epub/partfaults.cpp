// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/partfaults.h"

namespace Sidegloss {

namespace {

constexpr qsizetype mostNamed = 10;
constexpr qsizetype longestName = 200;

} // namespace

void PartFaults::add(NoticeKind kind, const QString &part, std::optional<qsizetype> line)
{
    if (m_named.size() < mostNamed)
        m_named.append({kind, {}, line, part.first(std::min(part.size(), longestName))});
    else
        ++m_more;
}

QList<Notice> PartFaults::notices() const
{
    QList<Notice> notices = m_named;
    if (m_more > 0)
        notices.append({NoticeKind::MorePartFaults, QString::number(m_more)});
    return notices;
}

} // namespace Sidegloss
