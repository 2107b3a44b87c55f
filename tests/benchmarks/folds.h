// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <numeric>

namespace Sidegloss {

/// Parts into which the labelled articles are divided: what is learned of names from all other
/// parts stands for what it does on an article that nobody has seen.
inline constexpr int foldCount = 5;

/// The part of the article with the file name \a name (without ending), from 0.
inline int foldOf(const QString &name)
{
    return std::accumulate(name.begin(), name.end(), 0,
                           [](int sum, QChar c) { return sum + c.unicode(); })
           % foldCount;
}

} // namespace Sidegloss
