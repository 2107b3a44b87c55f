// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tabs/opentabs.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Sidegloss {

namespace {

/// More than anyone remembers.
constexpr qsizetype mostClosed = 50;

QStringList pathsOf(const QList<OpenTab> &tabs)
{
    QStringList paths;
    for (const OpenTab &tab : tabs)
        paths.append(tab.path);
    return paths;
}

} // namespace

qsizetype OpenTabs::Part::indexOf(TabId id) const
{
    const auto found = std::ranges::find(tabs, id, &OpenTab::id);
    return found == tabs.end() ? -1 : std::distance(tabs.begin(), found);
}

qsizetype OpenTabs::Part::indexOf(const QString &path) const
{
    const auto found = std::ranges::find(tabs, path, &OpenTab::path);
    return found == tabs.end() ? -1 : std::distance(tabs.begin(), found);
}

void OpenTabs::Part::insert(qsizetype index, const OpenTab &tab)
{
    tabs.insert(index, tab);
    if (tabs.size() > 1 && index <= current)
        ++current;
}

OpenTab OpenTabs::Part::take(qsizetype index)
{
    const OpenTab tab = tabs.takeAt(index);
    if (index < current || current == tabs.size())
        current = std::max<qsizetype>(0, current - 1);
    return tab;
}

OpenTabs::OpenTabs(const TabsState &state)
{
    fill(Side::First, state.first, state.currentFirst);
    fill(Side::Second, state.second, state.currentSecond);
    m_side = state.side;
    dropEmptySide();
}

void OpenTabs::fill(Side side, const QStringList &paths, int current)
{
    Part &here = part(side);
    for (const QString &path : paths) {
        if (!path.isEmpty() && here.indexOf(path) < 0)
            here.tabs.append(made(path));
    }
    here.current = std::clamp<qsizetype>(current, 0, std::max<qsizetype>(0, here.tabs.size() - 1));
}

TabsState OpenTabs::state() const
{
    return {pathsOf(m_sides[0].tabs), pathsOf(m_sides[1].tabs),
            static_cast<int>(m_sides[0].current), static_cast<int>(m_sides[1].current), m_side};
}

std::optional<OpenTab> OpenTabs::tab(TabId id) const
{
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return {};
    return part(*side).tabs[part(*side).indexOf(id)];
}

std::optional<Side> OpenTabs::sideOf(TabId id) const
{
    for (const Side side : {Side::First, Side::Second}) {
        if (part(side).indexOf(id) >= 0)
            return side;
    }
    return {};
}

std::optional<TabId> OpenTabs::find(const QString &path) const
{
    const std::optional<TabId> here = find(m_side, path);
    return here ? here : find(otherSide(m_side), path);
}

std::optional<TabId> OpenTabs::find(Side side, const QString &path) const
{
    const qsizetype index = part(side).indexOf(path);
    return index < 0 ? std::nullopt : std::optional(part(side).tabs[index].id);
}

bool OpenTabs::isOnBothSides(const QString &path) const
{
    return find(Side::First, path) && find(Side::Second, path);
}

std::optional<TabId> OpenTabs::current(Side side) const
{
    const Part &here = part(side);
    if (here.tabs.isEmpty())
        return {};
    return here.tabs[here.current].id;
}

void OpenTabs::setCurrent(TabId id)
{
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return;
    m_side = *side;
    part(*side).current = part(*side).indexOf(id);
}

TabId OpenTabs::open(const QString &path)
{
    Part &here = part(m_side);
    qsizetype index = here.indexOf(path);
    if (index < 0) {
        index = here.tabs.isEmpty() ? 0 : here.current + 1;
        here.insert(index, made(path));
    }
    here.current = index;
    return here.tabs[index].id;
}

void OpenTabs::append(const QString &path)
{
    Part &here = part(m_side);
    if (here.indexOf(path) < 0)
        here.insert(here.tabs.size(), made(path));
}

void OpenTabs::close(TabId id)
{
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return;
    const qsizetype index = part(*side).indexOf(id);
    m_closed.append({part(*side).take(index), *side, index});
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
    dropEmptySide();
}

void OpenTabs::dropEmptySide()
{
    if (m_sides[0].tabs.isEmpty())
        std::swap(m_sides[0], m_sides[1]);
    if (m_sides[1].tabs.isEmpty())
        m_side = Side::First;
}

QList<TabId> OpenTabs::others(TabId id) const
{
    QList<TabId> ids;
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return ids;
    for (const OpenTab &tab : part(*side).tabs) {
        if (tab.id != id)
            ids.append(tab.id);
    }
    return ids;
}

std::optional<TabId> OpenTabs::reopen()
{
    if (m_closed.isEmpty())
        return {};
    const Closed closed = m_closed.takeLast();
    if (const std::optional<TabId> open = find(closed.tab.path)) {
        setCurrent(*open);
        return open;
    }
    // A side that is gone since doesn't come back for it.
    m_side = isSplit() ? closed.side : Side::First;
    Part &here = part(m_side);
    here.insert(std::min(closed.index, here.tabs.size()), closed.tab);
    setCurrent(closed.tab.id);
    return closed.tab.id;
}

void OpenTabs::move(Side side, qsizetype from, qsizetype to)
{
    Part &here = part(side);
    const TabId front = here.tabs[here.current].id;
    here.tabs.move(from, to);
    here.current = here.indexOf(front);
}

TabId OpenTabs::moveToOtherSide(TabId id)
{
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return id;
    const OpenTab moved = part(*side).take(part(*side).indexOf(id));
    Part &there = part(otherSide(*side));
    const qsizetype same = there.indexOf(moved.path);
    if (same < 0)
        there.insert(there.tabs.size(), moved);
    const TabId front = same < 0 ? moved.id : there.tabs[same].id;
    dropEmptySide();
    setCurrent(front);
    return front;
}

TabId OpenTabs::openOnOtherSide(TabId id)
{
    const std::optional<Side> side = sideOf(id);
    if (!side)
        return id;
    m_side = otherSide(*side);
    return open(tab(id)->path);
}

QList<TabId> OpenTabs::unsplit()
{
    QList<TabId> gone;
    const std::optional<TabId> front = current();
    if (!isSplit() || !front)
        return gone;
    Part &stays = part(m_side);
    for (const OpenTab &tab : std::exchange(part(otherSide(m_side)), {}).tabs) {
        if (stays.indexOf(tab.path) < 0)
            stays.tabs.append(tab);
        else
            gone.append(tab.id);
    }
    dropEmptySide();
    setCurrent(*front);
    return gone;
}

std::optional<TabId> OpenTabs::beside(int step) const
{
    const Part &here = part(m_side);
    const qsizetype count = here.tabs.size();
    if (count < 2)
        return {};
    return here.tabs[(here.current + step + count) % count].id;
}

std::optional<TabId> OpenTabs::at(qsizetype index) const
{
    const QList<OpenTab> &tabs = part(m_side).tabs;
    const qsizetype place = index < 0 ? tabs.size() - 1 : index;
    if (place < 0 || place >= tabs.size())
        return {};
    return tabs[place].id;
}

} // namespace Sidegloss
