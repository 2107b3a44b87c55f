// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/sheet.h"

#include "lib/layout/fontchoice.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// In points. The numbers follow the design's picture of a page.
constexpr double textSize = 10.5;
constexpr double noteSize = 7.6;
constexpr double side = 50;
constexpr double head = 66;
constexpr double foot = 62;
constexpr double gutter = 24;
constexpr double marginShare = 0.295;
constexpr double pointsOfPixel = 0.75; ///< As CSS has it.
constexpr double wideMeasure = 36;     ///< In em, where no notes stand beside the text.

} // namespace

Sheet Sheet::of(PaperSize paper, NotesPlace notes)
{
    const QPageSize size(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QSizeF points = size.size(QPageSize::Point);
    Sheet sheet;
    sheet.paper = size;
    sheet.page = {QPointF(0, 0), points * unitsOfPoint};
    const double height = units(points.height() - head - foot);
    if (notes == NotesPlace::Margin) {
        const double width = points.width() - 2 * side - gutter;
        const double notesWidth = width * marginShare;
        sheet.text = {units(side), units(head), units(width - notesWidth), height};
        sheet.margin = {sheet.text.right() + units(gutter), units(head), units(notesWidth), height};
    } else {
        const double width = wideMeasure * textSize;
        sheet.text = {units((points.width() - width) / 2), units(head), units(width), height};
    }
    sheet.headLine = units(38);
    sheet.footLine = sheet.page.height() - units(32);
    return sheet;
}

Typography textType(const QString &language)
{
    // The square grid of Chinese needs more white between lines than words do.
    const bool isLatin = scriptOf({}, language) == BlockScript::Latin;
    return {.family = {},
            .size = units(textSize),
            .measure = 0,
            .lineHeight = isLatin ? 1.55 : 1.7,
            .justified = true,
            // Who searches a PDF doesn't find a word that was cut.
            .hyphenated = false,
            .indented = false,
            .pixel = units(pointsOfPixel)};
}

Typography noteType()
{
    return {.family = u"Noto Sans"_s,
            .size = units(noteSize),
            .measure = 0,
            .lineHeight = 1.42,
            .justified = false,
            .hyphenated = false,
            .indented = false};
}

double smallSize()
{
    return units(7);
}

} // namespace Sidegloss
