// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Sidegloss {

/// Of the window, where two articles, or two places of one, stand side by side.
enum class Side { First, Second };

constexpr Side otherSide(Side side)
{
    return side == Side::First ? Side::Second : Side::First;
}

/// Unique in its OpenTabs, also among the closed ones.
using TabId = int;

struct OpenTab
{
    TabId id = 0;
    QString path; ///< The article's.

    friend bool operator==(const OpenTab &, const OpenTab &) = default;
};

/// What is to be remembered of open tabs: paths, and indexes of those in front.
struct TabsState
{
    QStringList first;
    QStringList second; ///< Empty: no split.
    int currentFirst = 0;
    int currentSecond = 0;
    Side side = Side::First;

    friend bool operator==(const TabsState &, const TabsState &) = default;
};

/// The articles open in a window: in tabs, on one side or, split, on two. On each side one is in
/// front, and one side is current. An article has at most one tab on a side; a side that loses its
/// last tab is gone, and the first one is never gone while there is a tab.
class OpenTabs
{
public:
    OpenTabs() = default;
    /// What \a state doesn't say soundly is put right.
    explicit OpenTabs(const TabsState &state);
    TabsState state() const;

    bool isEmpty() const { return m_sides[0].tabs.isEmpty(); }
    bool isSplit() const { return !m_sides[1].tabs.isEmpty(); }
    qsizetype count() const { return m_sides[0].tabs.size() + m_sides[1].tabs.size(); }
    const QList<OpenTab> &tabs(Side side) const { return part(side).tabs; }
    std::optional<OpenTab> tab(TabId id) const;
    std::optional<Side> sideOf(TabId id) const;
    /// The tab of the article at \a path, rather one on the current side.
    std::optional<TabId> find(const QString &path) const;
    std::optional<TabId> find(Side side, const QString &path) const;
    bool isOnBothSides(const QString &path) const;

    Side currentSide() const { return m_side; }
    /// The tab in front; none on a side without tabs.
    std::optional<TabId> current(Side side) const;
    std::optional<TabId> current() const { return current(m_side); }
    /// The tab comes to the front, and its side is current.
    void setCurrent(TabId id);

    /// Goes to the article's tab on the current side, which stands behind the current one if new.
    TabId open(const QString &path);
    /// The last one on the current side, and not in front.
    void append(const QString &path);
    /// In front then: its neighbour, rather the next.
    void close(TabId id);
    /// All others on the side of \a id.
    QList<TabId> others(TabId id) const;
    /// The tab closed last is open again where it was, and current; none where there is none.
    std::optional<TabId> reopen();
    bool canReopen() const { return !m_closed.isEmpty(); }

    /// Within a side, by index.
    void move(Side side, qsizetype from, qsizetype to);
    /// Where the article has a tab there already, this one is closed for it. The tab, or that one,
    /// is the current one.
    TabId moveToOtherSide(TabId id);
    /// The article of \a id on the other side as well; its tab there is the current one.
    TabId openOnOtherSide(TabId id);
    /// All on one side, the current tab in front. Gives back the tabs that are gone: of articles
    /// that had one on both.
    QList<TabId> unsplit();

    /// The next (1) or previous (-1) tab of the current side, round its ends.
    std::optional<TabId> beside(int step) const;
    /// Of the current side, from 0; -1 is the last.
    std::optional<TabId> at(qsizetype index) const;

private:
    struct Part
    {
        QList<OpenTab> tabs;
        qsizetype current = 0;

        qsizetype indexOf(TabId id) const;
        qsizetype indexOf(const QString &path) const;
        void insert(qsizetype index, const OpenTab &tab);
        OpenTab take(qsizetype index);
    };
    struct Closed
    {
        OpenTab tab;
        Side side;
        qsizetype index;
    };

    Part &part(Side side) { return m_sides[static_cast<size_t>(side)]; }
    const Part &part(Side side) const { return m_sides[static_cast<size_t>(side)]; }
    OpenTab made(const QString &path) { return {++m_last, path}; }
    void fill(Side side, const QStringList &paths, int current);
    void dropEmptySide();

    std::array<Part, 2> m_sides;
    Side m_side = Side::First;
    TabId m_last = 0;
    QList<Closed> m_closed; ///< The last one last.
};

} // namespace Sidegloss
