// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"

#include <QHash>
#include <QObject>

#include <array>
#include <optional>

namespace Sidegloss {

class Appearance;
class ArticlePane;

/// How large the type is where there are two sides: each has a size of its own, which WindowState
/// keeps as long as there are two. On one side it is the Appearance's.
class SideSizes : public QObject
{
    Q_OBJECT

public:
    /// \a shared must outlive it.
    SideSizes(Appearance &shared, QObject *parent);
    Q_DISABLE_COPY_MOVE(SideSizes)

    /// \a pane stands on \a side from now on.
    void put(ArticlePane *pane, Side side);
    /// Both begin with the sizes they were left with, else with everyone's.
    void setSplit(bool split);
    /// There is to be one side: the size of \a pane, which stays, is everyone's.
    void share(const ArticlePane &pane);

private:
    void take(ArticlePane *pane);
    void apply();
    std::optional<double> &of(Side side) { return m_sizes[static_cast<size_t>(side)]; }

    Appearance &m_shared;
    QHash<ArticlePane *, Side> m_sides;
    std::array<std::optional<double>, 2> m_sizes; ///< Nothing while there is one side.
};

} // namespace Sidegloss
