// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articletabs.h"

#include "app/errortext.h"
#include "app/reader/readerview.h"
#include "app/tabs/articletabbar.h"
#include "app/window/articlepage.h"
#include "app/window/openarticle.h"
#include "app/window/readerpage.h"
#include "app/window/windowstate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Sidegloss {

ArticleTabs::ArticleTabs(ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_blank(page.pane())
{
    joinBar(Side::First);
    joinBar(Side::Second);
    connect(&page, &ArticlePage::sideEntered, this, &ArticleTabs::enter);
}

ArticleTabs::~ArticleTabs() = default;

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
    m_titles.clear();
    m_workspace = workspace;
}

bool ArticleTabs::isLoading() const
{
    const OpenArticle *article = awaited();
    return article && article->isLoading();
}

bool ArticleTabs::isWaiting() const
{
    const OpenArticle *article = awaited();
    return article && article->isWaiting();
}

OpenArticle *ArticleTabs::awaited() const
{
    return m_next && !m_next->isQuiet ? m_next->article.get() : m_page.pane()->article().get();
}

bool ArticleTabs::isAwaited(const OpenArticle *article) const
{
    return article == awaited();
}

std::shared_ptr<OpenArticle> ArticleTabs::articleAt(const QString &path)
{
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        if (pane->path() == path)
            return pane->article();
    }
    auto article =
        std::make_shared<OpenArticle>(*m_workspace, path, [this] { return m_saved(); });
    join(article.get());
    return article;
}

void ArticleTabs::join(OpenArticle *article)
{
    connect(article, &OpenArticle::loading, this, [this, article] {
        if (isAwaited(article))
            Q_EMIT loading(article->path());
    });
    connect(article, &OpenArticle::progressed, this, [this, article](double done) {
        if (isAwaited(article))
            Q_EMIT progressed(done);
    });
    connect(article, &OpenArticle::waiting, this, [this, article] {
        if (isAwaited(article))
            Q_EMIT waiting(article->path());
    });
    connect(article, &OpenArticle::opened, this, [this, article] { follow(article); });
    connect(article, &OpenArticle::kept, this, [this, article] {
        giveUp(article);
        Q_EMIT kept();
    });
    connect(article, &OpenArticle::failed, this, [this, article](const Error &error) {
        giveUp(article);
        // Last: what is read in its place takes nothing away that is said of it.
        Q_EMIT failed(error);
    });
}

void ArticleTabs::open(const QString &path)
{
    if (!m_workspace)
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
    if (!m_workspace || paths.isEmpty())
        return;
    for (const QString &path : paths)
        m_tabs.append(QFileInfo(path).absoluteFilePath());
    readTitles();
    const std::optional<TabId> first = m_tabs.find(QFileInfo(paths.first()).absoluteFilePath());
    load({m_tabs.tab(*first)->path, first});
}

void ArticleTabs::restore(const TabsState &state)
{
    m_tabs = OpenTabs(state);
    if (!m_workspace || m_tabs.isEmpty())
        return;
    readTitles();
    loadShown();
}

void ArticleTabs::load(const Next &next)
{
    dropNext();
    m_next = next;
    m_next->article = articleAt(next.path);
    arrange();
    const std::shared_ptr<OpenArticle> article = m_next->article;
    if (article->session() && !article->isStale())
        place();
    else
        article->read();
}

void ArticleTabs::loadShown()
{
    if (m_next)
        return;
    for (const Side side : {m_tabs.currentSide(), otherSide(m_tabs.currentSide())}) {
        const std::optional<TabId> tab = m_tabs.current(side);
        if (tab && !m_panes.contains(*tab)) {
            load({m_tabs.tab(*tab)->path, tab, side != m_tabs.currentSide()});
            return;
        }
    }
}

void ArticleTabs::follow(const OpenArticle *article)
{
    if (m_next && m_next->article.get() == article) {
        place();
        return;
    }
    for (ArticlePane *pane : std::as_const(m_panes)) {
        if (pane->article().get() == article && pane != m_page.pane())
            pane->returnToPlace();
    }
    arrange();
    if (isAwaited(article))
        Q_EMIT arrived(true);
}

void ArticleTabs::place()
{
    const Next here = *std::exchange(m_next, std::nullopt);
    const TabId tab = here.tab ? *here.tab : m_tabs.open(here.path);
    if (!here.isQuiet)
        m_tabs.setCurrent(tab);
    const auto twin = std::ranges::find(m_panes, here.article, &ArticlePane::article);
    std::optional<ReadingPosition> position;
    if (twin != m_panes.end())
        position = (*twin)->readerPage()->reader()->readingPosition();
    ArticlePane *pane = m_panes.value(tab);
    const bool isNew = !pane;
    if (isNew) {
        pane = takePane();
        pane->setArticle(here.article);
        m_panes.insert(tab, pane);
    }
    settle();
    if (here.isQuiet)
        pane->returnToPlace();
    else
        Q_EMIT arrived(true);
    if (isNew && position)
        pane->readerPage()->reader()->restore(*position);
    loadShown();
}

void ArticleTabs::dropNext()
{
    if (!m_next)
        return;
    if (!m_next->article->session())
        m_next->article->cancel();
    // It may be what has called.
    QMetaObject::invokeMethod(
        this, [article = m_next->article] { Q_UNUSED(article) }, Qt::QueuedConnection);
    m_next.reset();
}

void ArticleTabs::giveUp(const OpenArticle *article)
{
    if (!m_next || m_next->article.get() != article)
        return;
    const std::optional<TabId> tab = m_next->tab;
    dropNext();
    if (tab && !m_panes.contains(*tab))
        m_tabs.close(*tab);
    else if (tab)
        m_tabs.setCurrent(*tab);
    arrange();
    loadShown();
}

void ArticleTabs::cancel()
{
    if (m_next)
        giveUp(m_next->article.get());
    else if (OpenArticle *article = awaited())
        article->cancel();
}

void ArticleTabs::goTo(TabId tab)
{
    const std::optional<OpenTab> known = m_tabs.tab(tab);
    if (!known)
        return;
    const ArticlePane *pane = m_panes.value(tab);
    if (!pane || pane->article()->isStale()) {
        load({known->path, tab});
        return;
    }
    dropNext();
    if (tab != m_tabs.current() && !m_saved()) {
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
        const ArticlePane *pane = m_panes.value(tab);
        return pane && pane->session() && pane->session()->record().id == document;
    };
    for (const Side side : {m_tabs.currentSide(), otherSide(m_tabs.currentSide())}) {
        if (const std::optional<TabId> front = m_tabs.current(side); front && shows(*front)) {
            goTo(*front);
            return true;
        }
    }
    const QList<TabId> tabs = m_panes.keys();
    const auto found = std::ranges::find_if(tabs, shows);
    if (found == tabs.end())
        return false;
    goTo(*found);
    return true;
}

void ArticleTabs::enter(Side side)
{
    const std::optional<TabId> tab = m_tabs.current(side);
    if (m_isArranging || side == m_tabs.currentSide() || !tab || !m_panes.contains(*tab))
        return;
    m_tabs.setCurrent(*tab);
    settle();
}

bool ArticleTabs::mayClose(TabId tab)
{
    ArticlePane *pane = m_panes.value(tab);
    if (!pane || pane->saveEdits())
        return true;
    // What can't be saved is shown, whichever is in front.
    m_tabs.setCurrent(tab);
    settle();
    return false;
}

void ArticleTabs::forget(TabId tab)
{
    if (m_next && m_next->tab == tab)
        dropNext();
    m_tabs.close(tab);
    if (ArticlePane *pane = m_panes.take(tab))
        dispose(pane);
}

void ArticleTabs::close(TabId tab)
{
    if (!m_tabs.tab(tab) || !mayClose(tab))
        return;
    const bool wasCurrent = tab == m_tabs.current();
    forget(tab);
    settle();
    if (m_tabs.isEmpty())
        Q_EMIT emptied();
    else if (wasCurrent && m_panes.contains(*m_tabs.current()))
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
        if (!mayClose(other))
            return;
        forget(other);
    }
    settle();
}

void ArticleTabs::reopen()
{
    if (m_workspace && m_tabs.canReopen() && m_saved()) {
        m_tabs.reopen();
        goTo(*m_tabs.current());
    }
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
    if (!m_saved())
        return;
    for (const TabId gone : m_tabs.unsplit()) {
        if (ArticlePane *pane = m_panes.take(gone))
            dispose(pane);
    }
    settle();
    Q_EMIT arrived(false);
}

void ArticleTabs::moveToOtherSide(TabId tab)
{
    if (!m_tabs.tab(tab) || !m_saved())
        return;
    if (!m_tabs.isSplit() && tab == m_tabs.current()) {
        goTo(m_tabs.openOnOtherSide(tab));
        return;
    }
    const TabId there = m_tabs.moveToOtherSide(tab);
    if (there != tab) {
        if (ArticlePane *pane = m_panes.take(tab))
            dispose(pane);
    }
    goTo(there);
}

void ArticleTabs::goToOtherSide()
{
    if (const auto tab = m_tabs.current(otherSide(m_tabs.currentSide())))
        goTo(*tab);
}

void ArticleTabs::closeAll()
{
    dropNext();
    for (ArticlePane *pane : std::exchange(m_panes, {}))
        dispose(pane);
    m_tabs = OpenTabs();
    arrange();
}

ArticlePane *ArticleTabs::takePane()
{
    ArticlePane *pane = blankPane();
    m_blank = nullptr;
    return pane;
}

ArticlePane *ArticleTabs::blankPane()
{
    if (!m_blank) {
        m_blank = m_page.addPane();
        Q_EMIT paneAdded(m_blank);
    }
    return m_blank;
}

void ArticleTabs::dispose(ArticlePane *pane)
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

void ArticleTabs::readTitles()
{
    const auto documents = m_workspace->store().documents();
    if (!documents)
        return;
    for (const DocumentRecord &record : *documents)
        m_titles.insert(record.path, withoutControls(record.metadata.title));
}

void ArticleTabs::settle()
{
    WindowState::setTabs(m_tabs.state());
    arrange();
}

void ArticleTabs::arrange()
{
    m_isArranging = true;
    const Side side = m_tabs.currentSide();
    const std::optional<TabId> tab = m_tabs.current();
    ArticlePane *pane = tab ? m_panes.value(*tab) : nullptr;
    if (!pane)
        pane = blankPane();
    m_page.putOn(side, pane);
    m_page.setTabsShown(m_tabs.count() > 1);
    m_page.setSplit(m_tabs.isSplit());
    arrange(Side::First);
    arrange(Side::Second);
    m_page.bringToFront(side, pane);
    m_page.setCurrentPane(side, pane);
    m_isArranging = false;
    Q_EMIT currentChanged();
}

void ArticleTabs::arrange(Side side)
{
    const std::optional<TabId> front = m_tabs.current(side);
    const std::optional<TabId> next = m_next ? m_next->tab : std::nullopt;
    const bool isNextHere = next && m_tabs.sideOf(*next) == side;
    m_page.tabBar(side)->showTabs(labels(side), isNextHere ? *next : front.value_or(0));
    for (const OpenTab &tab : m_tabs.tabs(side)) {
        if (ArticlePane *pane = m_panes.value(tab.id))
            m_page.putOn(side, pane);
    }
    m_page.bringToFront(side, front ? m_panes.value(*front) : nullptr);
}

QList<TabLabel> ArticleTabs::labels(Side side) const
{
    QList<TabLabel> labels;
    for (const OpenTab &tab : m_tabs.tabs(side))
        labels.append({tab.id, titleOf(tab), QDir::toNativeSeparators(tab.path)});
    return labels;
}

QString ArticleTabs::titleOf(const OpenTab &tab) const
{
    if (const ArticlePane *pane = m_panes.value(tab.id); pane && pane->session())
        return pane->title();
    const QString title = m_titles.value(tab.path);
    return title.isEmpty() ? withoutControls(QFileInfo(tab.path).fileName()) : title;
}

} // namespace Sidegloss
