// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/currentarticle.h"

#include "app/window/documentloader.h"

#include <QFileInfo>
#include <QThreadPool>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// What a long article is made of is given back in another thread: here it would hold up the
/// interface.
void letGo(std::unique_ptr<DocumentSession> session)
{
    Document document = session->document();
    session.reset();
    QThreadPool::globalInstance()->start([document = std::move(document)] {});
}

} // namespace

CurrentArticle::CurrentArticle(QObject *parent)
    : QObject(parent)
    , m_loader(new DocumentLoader(this))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(200ms);
    connect(&m_retry, &QTimer::timeout, this, &CurrentArticle::openSession);
    connect(m_loader, &DocumentLoader::loaded, this,
            [this](const Article &article, const QString &path) {
                m_next = Next{article, path};
                openSession();
            });
    connect(m_loader, &DocumentLoader::progressed, this, &CurrentArticle::progressed);
    connect(m_loader, &DocumentLoader::failed, this, &CurrentArticle::failed);
}

CurrentArticle::~CurrentArticle() = default;

void CurrentArticle::setWorkspace(Workspace *workspace)
{
    close();
    m_workspace = workspace;
    const bool isWritten = workspace && !workspace->store().isReadOnly();
    m_loader->setLibrary(isWritten ? workspace->store().path() : QString());
}

void CurrentArticle::open(const QString &path)
{
    if (!m_workspace)
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    cancel();
    Q_EMIT loading(absolute);
    m_loader->load(absolute);
}

void CurrentArticle::cancel()
{
    m_loader->cancel();
    m_retry.stop();
    m_next.reset();
}

void CurrentArticle::close()
{
    cancel();
    if (!m_session)
        return;
    Q_EMIT closing();
    letGo(std::move(m_session));
    m_path.clear();
    Q_EMIT closed();
}

bool CurrentArticle::isLoading() const
{
    return m_loader->isLoading() || m_next;
}

void CurrentArticle::openSession()
{
    // First, so that what is being written in the same article is read again.
    if (m_session && !m_guard()) {
        m_next.reset();
        Q_EMIT kept();
        return;
    }
    Result<std::unique_ptr<DocumentSession>> session = DocumentSession::open(
        *m_workspace, m_next->article.document, m_next->path, m_next->article.pictures);
    if (!session && session.error().kind == ErrorKind::LibraryBusy) {
        m_retry.start();
        if (!std::exchange(m_next->isHeldUp, true))
            Q_EMIT waiting(m_next->path);
        return;
    }
    const bool isLong = m_next->article.isLong;
    const QString path = std::exchange(m_next, {})->path;
    if (!session) {
        Q_EMIT failed(session.error());
        return;
    }
    if (m_session)
        Q_EMIT closing();
    std::unique_ptr<DocumentSession> before = std::exchange(m_session, std::move(*session));
    m_path = path;
    if (isLong)
        m_session->quotations().search();
    Q_EMIT opened(m_session.get());
    if (before)
        letGo(std::move(before));
}

} // namespace Sidegloss
