// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/blockstyle.h"

#include <QTextLayout>

namespace Sidegloss {

/// A stretch of a line, in the coordinates of its layout.
struct LineStretch
{
    double left = 0;
    double right = 0;
};

/// Where the characters of \a line from \a from to \a to stand: in several places where letters of
/// both directions meet (UAX #9). Spaces at the line's end don't count.
QList<LineStretch> lineStretches(const QTextLine &line, const BlockStyle &style, int from, int to);

} // namespace Sidegloss
