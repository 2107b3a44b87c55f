// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuelist.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostNotices = 8;
constexpr qsizetype longestDetail = 60;

} // namespace

void CueList::add(qsizetype line, const CueTimes &times, QStringView text)
{
    m_cues.append({times, text, line});
}

void CueList::addUntimed(qsizetype line, QStringView written, QStringView text)
{
    m_cues.append({std::nullopt, text, line});
    QString detail = written.first(std::min(written.size(), longestDetail)).trimmed().toString();
    if (written.size() > longestDetail)
        detail += u'…';
    addFault({NoticeKind::CueTimesUnreadable, detail, line});
}

void CueList::addStray(qsizetype line, QStringView text)
{
    m_cues.append({std::nullopt, text, line});
    addFault({NoticeKind::TextOutsideCues, {}, line});
}

void CueList::addFault(const Notice &fault)
{
    if (m_faults.size() < mostNotices)
        m_faults.append(fault);
    else if (m_untold++ == 0)
        m_firstUntold = fault.line;
}

QList<Notice> CueList::notices() const
{
    if (m_untold == 0)
        return m_faults;
    return m_faults
           + QList{Notice{NoticeKind::MoreCueFaults, QString::number(m_untold), m_firstUntold}};
}

} // namespace Sidegloss
