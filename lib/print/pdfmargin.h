// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidegloss {

/// A note that looks for room beside the text: its lines, and where its passage stands.
struct MarginNote
{
    QList<double> bands; ///< Heights, from top to bottom.
    int page = 0;
    double wanted = 0; ///< From the top of the page's text area.
};

/// A part of a note on one page, most often all of it.
struct MarginSlice
{
    qsizetype note = 0;
    qsizetype first = 0; ///< Of its bands.
    qsizetype end = 0;
    int page = 0;
    double top = 0; ///< From the top of the page's text area.
};

/// Gives each note its place in the margin of its page, which is \a height high: at its passage
/// where it can, in order, \a gap apart, never overlapping. What a page has no room for continues
/// at the top of the next one's margin, on pages beyond the last if need be. REQUIRES: \a notes are
/// ordered by page, and each has a band.
QList<MarginSlice> placeInMargins(const QList<MarginNote> &notes, double height, double gap);

/// Lets notes stand one below the other at the feet of pages, whose heights are \a feet, each at
/// the page of its passage or after it. What is left goes to pages beyond the last, \a height high.
QList<MarginSlice> placeAtFeet(const QList<MarginNote> &notes, const QList<double> &feet,
                               double height, double gap);

} // namespace Sidegloss
