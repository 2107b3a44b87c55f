// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/headerupdates.h"

#include "app/window/actions.h"
#include "app/window/articlesummary.h"
#include "app/window/currentarticle.h"
#include "app/window/headerbar.h"
#include "app/window/navigationhistory.h"
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

void HeaderUpdates::show(const CurrentArticle &article, bool reading, const WindowPages &pages,
                         const NavigationHistory &history)
{
    using enum ActionId;
    const std::optional<LibraryPage> page = pages.shown();
    m_actions[ShowClaims]->setChecked(page == LibraryPage::Claims);
    m_actions[ShowTrash]->setChecked(page == LibraryPage::Trash);
    m_actions[ShowSafety]->setChecked(page == LibraryPage::Safety);
    m_actions[Back]->setEnabled(history.canGoBack());
    m_actions[Forward]->setEnabled(history.canGoForward());
    for (const ActionId id : {ReadAs, OpenSource, Export, Close, Find, FindNext, FindPrevious, GoTo,
                              Bookmark, OnlyText, CaretMode})
        m_actions[id]->setEnabled(reading);
    for (const ActionId id : {ShowClaims, ShowTrash})
        m_actions[id]->setEnabled(m_workspace != nullptr);
    showTitle(article, reading, pages);
    showUndo(article, pages);
}

void HeaderUpdates::showTitle(const CurrentArticle &article, bool reading, const WindowPages &pages)
{
    QString title = u"Sidegloss"_s;
    QString detail;
    HeaderBar::Page page = HeaderBar::Page::None;
    if (pages.shown()) {
        title = pages.title();
        detail = pages.summary();
        page = HeaderBar::Page::Library;
    } else if (reading) {
        title = articleTitle(article.session()->document(), article.path());
        detail = articleDetail(article.session()->document());
        page = HeaderBar::Page::Reader;
    }
    m_header.setPage(page);
    m_header.setTitle(title, detail);
    m_window->setWindowTitle(page == HeaderBar::Page::None ? title
                                                           : tr("%1 – Sidegloss").arg(title));
}

void HeaderUpdates::showUndo(const CurrentArticle &article, const WindowPages &pages)
{
    const std::optional<LibraryPage> page = pages.shown();
    if (page == LibraryPage::Safety)
        m_undo.actOn(nullptr);
    else if (page)
        m_undo.actOn(m_workspace, pages.undoScope());
    else
        m_undo.actOn(article.session());
}

} // namespace Sidegloss
