// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"
#include "lib/base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Sidegloss {

class ArticlePage;
class OpenArticle;
class Workspace;

/// What waits to be read: one article at a time that is to come to a tab, and those that are open
/// and read again. Tells how far it is of the one that is awaited: what is to come, else what is
/// current.
class ArticleReading : public QObject
{
    Q_OBJECT

public:
    /// What is to be read, and where it goes then.
    struct Wish
    {
        QString path;
        std::optional<TabId> tab = {}; ///< None: a new one.
        bool isQuiet = false;          ///< On the other side; nobody waits for it.
        std::shared_ptr<OpenArticle> article = {};
    };

    /// \a page must outlive its use.
    ArticleReading(const ArticlePage &page, QObject *parent);
    ~ArticleReading() override;
    Q_DISABLE_COPY_MOVE(ArticleReading)

    void setWorkspace(Workspace *workspace);
    Workspace *workspace() const;
    /// \a saved: saves what is being edited anywhere, true iff it is.
    void setGuard(std::function<bool()> saved) { m_saved = std::move(saved); }
    bool isSaved() const { return m_saved(); }

    /// \a article, of this workspace, is being read already: where its file is the first that is
    /// asked for.
    void setAhead(std::shared_ptr<OpenArticle> article) { m_ahead = std::move(article); }

    bool isLoading() const;
    /// It has been read, but another process holds the library.
    bool isWaiting() const;

    const std::optional<Wish> &next() const { return m_next; }
    /// In place of what waited before. Where its article is open, and its file as it was, there is
    /// nothing to read: arrived() at once. REQUIRES: there is a workspace.
    void read(const Wish &wish);
    /// REQUIRES: there is one.
    Wish take();
    void drop();
    /// Drops what waits for \a article; gives it back.
    std::optional<Wish> drop(const OpenArticle *article);
    /// What is awaited is given up, or not read again.
    void cancel();

Q_SIGNALS:
    /// Another article waits.
    void nextChanged();
    /// next() is there, to be taken.
    void arrived();
    /// An open one was read again.
    void renewed(const Sidegloss::OpenArticle *article);
    void loading(const QString &path);
    /// How much of it has been read, 0–1.
    void progressed(double done);
    void waiting(const QString &path);
    /// Nothing comes: what is being edited can't be saved. \a wish: what was given up for it.
    void kept(const std::optional<Sidegloss::ArticleReading::Wish> &wish);
    void failed(const std::optional<Sidegloss::ArticleReading::Wish> &wish,
                const Sidegloss::Error &error);

private:
    std::shared_ptr<OpenArticle> made(const QString &path);
    void join(OpenArticle *article);
    void follow(const OpenArticle *article);
    OpenArticle *awaited() const;
    bool isAwaited(const OpenArticle *article) const { return article == awaited(); }

    const ArticlePage &m_page;
    QPointer<Workspace> m_workspace;
    std::function<bool()> m_saved = [] { return true; };
    std::optional<Wish> m_next;
    std::shared_ptr<OpenArticle> m_ahead;
};

} // namespace Sidegloss
