// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tabmenu.h"

#include "app/window/articletabs.h"

namespace Sidegloss {

TabMenu::TabMenu(ArticleTabs &articles, TabId tab, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const OpenTabs &tabs = articles.tabs();
    const auto add = [&](const QString &words, bool isPossible, auto &&act) {
        QAction *action = addAction(words);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, &articles, act);
    };
    add(tr("&Close"), true, [&articles, tab] { articles.close(tab); });
    add(tr("Close &Others"), !tabs.others(tab).isEmpty(),
        [&articles, tab] { articles.closeOthers(tab); });
    add(tr("&Reopen Closed Tab"), tabs.canReopen(), [&articles] { articles.reopen(); });
    addSeparator();
    add(tabs.isSplit() ? tr("&Move to Other Side") : tr("Open &Side by Side"), true,
        [&articles, tab] { articles.moveToOtherSide(tab); });
    if (tabs.isSplit())
        add(tr("&Back to One Side"), true, [&articles] { articles.toggleSplit(); });
}

} // namespace Sidegloss
