// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <limits>

namespace Sidegloss {

/// Where \a pattern starts in \a text, overlapping places too, in order; at most \a limit of them.
/// None for an empty pattern. Linear, whatever the two are.
QList<qsizetype> occurrences(QStringView text, QStringView pattern,
                             qsizetype limit = std::numeric_limits<qsizetype>::max());

} // namespace Sidegloss
