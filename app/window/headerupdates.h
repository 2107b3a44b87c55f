// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class Actions;
class CurrentArticle;
class HeaderBar;
class NavigationHistory;
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
    /// What stands in front is one of the \a pages or, \a reading, the \a article, or neither.
    void show(const CurrentArticle &article, bool reading, const WindowPages &pages,
              const NavigationHistory &history);

private:
    void showTitle(const CurrentArticle &article, bool reading, const WindowPages &pages);
    void showUndo(const CurrentArticle &article, const WindowPages &pages);

    HeaderBar &m_header;
    const Actions &m_actions;
    UndoActions &m_undo;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
};

} // namespace Sidegloss
