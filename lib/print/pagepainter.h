// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/bandpainter.h"
#include "lib/print/pageplan.h"
#include "lib/print/pdfcanvas.h"

namespace Sidegloss {

/// Draws the pages of a plan. Only the article, its title block, the notes and the index are text;
/// what merely guides the eye is drawn as signs, so that copying over pages gives the article
/// alone.
class PagePainter
{
public:
    /// All must outlive the painter.
    PagePainter(const PagePlan &plan, const PrintJob &job, PdfCanvas &canvas);

    /// Draws the page that \a canvas stands at.
    void paintPage();

    const QList<DrawnLink> &links() const { return m_bands.links(); }

private:
    void paintUnderlines();
    void paintFlow();
    void paintReferences();
    void paintCards();
    void paintSlice(const MarginSlice &slice);
    void paintFootRule();
    void paintRunningHead();
    void paintPageNumber();
    QRectF roomOfCards() const;

    const PagePlan &m_plan;
    const PrintJob &m_job;
    PdfCanvas &m_canvas;
    BandPainter m_bands;
    QFont m_small;
    QFont m_reference;
    int m_nextItem = 0;
};

} // namespace Sidegloss
