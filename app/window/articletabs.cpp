// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articletabs.h"

#include "app/tabs/articletabbar.h"
#include "app/window/articlepage.h"
#include "app/window/openarticle.h"
#include "app/window/tabpanes.h"
#include "app/window/windowstate.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

ArticleTabs::ArticleTabs(ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_reading(new ArticleReading(page, this))
    , m_panes(new TabPanes(page, this))
{
    joinBar(Side::First);
    joinBar(Side::Second);
    joinReading();
    joinPane(page.pane());
    // Behind the picture of what is opened: it waits for the disk.
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(100ms);
    connect(&m_remembering, &QTimer::timeout, this, &ArticleTabs::remember);
    connect(&page, &ArticlePage::sideEntered, this, &ArticleTabs::enter);
    connect(m_panes, &TabPanes::paneAdded, this, [this](ArticlePane *pane) {
        joinPane(pane);
        Q_EMIT paneAdded(pane);
    });
}

ArticleTabs::~ArticleTabs() = default;

void ArticleTabs::joinReading()
{
    connect(m_reading, &ArticleReading::nextChanged, this, &ArticleTabs::arrange);
    connect(m_reading, &ArticleReading::arrived, this, &ArticleTabs::place);
    connect(m_reading, &ArticleReading::renewed, this, &ArticleTabs::follow);
    connect(m_reading, &ArticleReading::loading, this, &ArticleTabs::loading);
    connect(m_reading, &ArticleReading::progressed, this, &ArticleTabs::progressed);
    connect(m_reading, &ArticleReading::waiting, this, &ArticleTabs::waiting);
    connect(m_reading, &ArticleReading::kept, this, [this](const std::optional<Wish> &wish) {
        giveUp(wish);
        Q_EMIT kept();
    });
    connect(m_reading, &ArticleReading::failed, this,
            [this](const std::optional<Wish> &wish, const Error &error) {
                giveUp(wish);
                // Last: what is read in its place takes nothing away that is said of it.
                Q_EMIT failed(error);
            });
}

void ArticleTabs::joinPane(ArticlePane *pane)
{
    connect(pane, &ArticlePane::sectionChanged, this, [this, pane] {
        if (m_tabs.isOnBothSides(pane->path()) && !m_panes->isArranging())
            m_panes->label(m_tabs, next());
    });
    connect(pane, &ArticlePane::placeKept, this, [this] { m_places.keep(m_tabs, *m_panes); });
}

void ArticleTabs::joinBar(Side side)
{
    const ArticleTabBar *bar = m_page.tabBar(side);
    connect(bar, &ArticleTabBar::activated, this, qOverload<TabId>(&ArticleTabs::goTo));
    connect(bar, &ArticleTabBar::closeRequested, this, &ArticleTabs::close);
    connect(bar, &ArticleTabBar::menuRequested, this, &ArticleTabs::menuRequested);
    connect(bar, &ArticleTabBar::moved, this, [this, side](int from, int to) {
        m_tabs.move(side, from, to);
        settle();
    });
}

void ArticleTabs::setWorkspace(Workspace *workspace)
{
    closeAll();
    m_panes->forgetTitles();
    m_reading->setWorkspace(workspace);
}

std::optional<TabId> ArticleTabs::next() const
{
    return m_reading->next() ? m_reading->next()->tab : std::nullopt;
}

void ArticleTabs::open(const QString &path)
{
    if (!m_reading->workspace())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // As if it were read: later.
    if (const std::optional<TabId> tab = m_tabs.find(absolute))
        QMetaObject::invokeMethod(this, [this, id = *tab] { goTo(id); }, Qt::QueuedConnection);
    else
        load({absolute});
}

void ArticleTabs::openAll(const QStringList &paths)
{
    if (!m_reading->workspace() || paths.isEmpty())
        return;
    for (const QString &path : paths)
        m_tabs.append(QFileInfo(path).absoluteFilePath());
    m_panes->readTitles(m_reading->workspace()->store());
    const std::optional<TabId> first = m_tabs.find(QFileInfo(paths.first()).absoluteFilePath());
    load({m_tabs.tab(*first)->path, first});
}

void ArticleTabs::restore(const TabsState &state)
{
    m_tabs = OpenTabs(state);
    m_places.restore(m_tabs);
    if (!m_reading->workspace() || m_tabs.isEmpty())
        return;
    m_panes->readTitles(m_reading->workspace()->store());
    loadShown();
}

void ArticleTabs::load(const Wish &wish)
{
    Wish next = wish;
    if (const ArticlePane *pane = m_panes->showing(wish.path))
        next.article = pane->article();
    m_reading->read(next);
}

void ArticleTabs::loadShown()
{
    if (m_reading->next())
        return;
    for (const Side side : {m_tabs.currentSide(), otherSide(m_tabs.currentSide())}) {
        const std::optional<TabId> tab = m_tabs.current(side);
        if (tab && !m_panes->has(*tab)) {
            load({m_tabs.tab(*tab)->path, tab, side != m_tabs.currentSide()});
            return;
        }
    }
}

void ArticleTabs::follow(const OpenArticle *article)
{
    arrange();
    if (article == m_page.pane()->article().get())
        Q_EMIT arrived(true);
}

void ArticleTabs::place()
{
    const Wish here = m_reading->take();
    const TabId tab = here.tab ? *here.tab : m_tabs.open(here.path);
    if (!here.isQuiet)
        m_tabs.setCurrent(tab);
    if (!m_panes->has(tab)) {
        std::optional<ReadingPosition> position = m_places.take(tab);
        if (const ArticlePane *twin = m_panes->showing(here.path); twin && !position)
            position = twin->readingPosition();
        m_panes->add(tab, here.article)->setPlace(position);
    }
    settle();
    if (here.isQuiet)
        m_panes->of(tab)->returnToPlace();
    else
        Q_EMIT arrived(true);
    loadShown();
}

void ArticleTabs::giveUp(const std::optional<Wish> &wish)
{
    if (!wish)
        return;
    if (wish->tab && !m_panes->has(*wish->tab))
        m_tabs.close(*wish->tab);
    else if (wish->tab)
        m_tabs.setCurrent(*wish->tab);
    arrange();
    loadShown();
}

void ArticleTabs::cancel()
{
    if (m_reading->next())
        giveUp(m_reading->drop(m_reading->next()->article.get()));
    else
        m_reading->cancel();
}

void ArticleTabs::goTo(TabId tab)
{
    const std::optional<OpenTab> known = m_tabs.tab(tab);
    if (!known)
        return;
    const ArticlePane *pane = m_panes->of(tab);
    if (!pane || pane->article()->isStale()) {
        load({known->path, tab});
        return;
    }
    m_reading->drop();
    if (tab != m_tabs.current() && !m_reading->isSaved()) {
        arrange();
        Q_EMIT kept();
        return;
    }
    m_tabs.setCurrent(tab);
    settle();
    Q_EMIT arrived(false);
    loadShown();
}

bool ArticleTabs::goTo(DocumentId document)
{
    const auto shows = [&](TabId tab) {
        const ArticlePane *pane = m_panes->of(tab);
        return pane && pane->session() && pane->session()->record().id == document;
    };
    for (const Side side : {m_tabs.currentSide(), otherSide(m_tabs.currentSide())}) {
        if (const std::optional<TabId> front = m_tabs.current(side); front && shows(*front)) {
            goTo(*front);
            return true;
        }
    }
    const QList<TabId> tabs = m_panes->tabs();
    const auto found = std::ranges::find_if(tabs, shows);
    if (found == tabs.end())
        return false;
    goTo(*found);
    return true;
}

void ArticleTabs::enter(Side side)
{
    const std::optional<TabId> tab = m_tabs.current(side);
    if (m_panes->isArranging() || side == m_tabs.currentSide() || !tab || !m_panes->has(*tab))
        return;
    m_tabs.setCurrent(*tab);
    settle();
}

void ArticleTabs::step(int by)
{
    if (const std::optional<TabId> tab = m_tabs.beside(by))
        goTo(*tab);
}

void ArticleTabs::goToNth(int index)
{
    if (const std::optional<TabId> tab = m_tabs.at(index))
        goTo(*tab);
}

void ArticleTabs::toggleSplit()
{
    if (m_tabs.isSplit())
        unsplit();
    else if (const std::optional<TabId> tab = m_tabs.current())
        moveToOtherSide(*tab);
}

void ArticleTabs::unsplit()
{
    if (!m_reading->isSaved())
        return;
    for (const TabId gone : m_tabs.unsplit())
        m_panes->drop(gone);
    settle();
    Q_EMIT arrived(false);
}

void ArticleTabs::moveToOtherSide(TabId tab)
{
    if (!m_tabs.tab(tab) || !m_reading->isSaved())
        return;
    // Sides that are new begin with the size that all have.
    if (!m_tabs.isSplit())
        WindowState::setSideSizes({});
    if (!m_tabs.isSplit() && tab == m_tabs.current()) {
        goTo(m_tabs.openOnOtherSide(tab));
        return;
    }
    const TabId there = m_tabs.moveToOtherSide(tab);
    if (there != tab)
        m_panes->drop(tab);
    goTo(there);
}

void ArticleTabs::goToOtherSide()
{
    if (const auto tab = m_tabs.current(otherSide(m_tabs.currentSide())))
        goTo(*tab);
}

void ArticleTabs::settle()
{
    m_remembering.start();
    m_places.keep(m_tabs, *m_panes);
    const std::optional<TabId> stays = m_tabs.isSplit() ? std::nullopt : m_tabs.current();
    if (stays && m_panes->has(*stays))
        m_page.shareSizeOf(*m_panes->of(*stays));
    arrange();
}

void ArticleTabs::remember()
{
    m_remembering.stop();
    const std::optional<TabId> current = m_tabs.current();
    const bool isSeen = current && m_panes->has(*current);
    WindowState::setTabs(m_tabs.state(), isSeen ? m_tabs.tab(*current)->path : QString());
}

void ArticleTabs::arrange()
{
    m_panes->arrange(m_tabs, next());
    Q_EMIT currentChanged();
}

} // namespace Sidegloss
