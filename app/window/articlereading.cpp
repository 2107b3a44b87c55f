// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlereading.h"

#include "app/window/articlepage.h"
#include "app/window/openarticle.h"

#include <utility>

namespace Sidegloss {

ArticleReading::ArticleReading(const ArticlePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{}

ArticleReading::~ArticleReading() = default;

void ArticleReading::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_ahead.reset();
}

Workspace *ArticleReading::workspace() const
{
    return m_workspace;
}

OpenArticle *ArticleReading::awaited() const
{
    return m_next && !m_next->isQuiet ? m_next->article.get() : m_page.pane()->article().get();
}

bool ArticleReading::isLoading() const
{
    const OpenArticle *article = awaited();
    return article && article->isLoading();
}

bool ArticleReading::isWaiting() const
{
    const OpenArticle *article = awaited();
    return article && article->isWaiting();
}

std::shared_ptr<OpenArticle> ArticleReading::made(const QString &path)
{
    std::shared_ptr<OpenArticle> article = std::exchange(m_ahead, {});
    if (!article || article->path() != path)
        article = std::make_shared<OpenArticle>(*m_workspace, path);
    join(article.get());
    return article;
}

void ArticleReading::join(OpenArticle *article)
{
    article->setGuard([this] { return m_saved(); });
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
    connect(article, &OpenArticle::ready, this, [this, article] { follow(article); });
    connect(article, &OpenArticle::kept, this, [this, article] { Q_EMIT kept(drop(article)); });
    connect(article, &OpenArticle::failed, this,
            [this, article](const Error &error) { Q_EMIT failed(drop(article), error); });
}

void ArticleReading::follow(const OpenArticle *article)
{
    if (m_next && m_next->article.get() == article)
        Q_EMIT arrived();
    else
        Q_EMIT renewed(article);
}

void ArticleReading::read(const Wish &wish)
{
    drop();
    m_next = wish;
    if (!m_next->article)
        m_next->article = made(wish.path);
    Q_EMIT nextChanged();
    const std::shared_ptr<OpenArticle> article = m_next->article;
    if (article->isLoading())
        Q_EMIT loading(article->path());
    else if (article->session() && !article->isStale())
        Q_EMIT arrived();
    else
        article->read();
}

ArticleReading::Wish ArticleReading::take()
{
    return *std::exchange(m_next, std::nullopt);
}

void ArticleReading::drop()
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

std::optional<ArticleReading::Wish> ArticleReading::drop(const OpenArticle *article)
{
    if (!m_next || m_next->article.get() != article)
        return {};
    const std::optional<Wish> wish = m_next;
    drop();
    return wish;
}

void ArticleReading::cancel()
{
    if (OpenArticle *article = awaited())
        article->cancel();
}

} // namespace Sidegloss
