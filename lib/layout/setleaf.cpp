// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/setleaf.h"

#include "lib/layout/linestretch.h"
#include "lib/layout/typesetter.h"

#include <QTextLayout>

#include <algorithm>

namespace Sidegloss {

QList<QRectF> bandRects(const SetLeaf &leaf, TextRange range)
{
    QList<QRectF> rects;
    const int start = static_cast<int>(std::max(range.start, leaf.range.start) - leaf.range.start);
    const int end = static_cast<int>(std::min(range.end, leaf.range.end) - leaf.range.start);
    for (int i = 0; i < leaf.layout->lineCount(); ++i) {
        const QTextLine line = leaf.layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double top = leaf.origin.y() + Typesetter::bandTop(*leaf.layout, leaf.style, i);
        for (const LineStretch &stretch : lineStretches(line, leaf.style, from, to)) {
            // The blank half of a hanging mark doesn't stick out.
            const double left = std::max(stretch.left, leaf.frame.left - 0.1 * leaf.style.em);
            const double right = std::max(stretch.right, left);
            rects.append(
                {leaf.origin.x() + left, top, right - left, Typesetter::bandHeight(leaf.style)});
        }
    }
    return rects;
}

} // namespace Sidegloss
