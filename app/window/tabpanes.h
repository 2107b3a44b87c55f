// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Sidegloss {

class ArticlePage;
class ArticlePane;
class OpenArticle;
class Store;
struct TabLabel;

/// Which pane shows which tab, and how both stand on the page.
class TabPanes : public QObject
{
    Q_OBJECT

public:
    /// \a page must outlive its use.
    TabPanes(ArticlePage &page, QObject *parent);
    ~TabPanes() override;
    Q_DISABLE_COPY_MOVE(TabPanes)

    /// Null where the tab wasn't shown yet.
    ArticlePane *of(TabId tab) const { return m_panes.value(tab); }
    bool has(TabId tab) const { return m_panes.contains(tab); }
    QList<TabId> tabs() const { return m_panes.keys(); }
    /// One that shows the article at \a path; null where none does.
    ArticlePane *showing(const QString &path) const;

    /// REQUIRES: the tab has none.
    ArticlePane *add(TabId tab, const std::shared_ptr<OpenArticle> &article);
    void drop(TabId tab);
    /// The current one last: what it leaves in the library stays there.
    void dropAll();

    /// The titles of articles that aren't open.
    void readTitles(const Store &store);
    void forgetTitles() { m_titles.clear(); }
    /// Brings the page to what \a tabs say; \a next: the tab that is gone to as soon as it's read.
    void arrange(const OpenTabs &tabs, std::optional<TabId> next);
    bool isArranging() const { return m_isArranging; }
    /// An article on both sides is named by the section each tab is in, too.
    void label(const OpenTabs &tabs, std::optional<TabId> next);

Q_SIGNALS:
    void paneAdded(Sidegloss::ArticlePane *pane);

private:
    ArticlePane *blank();
    void dispose(ArticlePane *pane);
    void label(const OpenTabs &tabs, Side side, std::optional<TabId> next);
    TabLabel labelOf(const OpenTab &tab, bool isTwin) const;
    QString titleOf(const OpenTab &tab) const;

    ArticlePage &m_page;
    QHash<TabId, ArticlePane *> m_panes;
    ArticlePane *m_blank;             ///< Without an article, for the next one; null without.
    QHash<QString, QString> m_titles; ///< Of articles that were not read yet, by path.
    bool m_isArranging = false;
};

} // namespace Sidegloss
