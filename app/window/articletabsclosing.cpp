// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlepane.h"
#include "app/window/articletabs.h"
#include "app/window/tabpanes.h"

namespace Sidegloss {

bool ArticleTabs::mayClose(TabId tab)
{
    ArticlePane *pane = m_panes->of(tab);
    if (!pane || pane->saveEdits())
        return true;
    // What can't be saved is shown, whichever is in front.
    m_tabs.setCurrent(tab);
    settle();
    return false;
}

void ArticleTabs::forget(TabId tab)
{
    if (next() == tab)
        m_reading->drop();
    m_tabs.close(tab);
    m_panes->drop(tab);
}

void ArticleTabs::close(TabId tab)
{
    if (!m_tabs.tab(tab))
        return;
    if (mayClose(tab))
        closeAnyway(tab);
    else
        Q_EMIT closingKept(tab);
}

void ArticleTabs::closeAnyway(TabId tab)
{
    if (!m_tabs.tab(tab))
        return;
    const bool wasCurrent = tab == m_tabs.current();
    forget(tab);
    settle();
    if (m_tabs.isEmpty())
        Q_EMIT emptied();
    else if (wasCurrent && m_panes->has(*m_tabs.current()))
        Q_EMIT arrived(false);
    loadShown();
}

void ArticleTabs::closeCurrent()
{
    if (const std::optional<TabId> tab = m_tabs.current())
        close(*tab);
}

void ArticleTabs::closeOthers(TabId tab)
{
    goTo(tab);
    for (const TabId other : m_tabs.others(tab)) {
        if (!mayClose(other)) {
            Q_EMIT closingKept(other);
            return;
        }
        forget(other);
    }
    settle();
}

void ArticleTabs::reopen()
{
    if (m_reading->workspace() && m_tabs.canReopen() && m_reading->isSaved()) {
        m_tabs.reopen();
        goTo(*m_tabs.current());
    }
}

void ArticleTabs::closeAll()
{
    if (m_remembering.isActive())
        remember();
    m_reading->drop();
    m_panes->dropAll();
    m_tabs = OpenTabs();
    arrange();
}

} // namespace Sidegloss
