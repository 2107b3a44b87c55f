// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/openarticle.h"

#include "app/window/documentloader.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimeZone>

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

OpenArticle::OpenArticle(Workspace &workspace, const QString &path)
    : m_workspace(workspace)
    , m_path(path)
    , m_loader(new DocumentLoader(this))
{
    m_loader->setLibrary(workspace.store().isReadOnly() ? QString() : workspace.store().path());
    m_retry.setSingleShot(true);
    m_retry.setInterval(200ms);
    connect(&m_retry, &QTimer::timeout, this, &OpenArticle::openSession);
    connect(m_loader, &DocumentLoader::loaded, this, [this](const Article &article) {
        m_next = Next{article};
        openSession();
    });
    connect(m_loader, &DocumentLoader::progressed, this, &OpenArticle::progressed);
    connect(m_loader, &DocumentLoader::failed, this, &OpenArticle::failed);
}

OpenArticle::~OpenArticle()
{
    if (m_session)
        letGo(std::move(m_session));
}

void OpenArticle::read()
{
    cancel();
    m_file = fileState();
    Q_EMIT loading();
    m_loader->load(m_path);
}

void OpenArticle::cancel()
{
    m_loader->cancel();
    m_retry.stop();
    m_next.reset();
}

bool OpenArticle::isLoading() const
{
    return m_loader->isLoading() || m_next;
}

OpenArticle::FileState OpenArticle::fileState() const
{
    const QFileInfo file(m_path);
    return {file.size(), file.lastModified(QTimeZone::UTC)};
}

bool OpenArticle::isStale() const
{
    return QFileInfo::exists(m_path) && m_file != fileState();
}

void OpenArticle::openSession()
{
    // First, so that what is being written in the same article is read again.
    if (!m_saved()) {
        m_next.reset();
        Q_EMIT kept();
        return;
    }
    Result<std::unique_ptr<DocumentSession>> session = DocumentSession::open(
        m_workspace, m_next->article.document, m_path, m_next->article.pictures);
    if (!session && session.error().kind == ErrorKind::LibraryBusy) {
        m_retry.start();
        if (!std::exchange(m_next->isHeldUp, true))
            Q_EMIT waiting();
        return;
    }
    m_next.reset();
    if (!session) {
        Q_EMIT failed(session.error());
        return;
    }
    if (m_session)
        Q_EMIT closing();
    std::unique_ptr<DocumentSession> before = std::exchange(m_session, std::move(*session));
    m_session->quotations().search();
    Q_EMIT opened();
    Q_EMIT ready();
    if (before)
        letGo(std::move(before));
}

} // namespace Sidegloss
