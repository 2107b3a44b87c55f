// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/setleaf.h"

#include "lib/layout/typesetter.h"

#include <QTextLayout>

#include <algorithm>

namespace Sidegloss {

QList<QRectF> bandRects(const SetLeaf &leaf, TextRange range)
{
    QList<QRectF> rects;
    const int start = static_cast<int>(std::max(range.start, leaf.range.start) - leaf.range.start);
    const int end = static_cast<int>(std::min(range.end, leaf.range.end) - leaf.range.start);
    const double leftmost = leaf.frame.left - 0.1 * leaf.style.em;
    for (int i = 0; i < leaf.layout->lineCount(); ++i) {
        const QTextLine line = leaf.layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        // Neither the blank half of a hanging mark nor spaces at the line's end stick out.
        const double natural = line.x() + line.naturalTextWidth();
        left = std::max(left, leftmost);
        right = std::min(right, std::max(natural, left));
        const QRectF band(leaf.origin.x() + left,
                          leaf.origin.y() + Typesetter::bandTop(*leaf.layout, leaf.style, i),
                          right - left, Typesetter::bandHeight(leaf.style));
        rects.append(band);
    }
    return rects;
}

} // namespace Sidegloss
