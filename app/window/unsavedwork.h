// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Sidegloss {

class ArticlePage;
class WindowPages;
class MessageBar;
class SavingMessages;
class Workspace;

/// What isn't on disk yet, wherever in the window it is: saves it, and where that can't be done,
/// lets the window close only as the reader decides.
class UnsavedWork : public QObject
{
    Q_OBJECT

public:
    /// Where something may be unsaved.
    struct Places
    {
        ArticlePage &article;
        WindowPages &pages;
    };

    /// All must outlive it.
    UnsavedWork(const Places &places, MessageBar &bar, SavingMessages &messages,
                QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(UnsavedWork)

    /// May be null; else it must outlive its use here.
    void setWorkspace(Workspace *workspace);

    /// Saves the places being read and what is being edited; false where that isn't saved.
    bool saveEdits();
    /// Saves also what still waits to be saved. False where something is not on disk; why is said.
    bool saveAll();

    /// True iff everything is saved, or the reader has decided to close all the same. Else asks
    /// that, in the message bar.
    bool mayClose();
    /// The same at the end of the desktop's session, where \a mayAsk tells whether it can be kept
    /// from ending; else what can't be saved is kept as drafts, and it may end.
    bool mayEndSession(const std::function<bool()> &mayAsk);
    /// True iff everything that isn't saved is kept as drafts.
    bool keepAsDrafts();

Q_SIGNALS:
    /// The reader has decided: now mayClose().
    void closeRequested();

private:
    void askWhetherToClose();
    void closeAnyway();
    void allow();

    Places m_places;
    MessageBar &m_bar;
    SavingMessages &m_messages;
    QPointer<Workspace> m_workspace;
    QString m_reason;   ///< Why the last thing wasn't saved.
    QString m_question; ///< The one asked last.
    bool m_isAllowed = false;
};

} // namespace Sidegloss
