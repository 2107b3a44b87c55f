// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/pagelayout.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// One page's worth of bands: [first, end), and the foot that they leave behind.
class PageFiller
{
public:
    PageFiller(const QList<PageBand> &bands, const PageRoom &room)
        : m_bands(bands)
        , m_room(room)
    {}

    /// The index behind the last band that stands on a page which begins with \a first and takes
    /// over
    /// \a foot from the page before.
    qsizetype endFrom(qsizetype first, double foot) const
    {
        double y = 0;
        qsizetype at = first;
        for (; at < m_bands.size(); ++at) {
            const double top = at == first ? 0 : y + m_bands[at].above;
            foot += m_bands[at].foot;
            const double free = m_room.height - std::min(foot, m_room.largestFoot);
            if (at > first && top + m_bands[at].height > free)
                break;
            y = top + m_bands[at].height;
        }
        return at == m_bands.size() ? at : withoutGlue(first, at);
    }

private:
    qsizetype withoutGlue(qsizetype first, qsizetype end) const
    {
        qsizetype at = end;
        while (at > first && m_bands[at].glued)
            --at;
        return at > first ? at : end;
    }

    const QList<PageBand> &m_bands;
    const PageRoom &m_room;
};

} // namespace

PageLayout layOutPages(const QList<PageBand> &bands, const PageRoom &room)
{
    PageLayout layout;
    const PageFiller filler(bands, room);
    for (qsizetype first = 0; first < bands.size();) {
        const int page = static_cast<int>(layout.feet.size());
        const qsizetype end = filler.endFrom(first, layout.openFoot);
        double y = 0;
        for (qsizetype at = first; at < end; ++at) {
            const double top = at == first ? 0 : y + bands[at].above;
            layout.bands.append({page, top});
            layout.openFoot += bands[at].foot;
            y = top + bands[at].height;
        }
        const double foot = std::min(layout.openFoot, room.largestFoot);
        layout.feet.append(foot);
        layout.openFoot -= foot;
        first = end;
    }
    return layout;
}

} // namespace Sidegloss
