// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class Actions;
class ArticlePane;
class HeaderBar;
class OpenTabs;
class UndoActions;
class WindowPages;
class Workspace;

/// Keeps the header, the window's title and the actions true to what stands in the window.
class HeaderUpdates : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HeaderUpdates(HeaderBar &header, const Actions &actions, UndoActions &undo, QWidget *window);
    Q_DISABLE_COPY_MOVE(HeaderUpdates)

    /// May be null; else it must outlive its use here.
    void setWorkspace(Workspace *workspace);
    /// What stands in front is one of the \a pages or, \a reading, the article of \a pane, or
    /// neither.
    void show(ArticlePane &pane, bool reading, const WindowPages &pages, const OpenTabs &tabs);

private:
    void showTitle(const ArticlePane &pane, bool reading, const WindowPages &pages);
    void showTabs(bool reading, const OpenTabs &tabs);
    void showUndo(const ArticlePane &pane, const WindowPages &pages);

    HeaderBar &m_header;
    const Actions &m_actions;
    UndoActions &m_undo;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
};

} // namespace Sidegloss
