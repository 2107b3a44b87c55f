// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"
#include "lib/store/documentrecord.h"

#include <QHash>

#include <optional>

namespace Sidegloss {

class TabPanes;

/// An article that stands on both sides, and where one is in it there and there.
struct TwinPlace
{
    QString path;
    ReadingPosition first;
    ReadingPosition second;

    friend bool operator==(const TwinPlace &, const TwinPlace &) = default;
};

/// Where one is in articles that stand on both sides: the library knows one place of an article,
/// WindowState these.
class TwinPlaces
{
public:
    /// What was kept is waiting for those of \a tabs that weren't shown yet.
    void restore(const OpenTabs &tabs);
    /// The place that waits for \a tab, once.
    std::optional<ReadingPosition> take(TabId tab);
    /// As things stand now.
    void keep(const OpenTabs &tabs, const TabPanes &panes);

private:
    std::optional<ReadingPosition> placeOf(TabId tab, const TabPanes &panes) const;

    QHash<TabId, ReadingPosition> m_waiting;
    QList<TwinPlace> m_kept;
};

} // namespace Sidegloss
