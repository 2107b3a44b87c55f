// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/highlightstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QColor meanFill(const QList<Highlight> &highlights, TextRange range, const Theme &theme)
{
    int count = 0;
    QColor fill;
    for (const Highlight &highlight : highlights) {
        if (!highlight.range.contains(range))
            continue;
        ++count;
        const QColor color = theme.markBackground(highlight.color);
        fill = count == 1 ? color : mixed(color, fill, 1.0 / count);
    }
    return fill;
}

} // namespace

QPen highlightPen(const QString &color, const Theme &theme, double em)
{
    QPen pen(mixed(theme.mark(color), theme.ink, 0.66), std::max(1.0, em * 0.085));
    pen.setCapStyle(Qt::FlatCap);
    if (color == "claim"_L1)
        pen.setWidthF(std::max(1.0, em * 0.11));
    else if (color == "question"_L1)
        pen.setDashPattern({1.0, 1.6});
    else if (color == "evidence"_L1)
        pen.setDashPattern({4.0, 2.2});
    else if (color == "todo"_L1)
        pen.setDashPattern({5.0, 2.0, 1.0, 2.0});
    else
        pen.setStyle(Qt::NoPen);
    return pen;
}

QColor chosenWash(const Theme &theme)
{
    QColor wash = theme.accent;
    wash.setAlphaF(theme.isDark() ? 0.15F : 0.2F);
    return wash;
}

QList<HighlightSegment> highlightSegments(const QList<Highlight> &highlights, TextRange range,
                                          const Theme &theme)
{
    QList<qsizetype> borders;
    for (const Highlight &highlight : highlights) {
        if (highlight.range.intersects(range))
            borders << std::max(highlight.range.start, range.start)
                    << std::min(highlight.range.end, range.end);
    }
    std::ranges::sort(borders);
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());

    QList<HighlightSegment> segments;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const TextRange piece{borders[i], borders[i + 1]};
        const QColor fill = meanFill(highlights, piece, theme);
        if (fill.isValid())
            segments.append({piece, fill});
    }
    return segments;
}

} // namespace Sidegloss
