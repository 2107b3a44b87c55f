// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tabpanes.h"

#include "app/errortext.h"
#include "app/tabs/articletabbar.h"
#include "app/window/articlepage.h"
#include "lib/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Sidegloss {

TabPanes::TabPanes(ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_blank(page.pane())
{}

TabPanes::~TabPanes() = default;

ArticlePane *TabPanes::showing(const QString &path) const
{
    const auto found = std::ranges::find(m_panes, path, &ArticlePane::path);
    return found == m_panes.end() ? nullptr : *found;
}

ArticlePane *TabPanes::add(TabId tab, const std::shared_ptr<OpenArticle> &article)
{
    ArticlePane *pane = blank();
    m_blank = nullptr;
    pane->setArticle(article);
    m_panes.insert(tab, pane);
    return pane;
}

void TabPanes::drop(TabId tab)
{
    if (ArticlePane *pane = m_panes.take(tab))
        dispose(pane);
}

void TabPanes::dropAll()
{
    QList<ArticlePane *> panes = std::exchange(m_panes, {}).values();
    std::ranges::partition(panes,
                           [this](const ArticlePane *pane) { return pane != m_page.pane(); });
    for (ArticlePane *pane : std::as_const(panes))
        dispose(pane);
}

ArticlePane *TabPanes::blank()
{
    if (!m_blank) {
        m_blank = m_page.addPane();
        Q_EMIT paneAdded(m_blank);
    }
    return m_blank;
}

void TabPanes::dispose(ArticlePane *pane)
{
    pane->setArticle(nullptr);
    if (!m_blank) {
        m_blank = pane;
        return;
    }
    // One is enough, and the current one can't go.
    if (m_blank != m_page.pane())
        std::swap(m_blank, pane);
    m_page.removePane(pane);
}

void TabPanes::readTitles(const Store &store)
{
    const auto documents = store.documents();
    if (!documents)
        return;
    for (const DocumentRecord &record : *documents)
        m_titles.insert(record.path, withoutControls(record.metadata.title));
}

void TabPanes::arrange(const OpenTabs &tabs, std::optional<TabId> next)
{
    m_isArranging = true;
    const std::optional<TabId> tab = tabs.current();
    ArticlePane *pane = tab ? of(*tab) : nullptr;
    if (!pane)
        pane = blank();
    m_page.setTabsShown(tabs.count() > 1);
    m_page.setSplit(tabs.isSplit());
    m_page.putOn(tabs.currentSide(), pane);
    for (const Side side : {Side::First, Side::Second}) {
        for (const OpenTab &one : tabs.tabs(side)) {
            if (ArticlePane *here = of(one.id))
                m_page.putOn(side, here);
        }
        const std::optional<TabId> front = tabs.current(side);
        m_page.bringToFront(side, front ? of(*front) : nullptr);
    }
    label(tabs, next);
    m_page.bringToFront(tabs.currentSide(), pane);
    m_page.setCurrentPane(tabs.currentSide(), pane);
    m_isArranging = false;
}

void TabPanes::label(const OpenTabs &tabs, std::optional<TabId> next)
{
    label(tabs, Side::First, next);
    label(tabs, Side::Second, next);
}

void TabPanes::label(const OpenTabs &tabs, Side side, std::optional<TabId> next)
{
    QList<TabLabel> labels;
    for (const OpenTab &tab : tabs.tabs(side))
        labels.append(labelOf(tab, tabs.isOnBothSides(tab.path)));
    const bool isNextHere = next && tabs.sideOf(*next) == side;
    m_page.tabBar(side)->showTabs(labels, isNextHere ? *next : tabs.current(side).value_or(0));
}

TabLabel TabPanes::labelOf(const OpenTab &tab, bool isTwin) const
{
    QString title = titleOf(tab);
    const QString section = isTwin && has(tab.id) ? of(tab.id)->section() : QString();
    // First the section: the end is what is cut off.
    if (!section.isEmpty() && section != title)
        title = tr("%1 · %2", "section, title").arg(section, title);
    return {tab.id, title, QDir::toNativeSeparators(tab.path)};
}

QString TabPanes::titleOf(const OpenTab &tab) const
{
    if (const ArticlePane *pane = of(tab.id); pane && pane->session())
        return pane->title();
    const QString title = m_titles.value(tab.path);
    return title.isEmpty() ? withoutControls(QFileInfo(tab.path).fileName()) : title;
}

} // namespace Sidegloss
