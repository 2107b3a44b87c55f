// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/pagelayout.h"
#include "lib/print/flowitem.h"
#include "lib/print/pdfmargin.h"
#include "lib/print/pdfoutline.h"
#include "lib/print/printedmark.h"
#include "lib/print/sheet.h"

#include <QList>
#include <QStringList>

namespace Sidegloss {

/// A printed note: the bands of its card, or where it stands in the flow of the article.
struct PlannedCard
{
    qsizetype mark = 0;
    QList<FlowItem> items;
};

/// A note that stands in the column of text: on the article, or without a place.
struct FlowingCard
{
    qsizetype mark = 0;
    qsizetype item = 0; ///< Its first one in the flow.
};

/// Every page, before anything is drawn. Lengths in units, but for places, which are the PDF's.
struct PagePlan
{
    Sheet sheet;
    QList<PrintedMark> marks;
    QList<FlowItem> flow;
    PageLayout layout;                 ///< Of flow.
    QList<QList<PdfMarkPiece>> pieces; ///< Beside marks: what each covers, in units.
    QList<PlannedCard> cards;          ///< In the margin or at the feet.
    QList<MarginSlice> slices;         ///< Of cards.
    QList<FlowingCard> flowingCards;
    QStringList heads; ///< The section that each page ends in.
    QList<PdfPlace> places;
    QList<PdfOutlineItem> outline;

    int pageCount() const { return static_cast<int>(heads.size()); }
};

} // namespace Sidegloss
