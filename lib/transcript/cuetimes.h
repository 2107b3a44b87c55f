// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace Sidegloss {

/// When a cue is shown, from the recording's beginning.
struct CueTimes
{
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};

    friend bool operator==(const CueTimes &, const CueTimes &) = default;
};

/// True iff \a line can only be meant as the times of a cue: digits before an arrow `-->`.
bool looksLikeCueTimes(QStringView line);

/// True iff \a line holds nothing but a number, as it stands before the times of a cue.
bool isCueNumber(QStringView line);

/// The times in \a line, `01:02.345 --> 1:02:03,4 position:10%`, settings left aside; nothing where
/// they can't be read. WebVTT (W3C, section 6.3) and what SubRip files have beyond it: a comma,
/// fewer digits, a sign (a negative time is the beginning). An end before the start is as written.
std::optional<CueTimes> readCueTimes(QStringView line);

} // namespace Sidegloss
