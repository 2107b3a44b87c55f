// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/askedplace.h"

#include "lib/document/timedcues.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

std::optional<AskedPlace> askedShare(const Document &document, const QString &typed)
{
    static const QRegularExpression form(uR"(^(\d{1,3})(?:[.,](\d{1,2}))? ?[%％]$)"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const double share = u"%1.%2"_s.arg(match.captured(1), match.captured(2)).toDouble() / 100;
    if (share > 1)
        return std::nullopt;
    const auto size = static_cast<double>(document.text().size());
    return AskedPlace{AskedPlace::Kind::Share, typed,
                      static_cast<qsizetype>(std::floor(share * size))};
}

std::optional<AskedPlace> askedTime(const Document &document, const QString &typed)
{
    static const QRegularExpression form(uR"(^(?:(\d{1,3})[:：])?(\d{1,3})[:：](\d{2})$)"_s);
    const QRegularExpressionMatch match = form.match(typed);
    const QList<Cue> &cues = document.cues();
    if (!match.hasMatch() || cues.isEmpty())
        return std::nullopt;
    const std::chrono::seconds time = std::chrono::hours(match.captured(1).toInt())
                                      + std::chrono::minutes(match.captured(2).toInt())
                                      + std::chrono::seconds(match.captured(3).toInt());
    // Times may go anywhere: what is meant is the latest cue that has begun by then.
    const Cue *said = &cues.first();
    for (const Cue &cue : cues) {
        if (cue.start < time + std::chrono::seconds(1) && cue.start >= said->start)
            said = &cue;
    }
    return AskedPlace{AskedPlace::Kind::Time, clockTime(time), said->range.start};
}

} // namespace

std::optional<AskedPlace> askedPlace(const Document &document, const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (const auto share = askedShare(document, trimmed))
        return share;
    return askedTime(document, trimmed);
}

} // namespace Sidegloss
