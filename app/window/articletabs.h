// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/articlereading.h"
#include "app/window/twinplaces.h"

#include <QTimer>

namespace Sidegloss {

class ArticlePane;
class TabPanes;

/// The articles open in the window: opens and closes them, and keeps tabs and panes true to what is
/// open, which WindowState remembers. A tab gets its pane, and its article is read, when it is
/// first shown; until it has been read, what stands in front stays. Tabs of one article share its
/// session.
class ArticleTabs : public QObject
{
    Q_OBJECT

public:
    /// \a page must outlive its use.
    ArticleTabs(ArticlePage &page, QObject *parent);
    ~ArticleTabs() override;
    Q_DISABLE_COPY_MOVE(ArticleTabs)

    /// Closes all. \a workspace may be null and must outlive its use here.
    void setWorkspace(Workspace *workspace);
    /// \a saved: saves what is being edited anywhere, true iff it is. Asked before another article
    /// comes to the front, which it doesn't where it isn't.
    void setGuard(std::function<bool()> saved) { m_reading->setGuard(std::move(saved)); }

    /// As ArticleReading::setAhead().
    void setAhead(const std::shared_ptr<OpenArticle> &article) { m_reading->setAhead(article); }

    const OpenTabs &tabs() const { return m_tabs; }
    /// An article is being read for the current pane, or one that is to be it.
    bool isLoading() const { return m_reading->isLoading(); }
    /// It has been read, but another process holds the library.
    bool isWaiting() const { return m_reading->isWaiting(); }

    /// In a tab of its own, or the one it has; read again where its file has changed.
    void open(const QString &path);
    /// The first one of \a paths; the others stand ready in tabs.
    void openAll(const QStringList &paths);
    void restore(const TabsState &state);
    /// As the window closes: what was open stays remembered.
    void closeAll();
    void cancel();

    void goTo(TabId tab);
    /// To the tab that shows the article; false where none does.
    bool goTo(DocumentId document);
    /// Where something in it can't be saved it stays and comes to the front, by closingKept().
    void close(TabId tab);
    /// The same, but whatever can't be saved.
    void closeAnyway(TabId tab);
    void closeCurrent();
    void closeOthers(TabId tab);
    void reopen();
    /// The next (1) or previous (-1) tab.
    void step(int by);
    /// From 0; -1 is the last one.
    void goToNth(int index);
    /// The current article at two places, side by side; split already, back to one.
    void toggleSplit();
    /// To the other side; where there is none, the article in front is there at another place.
    void moveToOtherSide(TabId tab);
    void goToOtherSide();

Q_SIGNALS:
    /// Another pane or another article is the current one, or tabs are other ones.
    void currentChanged();
    void paneAdded(Sidegloss::ArticlePane *pane);
    /// What was asked for is in the current pane; \a isNew: read just now, its place is to be
    /// found.
    void arrived(bool isNew);
    /// What can be done with the tab is asked for, at \a place, in global coordinates.
    void menuRequested(Sidegloss::TabId tab, const QPoint &place);
    /// The last tab was closed.
    void emptied();
    void loading(const QString &path);
    /// How much of it has been read, 0–1.
    void progressed(double done);
    void waiting(const QString &path);
    /// Nothing else comes to the front: what is being edited can't be saved.
    void kept();
    /// The current tab wasn't closed: what is being edited in it can't be saved.
    void closingKept(Sidegloss::TabId tab);
    void failed(const Sidegloss::Error &error);

private:
    using Wish = ArticleReading::Wish;

    void joinReading();
    void joinPane(ArticlePane *pane);
    void joinBar(Side side);
    void load(const Wish &wish);
    void loadShown();
    void place();
    void follow(const OpenArticle *article);
    void giveUp(const std::optional<Wish> &wish);
    void enter(Side side);
    void unsplit();
    void settle();
    void remember();
    void arrange();
    std::optional<TabId> next() const;

    // articletabsclosing.cpp: what closes tabs, and reopen()
    bool mayClose(TabId tab);
    void forget(TabId tab);

    ArticlePage &m_page;
    ArticleReading *m_reading;
    TabPanes *m_panes;
    OpenTabs m_tabs;
    TwinPlaces m_places;
    QTimer m_remembering;
};

} // namespace Sidegloss
