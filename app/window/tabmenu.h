// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"

#include <QMenu>

namespace Sidegloss {

class ArticleTabs;

/// What can be done with one tab; goes when it is left.
class TabMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a articles must outlive it.
    TabMenu(ArticleTabs &articles, TabId tab, QWidget *parent);
};

} // namespace Sidegloss
