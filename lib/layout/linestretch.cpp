// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/linestretch.h"

#include <QGlyphRun>

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// A cursor stands on one side only of where two directions meet; glyphs stand where they stand.
QList<LineStretch> stretchesOfGlyphs(const QTextLine &line, int from, int to)
{
    constexpr double rounding = 0.5;
    QList<LineStretch> found;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QRectF place = run.boundingRect();
        found.append({place.left(), place.right()});
    }
    std::ranges::sort(found, {}, &LineStretch::left);
    QList<LineStretch> joined;
    for (const LineStretch &stretch : std::as_const(found)) {
        if (!joined.isEmpty() && stretch.left - joined.last().right < rounding)
            joined.last().right = std::max(joined.last().right, stretch.right);
        else
            joined.append(stretch);
    }
    return joined;
}

} // namespace

QList<LineStretch> lineStretches(const QTextLine &line, const BlockStyle &style, int from, int to)
{
    if (style.bidirectional)
        return stretchesOfGlyphs(line, from, to);
    const double left = line.cursorToX(from);
    const double right = std::min(line.cursorToX(to), line.x() + line.naturalTextWidth());
    return {{left, std::max(left, right)}};
}

} // namespace Sidegloss
