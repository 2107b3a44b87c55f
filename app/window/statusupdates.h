// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"

#include <QPointer>
#include <QTimer>

namespace Sidegloss {

class ReaderView;
class StatusLine;

/// Keeps the status line true: counts of the open article's marks, how far one has read, and
/// whether everything is on disk.
class StatusUpdates : public QObject
{
    Q_OBJECT

public:
    explicit StatusUpdates(StatusLine &line, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatusUpdates)

    void setWorkspace(Workspace *workspace);
    /// \a reader: shows the article. Null: no article is shown.
    void setSession(DocumentSession *session, ReaderView *reader = nullptr);

private:
    void showSaving();
    void update();

    StatusLine &m_line;
    QPointer<ReaderView> m_reader;
    QPointer<Workspace> m_workspace;
    QPointer<DocumentSession> m_session;
    QTimer m_soon;
};

} // namespace Sidegloss
