// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/currentarticle.h"

#include "app/window/documentloader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sidegloss {

CurrentArticle::CurrentArticle(QObject *parent)
    : QObject(parent)
    , m_loader(new DocumentLoader(this))
{
    connect(m_loader, &DocumentLoader::loaded, this, &CurrentArticle::openSession);
    connect(m_loader, &DocumentLoader::failed, this, &CurrentArticle::failed);
}

CurrentArticle::~CurrentArticle() = default;

void CurrentArticle::setWorkspace(Workspace *workspace)
{
    close();
    m_workspace = workspace;
}

void CurrentArticle::open(const QString &path)
{
    if (!m_workspace)
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Q_EMIT loading(absolute);
    m_loader->load(absolute);
}

void CurrentArticle::cancel()
{
    m_loader->cancel();
}

void CurrentArticle::close()
{
    cancel();
    if (!m_session)
        return;
    Q_EMIT closing();
    m_session.reset();
    m_path.clear();
    Q_EMIT closed();
}

bool CurrentArticle::isLoading() const
{
    return m_loader->isLoading();
}

void CurrentArticle::openSession(const Document &document, const QString &path)
{
    // First, so that what is being written in the same article is read again.
    if (m_session)
        Q_EMIT closing();
    Result<std::unique_ptr<DocumentSession>> session =
        DocumentSession::open(*m_workspace, document, path);
    if (!session) {
        Q_EMIT failed(session.error());
        return;
    }
    const std::unique_ptr<DocumentSession> before = std::exchange(m_session, std::move(*session));
    m_path = path;
    Q_EMIT opened(m_session.get());
}

} // namespace Sidegloss
