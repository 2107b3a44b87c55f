// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>

namespace Sidegloss {

/// Gives \a take one of the \a leaves after the other, in order, and says how far that has come.
/// Ends early when \a progress is cancelled.
template<typename Take>
void passLeaves(const QList<TextRange> &leaves, const Progress &progress, Take take)
{
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            return;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(leaves.last().end));
        take(leaf);
    }
}

} // namespace Sidegloss
