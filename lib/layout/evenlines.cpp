// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/evenlines.h"

#include "lib/layout/cjk.h"

#include <QTextBoundaryFinder>
#include <QTextLine>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Sidegloss {

namespace {

/// In squares of the share of a line that stays blank: lines may differ by half of one before a
/// word of ideographs is torn rather.
constexpr double tearing = 0.15;

/// The best way to have a text in some lines up to a place.
struct Way
{
    double cost = std::numeric_limits<double>::infinity();
    qsizetype lastBreak = 0;
};

QList<int> opportunities(QStringView text)
{
    QList<int> places{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype place = 1; place < text.size(); ++place) {
        finder.setPosition(place);
        if (finder.isAtBoundary() || breaksBesideQuote(text, place))
            places.append(static_cast<int>(place));
    }
    places.append(static_cast<int>(text.size()));
    return places;
}

bool tears(QStringView text, int place)
{
    return place < text.size() && isHan(text[place].unicode()) && isHan(text[place - 1].unicode());
}

double widthBetween(QStringView text, const QTextLine &whole, int start, int end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    return std::abs(whole.cursorToX(end) - whole.cursorToX(start));
}

} // namespace

QList<EvenLine> evenLines(QStringView text, const QTextLine &whole, int lines, double width)
{
    const QList<int> places = opportunities(text);
    QList<QList<Way>> ways(lines + 1, QList<Way>(places.size()));
    ways[0][0].cost = 0;
    for (qsizetype start = 0; start + 1 < places.size(); ++start) {
        const double torn = start > 0 && tears(text, places[start]) ? tearing : 0;
        for (qsizetype end = start + 1; end < places.size(); ++end) {
            const double used = widthBetween(text, whole, places[start], places[end]);
            if (used > width)
                break;
            const double blank = 1 - used / width;
            for (int line = 1; line <= lines; ++line) {
                const double cost = ways[line - 1][start].cost + blank * blank + torn;
                if (cost < ways[line][end].cost)
                    ways[line][end] = {cost, start};
            }
        }
    }
    QList<EvenLine> result;
    qsizetype end = places.size() - 1;
    for (int line = lines; line > 0 && std::isfinite(ways[line][end].cost); --line) {
        const qsizetype start = ways[line][end].lastBreak;
        result.prepend({places[end], widthBetween(text, whole, places[start], places[end])});
        end = start;
    }
    return result;
}

} // namespace Sidegloss
