// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/twinplaces.h"

#include "app/window/articlepane.h"
#include "app/window/tabpanes.h"
#include "app/window/windowstate.h"

#include <algorithm>

namespace Sidegloss {

void TwinPlaces::restore(const OpenTabs &tabs)
{
    m_waiting.clear();
    m_kept = WindowState::twinPlaces();
    for (const TwinPlace &twin : std::as_const(m_kept)) {
        if (const auto first = tabs.find(Side::First, twin.path))
            m_waiting.insert(*first, twin.first);
        if (const auto second = tabs.find(Side::Second, twin.path))
            m_waiting.insert(*second, twin.second);
    }
}

std::optional<ReadingPosition> TwinPlaces::take(TabId tab)
{
    if (!m_waiting.contains(tab))
        return {};
    return m_waiting.take(tab);
}

std::optional<ReadingPosition> TwinPlaces::placeOf(TabId tab, const TabPanes &panes) const
{
    if (const ArticlePane *pane = panes.of(tab); pane && pane->session())
        return pane->readingPosition();
    return m_waiting.contains(tab) ? std::optional(m_waiting[tab]) : std::nullopt;
}

void TwinPlaces::keep(const OpenTabs &tabs, const TabPanes &panes)
{
    QList<TwinPlace> twins;
    for (const OpenTab &tab : tabs.tabs(Side::First)) {
        const std::optional<TabId> other = tabs.find(Side::Second, tab.path);
        const auto first = other ? placeOf(tab.id, panes) : std::nullopt;
        const auto second = other ? placeOf(*other, panes) : std::nullopt;
        if (first && second)
            twins.append({tab.path, *first, *second});
    }
    if (twins == m_kept)
        return;
    m_kept = twins;
    WindowState::setTwinPlaces(twins);
}

} // namespace Sidegloss
