// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"

#include <QObject>

#include <memory>

namespace Sidegloss {

class DocumentLoader;

/// The one open article: reads it off the GUI thread, opens its session in the library, and closes
/// the one before.
class CurrentArticle : public QObject
{
    Q_OBJECT

public:
    explicit CurrentArticle(QObject *parent = nullptr);
    ~CurrentArticle() override;
    Q_DISABLE_COPY_MOVE(CurrentArticle)

    /// Closes the article. \a workspace may be null and must outlive its use here.
    void setWorkspace(Workspace *workspace);

    /// What is open stays until \a path has been read.
    void open(const QString &path);
    void cancel();
    void close();

    DocumentSession *session() const { return m_session.get(); }
    /// As given to open(); empty without an article.
    QString path() const { return m_path; }
    bool isLoading() const;

Q_SIGNALS:
    void loading(const QString &path);
    /// The session is there until closing().
    void opened(Sidegloss::DocumentSession *session);
    /// The last moment to save what is being edited; session() is still there.
    void closing();
    void closed();
    void failed(const Sidegloss::Error &error);

private:
    void openSession(const Document &document, const QString &path);

    Workspace *m_workspace = nullptr;
    DocumentLoader *m_loader;
    std::unique_ptr<DocumentSession> m_session;
    QString m_path;
};

} // namespace Sidegloss
