// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfmargin.h"

#include "lib/layout/marginlayout.h"

#include <algorithm>
#include <numeric>

namespace Sidegloss {

namespace {

/// Rounding must not push a note to another page.
constexpr double tolerance = 0.01;

class MarginFiller
{
public:
    /// \a largest is what a band can't be higher than and still find room somewhere.
    MarginFiller(const QList<MarginNote> &notes, double largest, double gap)
        : m_notes(notes)
        , m_largest(largest)
        , m_gap(gap)
    {}

    /// What isn't placed yet, of the notes up to \a page.
    void takeNotesOf(int page)
    {
        while (m_next < m_notes.size() && m_notes[m_next].page <= page) {
            m_open.append({m_next, 0, m_notes[m_next].bands.size(), page, 0});
            ++m_next;
        }
    }

    bool isDone() const { return m_next == m_notes.size() && m_open.isEmpty(); }

    void placeBesidePassages(int page, double height)
    {
        takeNotesOf(page);
        const double gaps = m_gap * static_cast<double>(m_open.size() - 1);
        const double total =
            std::transform_reduce(m_open.cbegin(), m_open.cend(), gaps, std::plus(),
                                  [this](const MarginSlice &slice) { return heightOf(slice); });
        if (total > height + tolerance)
            fill(page, height);
        else
            spread(page, height);
    }

    /// One below the other from the top; what doesn't fit stays open.
    void fill(int page, double height)
    {
        double y = 0;
        while (!m_open.isEmpty()) {
            MarginSlice slice = m_open.first();
            slice.page = page;
            slice.top = y;
            slice.end = slice.first;
            const QList<double> &bands = m_notes[slice.note].bands;
            while (slice.end < bands.size() && y + bands[slice.end] <= height + tolerance)
                y += bands[slice.end++];
            if (slice.end == slice.first && bands[slice.first] > m_largest)
                y += bands[slice.end++];
            if (slice.end == slice.first)
                return;
            m_placed.append(slice);
            if (slice.end < bands.size()) {
                m_open.first().first = slice.end;
                return;
            }
            m_open.removeFirst();
            y += m_gap;
        }
    }

    QList<MarginSlice> placed() const { return m_placed; }

private:
    double heightOf(const MarginSlice &slice) const
    {
        const QList<double> &bands = m_notes[slice.note].bands;
        return std::accumulate(bands.cbegin() + slice.first, bands.cbegin() + slice.end, 0.0);
    }

    void spread(int page, double height)
    {
        QList<MarginCard> cards;
        for (const MarginSlice &slice : std::as_const(m_open)) {
            const bool isCarried = slice.first > 0 || m_notes[slice.note].page < page;
            cards.append({isCarried ? 0 : m_notes[slice.note].wanted, heightOf(slice)});
        }
        QList<double> tops = marginTops(cards, m_gap, 0.0);
        double floor = height;
        for (qsizetype n = cards.size() - 1; n >= 0; --n) {
            tops[n] = std::min(tops[n], floor - cards[n].height);
            floor = tops[n] - m_gap;
        }
        for (qsizetype n = 0; n < cards.size(); ++n) {
            MarginSlice slice = m_open[n];
            slice.page = page;
            slice.top = tops[n];
            m_placed.append(slice);
        }
        m_open.clear();
    }

    const QList<MarginNote> &m_notes;
    double m_largest;
    double m_gap;
    qsizetype m_next = 0;
    QList<MarginSlice> m_open;
    QList<MarginSlice> m_placed;
};

} // namespace

QList<MarginSlice> placeInMargins(const QList<MarginNote> &notes, double height, double gap)
{
    MarginFiller filler(notes, height, gap);
    for (int page = 0; !filler.isDone(); ++page)
        filler.placeBesidePassages(page, height);
    return filler.placed();
}

QList<MarginSlice> placeAtFeet(const QList<MarginNote> &notes, const QList<double> &feet,
                               double height, double gap)
{
    MarginFiller filler(notes, height, gap);
    for (int page = 0; !filler.isDone(); ++page) {
        filler.takeNotesOf(page);
        filler.fill(page, page < feet.size() ? feet[page] : height);
    }
    return filler.placed();
}

} // namespace Sidegloss
