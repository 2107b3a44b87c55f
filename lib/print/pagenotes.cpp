// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pagenotes.h"

#include "lib/print/notecard.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double cardGap = units(8);
constexpr double footRuleGap = units(14);

QList<double> heightsOf(const QList<FlowItem> &card)
{
    QList<double> heights;
    for (const FlowItem &item : card)
        heights.append(item.above + item.height());
    return heights;
}

QString indexPageOf(const PrintedMark &mark, const PagePlan &plan, const PrintJob &job)
{
    const auto place = std::ranges::find(plan.places, claimPlace(mark.reference), &PdfPlace::name);
    return place != plan.places.end() ? job.words.page.arg(place->page + 1) : QString();
}

/// Makes the cards of \a plan; what each asks for comes back.
QList<MarginNote> makeCards(PagePlan &plan, const PrintJob &job, NotesPlace place)
{
    const bool isAtFoot = place == NotesPlace::Foot;
    const double width = isAtFoot ? plan.sheet.text.width() : plan.sheet.margin.width();
    QList<MarginNote> notes;
    for (qsizetype n = 0; n < plan.marks.size(); ++n) {
        const PrintedMark &mark = plan.marks[n];
        const QList<PdfMarkPiece> &pieces = plan.pieces[n];
        if (!isReadBesideText(mark) || pieces.isEmpty())
            continue;
        plan.cards.append({n, noteCard(mark, job, width, indexPageOf(mark, plan, job))});
        // At the foot a note stands where its number is, at the mark's end.
        const int page = isAtFoot ? pieces.last().page : pieces.first().page;
        notes.append({heightsOf(plan.cards.last().items), page,
                      pieces.first().lines.first().top() - plan.sheet.text.top()});
    }
    return notes;
}

void placeFeet(PagePlan &plan, const QList<MarginNote> &notes)
{
    // A mark that ends on a later page than another may begin before it.
    QList<qsizetype> order(notes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype n) { return notes[n].page; });
    QList<MarginNote> sorted;
    for (const qsizetype n : std::as_const(order))
        sorted.append(notes[n]);

    QList<double> feet = plan.layout.feet;
    for (double &foot : feet)
        foot = std::max(0.0, foot - footRuleGap);
    const double height = plan.sheet.text.height();
    plan.slices = placeAtFeet(sorted, feet, height, cardGap);
    for (MarginSlice &slice : plan.slices) {
        slice.note = order[slice.note];
        if (slice.page < feet.size())
            slice.top += height - feet[slice.page];
    }
}

} // namespace

bool isReadBesideText(const PrintedMark &mark)
{
    return mark.range && !mark.reference.isEmpty();
}

double footOf(const PrintedMark &mark, const PrintJob &job, const Sheet &sheet, bool firstOfBand)
{
    // As wide as any page number will be.
    const QList<double> heights = heightsOf(noteCard(mark, job, sheet.text.width(), u"00"_s));
    return std::accumulate(heights.begin(), heights.end(), firstOfBand ? footRuleGap : cardGap);
}

void placeNotes(PagePlan &plan, const PrintJob &job, NotesPlace place)
{
    if (place == NotesPlace::None)
        return;
    const QList<MarginNote> notes = makeCards(plan, job, place);
    if (place == NotesPlace::Margin)
        plan.slices = placeInMargins(notes, plan.sheet.text.height(), cardGap);
    else
        placeFeet(plan, notes);
}

} // namespace Sidegloss
