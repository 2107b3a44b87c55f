// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidegloss {

/// A band of text that a page takes whole or not at all: usually a line. Lengths in any one unit.
struct PageBand
{
    double above = 0; ///< Space to the band before; falls away at the head of a page.
    double height = 0;
    double foot = 0;    ///< What it asks for at the foot of its page, for notes.
    bool glued = false; ///< Stays on the page of the band before.
};

/// What a page offers.
struct PageRoom
{
    double height = 0;
    double largestFoot = 0; ///< What is asked for beyond it goes to the foot of the next page.
};

struct PlacedBand
{
    int page = 0;
    double top = 0; ///< From the top of the page's text area.

    friend bool operator==(const PlacedBand &, const PlacedBand &) = default;
};

struct PageLayout
{
    QList<PlacedBand> bands; ///< One for each band, in order.
    QList<double> feet;  ///< The height kept free at the foot of each page; its size is the count.
    double openFoot = 0; ///< What found no room at the foot of the last page.
};

/// Fills pages with \a bands in their order. Glue gives way only where a page would be empty for
/// it.
PageLayout layOutPages(const QList<PageBand> &bands, const PageRoom &room);

} // namespace Sidegloss
