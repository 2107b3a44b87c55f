// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/timedcues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString clockTime(std::chrono::milliseconds time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    const std::chrono::hh_mm_ss clock(whole);
    const QString seconds = u"%1"_s.arg(clock.seconds().count(), 2, 10, QChar(u'0'));
    if (clock.hours().count() == 0)
        return u"%1:%2"_s.arg(clock.minutes().count()).arg(seconds);
    return u"%1:%2:%3"_s.arg(clock.hours().count())
        .arg(clock.minutes().count(), 2, 10, QChar(u'0'))
        .arg(seconds);
}

QList<qsizetype> timedCues(const Document &document)
{
    const QList<Cue> &cues = document.cues();
    QList<qsizetype> timed;
    std::optional<std::chrono::seconds> above;
    qsizetype leaf = 0;
    std::optional<qsizetype> leafAbove;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        while (document.leaf(leaf).range.end < cues[i].range.end)
            ++leaf;
        if (leaf == leafAbove)
            continue;
        leafAbove = leaf;
        const auto second = std::chrono::floor<std::chrono::seconds>(cues[i].start);
        if (second != above)
            timed.append(i);
        above = second;
    }
    return timed;
}

std::optional<std::chrono::milliseconds> timeAt(const Document &document, qsizetype position)
{
    const QList<Cue> &cues = document.cues();
    const auto next =
        std::ranges::upper_bound(cues, position, {}, [](const Cue &cue) { return cue.range.end; });
    const std::optional<qsizetype> leaf = document.leafAt(position);
    if (next != cues.end() && leaf && document.leaf(*leaf).range.contains(next->range))
        return next->start;
    const std::optional<qsizetype> begun = document.cueAt(position);
    return begun ? std::optional(cues[*begun].start) : std::nullopt;
}

} // namespace Sidegloss
