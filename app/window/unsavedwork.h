// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Sidegloss {

class ArticlePage;
class ArticlePane;
class WindowPages;
class MessageBar;
class SavingMessages;
class Workspace;

/// What isn't on disk yet, wherever in the window it is: saves it, and where that can't be done,
/// lets the window or a tab close only as the reader decides.
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
    /// Asks the same of \a pane, whose edits can't be saved, to be closed by \a close.
    void askWhetherToClose(ArticlePane &pane, const std::function<void()> &close);
    /// The same at the end of the desktop's session, where \a mayAsk tells whether it can be kept
    /// from ending; else what can't be saved is kept as drafts, and it may end.
    bool mayEndSession(const std::function<bool()> &mayAsk);
    /// True iff everything that isn't saved is kept as drafts.
    bool keepAsDrafts();

Q_SIGNALS:
    /// The reader has decided: now mayClose().
    void closeRequested();

private:
    /// What is to be closed over something unsaved.
    struct Closing
    {
        std::function<bool()> save; ///< True iff nothing is unsaved then.
        std::function<bool()> keep; ///< As drafts, true iff nothing would be lost.
        QString words;              ///< What is unsaved, as far as it has words.
        std::function<void()> close;
        const ArticlePane *pane = nullptr; ///< Null: the window.
    };

    Closing window();
    void ask(const Closing &closing);
    void tryAgain(const Closing &closing);
    void closeAnyway(const Closing &closing);
    void askWhetherToLose(const Closing &closing);
    void allow();

    Places m_places;
    MessageBar &m_bar;
    SavingMessages &m_messages;
    QPointer<Workspace> m_workspace;
    QString m_reason;                     ///< Why the last thing wasn't saved.
    QString m_question;                   ///< The one asked last.
    const ArticlePane *m_asked = nullptr; ///< What it is about, as Closing::pane.
    bool m_isAllowed = false;
};

} // namespace Sidegloss
