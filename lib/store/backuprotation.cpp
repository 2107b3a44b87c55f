// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backuprotation.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto kept = 48h;
constexpr auto apart = 30min;

/// Of the backups of one day, week or month the last is kept, for so many of them.
struct Stage
{
    int most;
    qint64 (*number)(QDate day); ///< Equal for the days of one.
};

constexpr std::array stages = {
    Stage{12, [](QDate day) { return day.toJulianDay(); }},
    Stage{10, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); }},
    Stage{9, [](QDate day) { return qint64{day.year()} * 12 + day.month(); }},
};

/// Takes what is over two days old, newest first.
class Thinning
{
public:
    bool keeps(QDate day)
    {
        while (m_stage != stages.end() && m_count == m_stage->most) {
            ++m_stage;
            m_count = 0;
        }
        if (m_stage == stages.end() || (m_last && m_stage->number(*m_last) == m_stage->number(day)))
            return false;
        ++m_count;
        m_last = day;
        return true;
    }

private:
    decltype(stages)::const_iterator m_stage = stages.begin();
    int m_count = 0;
    std::optional<QDate> m_last; ///< That was kept.
};

} // namespace

QList<QDateTime> keptBackups(const QList<QDateTime> &instants, const QDateTime &now)
{
    QList<QDateTime> newestFirst = instants;
    std::ranges::sort(newestFirst, std::greater());
    QList<QDateTime> result;
    Thinning thinning;
    for (const QDateTime &instant : std::as_const(newestFirst)) {
        const bool recent = instant > now.addDuration(-kept) || result.isEmpty();
        if (recent || thinning.keeps(instant.toUTC().date()))
            result.append(instant);
    }
    return result;
}

bool isBackupDue(const std::optional<QDateTime> &last, bool changed, const QDateTime &now)
{
    return changed && (!last || std::chrono::abs(now - *last) >= apart);
}

} // namespace Sidegloss
