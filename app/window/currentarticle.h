// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/articlefile.h"
#include "app/session/documentsession.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Sidegloss {

class DocumentLoader;

/// The one open article: reads it off the GUI thread, opens its session in the library, and closes
/// the one before. Where another process holds the library, it tries again until that lets go.
class CurrentArticle : public QObject
{
    Q_OBJECT

public:
    explicit CurrentArticle(QObject *parent = nullptr);
    ~CurrentArticle() override;
    Q_DISABLE_COPY_MOVE(CurrentArticle)

    /// Closes the article. \a workspace may be null and must outlive its use here.
    void setWorkspace(Workspace *workspace);

    /// \a saved: saves what is being edited, true iff it is. Asked before another article takes the
    /// place of the one that is open, which stays where it isn't.
    void setGuard(std::function<bool()> saved) { m_guard = std::move(saved); }

    /// What is open stays until \a path has been read.
    void open(const QString &path);
    void cancel();
    void close();

    DocumentSession *session() const { return m_session.get(); }
    /// As given to open(); empty without an article.
    QString path() const { return m_path; }
    bool isLoading() const;
    /// The article has been read, but another process holds the library.
    bool isWaiting() const { return m_next && m_next->isHeldUp; }

Q_SIGNALS:
    void loading(const QString &path);
    /// How much of it has been read, 0–1.
    void progressed(double done);
    /// isWaiting() from now on.
    void waiting(const QString &path);
    /// The session is there until closing().
    void opened(Sidegloss::DocumentSession *session);
    /// Nothing else is opened: what is being edited in the article that is open can't be saved.
    void kept();
    /// The last moment to save what is being edited; session() is still there.
    void closing();
    void closed();
    void failed(const Sidegloss::Error &error);

private:
    struct Next
    {
        Article article;
        QString path;
        bool isHeldUp = false;
    };

    void openSession();

    Workspace *m_workspace = nullptr;
    DocumentLoader *m_loader;
    std::function<bool()> m_guard = [] { return true; };
    std::optional<Next> m_next; ///< Read, and not yet open.
    QTimer m_retry;
    std::unique_ptr<DocumentSession> m_session;
    QString m_path;
};

} // namespace Sidegloss
