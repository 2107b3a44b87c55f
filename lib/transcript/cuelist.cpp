// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuelist.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostNotices = 8;
constexpr qsizetype longestDetail = 60;

} // namespace

void CueList::add(const CueTimes &times, QStringView text)
{
    m_cues.append({times, text});
}

void CueList::addUntimed(qsizetype line, QStringView written, QStringView text)
{
    m_cues.append({std::nullopt, text});
    if (m_notices.size() == mostNotices) {
        ++m_untold;
        return;
    }
    QString detail = written.first(std::min(written.size(), longestDetail)).trimmed().toString();
    if (written.size() > longestDetail)
        detail += u'…';
    m_notices.append({NoticeKind::CueTimesUnreadable, detail, line});
}

void CueList::addStray(qsizetype line, QStringView text)
{
    m_cues.append({std::nullopt, text});
    if (m_notices.size() == mostNotices)
        ++m_untold;
    else
        m_notices.append({NoticeKind::TextOutsideCues, {}, line});
}

QList<Notice> CueList::notices() const
{
    if (m_untold == 0)
        return m_notices;
    return m_notices + QList{Notice{NoticeKind::MoreCueFaults, QString::number(m_untold)}};
}

} // namespace Sidegloss
