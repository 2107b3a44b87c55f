// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/typography.h"

#include <QPageSize>
#include <QRectF>

namespace Sidegloss {

enum class PaperSize { A4, Letter };
enum class NotesPlace { Margin, Foot, None };

/// Type is set in twentieths of a point, so that whole pixels of a font are fine enough for paper.
constexpr double unitsOfPoint = 20;

constexpr double units(double points)
{
    return points * unitsOfPoint;
}

/// Where things stand on a page, in units from its top left.
struct Sheet
{
    QPageSize paper;
    QRectF page;
    QRectF text;         ///< The article's column.
    QRectF margin;       ///< The notes' column; empty where notes don't stand beside the text.
    double headLine = 0; ///< Baseline of the running head.
    double footLine = 0; ///< Baseline of the page number.

    static Sheet of(PaperSize paper, NotesPlace notes);
};

/// The type of an article in \a language, of notes, and of the small print of heads and feet.
Typography textType(const QString &language);
Typography noteType();
double smallSize();

} // namespace Sidegloss
