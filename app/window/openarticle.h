// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/articlefile.h"
#include "app/session/documentsession.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Sidegloss {

class DocumentLoader;

/// An open article, however many panes show it: reads it off the GUI thread and opens its session
/// in the library; when it is read again, a new session takes the place of the one before. Where
/// another process holds the library, it tries again until that lets go.
class OpenArticle : public QObject
{
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    OpenArticle(Workspace &workspace, const QString &path);
    ~OpenArticle() override;
    Q_DISABLE_COPY_MOVE(OpenArticle)

    /// \a saved: saves what is being edited, true iff it is. Asked before an article that was read
    /// takes effect, which it doesn't where it isn't.
    void setGuard(std::function<bool()> saved) { m_saved = std::move(saved); }

    /// What is open stays until the file has been read.
    void read();
    void cancel();

    /// Null until it was read.
    DocumentSession *session() const { return m_session.get(); }
    QString path() const { return m_path; }
    bool isLoading() const;
    /// The article has been read, but another process holds the library.
    bool isWaiting() const { return m_next && m_next->isHeldUp; }
    /// Its file is there, and isn't what it was when it was read.
    bool isStale() const;

Q_SIGNALS:
    void loading();
    /// How much of it has been read, 0–1.
    void progressed(double done);
    /// isWaiting() from now on.
    void waiting();
    /// session() is another one, and there until closing().
    void opened();
    /// After opened(): it stands in the panes that show it.
    void ready();
    /// Nothing was opened: what is being edited can't be saved.
    void kept();
    /// The last moment to save what is being edited; session() is still there.
    void closing();
    void failed(const Sidegloss::Error &error);

private:
    struct Next
    {
        Article article;
        bool isHeldUp = false;
    };
    struct FileState
    {
        qint64 size = -1;
        QDateTime changed;

        friend bool operator==(const FileState &, const FileState &) = default;
    };

    FileState fileState() const;
    void openSession();

    Workspace &m_workspace;
    const QString m_path;
    DocumentLoader *m_loader;
    std::function<bool()> m_saved = [] { return true; };
    FileState m_file;           ///< When it was read.
    std::optional<Next> m_next; ///< Read, and not yet open.
    QTimer m_retry;
    std::unique_ptr<DocumentSession> m_session;
};

} // namespace Sidegloss
