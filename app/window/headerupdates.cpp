// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/headerupdates.h"

#include "app/session/documentsession.h"
#include "app/tabs/opentabs.h"
#include "app/window/actions.h"
#include "app/window/articlepane.h"
#include "app/window/articlesummary.h"
#include "app/window/headerbar.h"
#include "app/window/undoactions.h"
#include "app/window/windowpages.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Sidegloss {

HeaderUpdates::HeaderUpdates(HeaderBar &header, const Actions &actions, UndoActions &undo,
                             QWidget *window)
    : QObject(window)
    , m_header(header)
    , m_actions(actions)
    , m_undo(undo)
    , m_window(window)
{}

void HeaderUpdates::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
}

void HeaderUpdates::show(ArticlePane &pane, bool reading, const WindowPages &pages,
                         const OpenTabs &tabs)
{
    using enum ActionId;
    const std::optional<LibraryPage> page = pages.shown();
    m_actions[ShowClaims]->setChecked(page == LibraryPage::Claims);
    m_actions[ShowTrash]->setChecked(page == LibraryPage::Trash);
    m_actions[ShowSafety]->setChecked(page == LibraryPage::Safety);
    m_actions[Back]->setEnabled(pane.history().canGoBack());
    m_actions[Forward]->setEnabled(pane.history().canGoForward());
    for (const ActionId id : {ReadAs, OpenSource, Export, Close, Find, FindNext, FindPrevious, GoTo,
                              Bookmark, OnlyText, CaretMode})
        m_actions[id]->setEnabled(reading);
    for (const ActionId id : {ShowClaims, ShowTrash})
        m_actions[id]->setEnabled(m_workspace != nullptr);
    showTitle(pane, reading, pages);
    showTabs(reading, tabs);
    showUndo(pane, pages);
}

void HeaderUpdates::showTitle(const ArticlePane &pane, bool reading, const WindowPages &pages)
{
    QString title = u"Sidegloss"_s;
    QString detail;
    HeaderBar::Page page = HeaderBar::Page::None;
    if (pages.shown()) {
        title = pages.title();
        detail = pages.summary();
        page = HeaderBar::Page::Library;
    } else if (reading) {
        title = pane.title();
        detail = articleDetail(pane.session()->document());
        page = HeaderBar::Page::Reader;
    }
    m_header.setPage(page);
    m_header.setTitle(title, detail);
    m_window->setWindowTitle(page == HeaderBar::Page::None ? title
                                                           : tr("%1 – Sidegloss").arg(title));
}

void HeaderUpdates::showTabs(bool reading, const OpenTabs &tabs)
{
    using enum ActionId;
    const bool areSeveral = reading && tabs.tabs(tabs.currentSide()).size() > 1;
    for (const ActionId id : {NextTab, PreviousTab, CloseOthers})
        m_actions[id]->setEnabled(areSeveral);
    m_actions[ReopenClosed]->setEnabled(m_workspace && tabs.canReopen());
    m_actions[Split]->setEnabled(reading);
    m_actions[Split]->setChecked(tabs.isSplit());
    for (const ActionId id : {OtherSide, MoveToOtherSide})
        m_actions[id]->setEnabled(reading && tabs.isSplit());
}

void HeaderUpdates::showUndo(const ArticlePane &pane, const WindowPages &pages)
{
    const std::optional<LibraryPage> page = pages.shown();
    if (page == LibraryPage::Safety)
        m_undo.actOn(nullptr);
    else if (page)
        m_undo.actOn(m_workspace, pages.undoScope());
    else
        m_undo.actOn(pane.session());
}

} // namespace Sidegloss
