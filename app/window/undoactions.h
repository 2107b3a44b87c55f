// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class Actions;
class DocumentSession;
class Workspace;

/// Undo and Redo with the words of what they would do: of the open article, or of the library.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    explicit UndoActions(const Actions &actions, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(UndoActions)

    void actOn(DocumentSession *session);
    void actOn(Workspace *library, Store::UndoScope scope);

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

private:
    void undo();
    void redo();
    void showWords();

    const Actions &m_actions;
    QPointer<DocumentSession> m_session;
    QPointer<Workspace> m_library;
    Store::UndoScope m_scope; ///< In the library.
};

} // namespace Sidegloss
