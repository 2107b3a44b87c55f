// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/gotopopover.h"
#include "app/reader/readerview.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/linkopening.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "app/window/readersteps.h"
#include "lib/document/timedcues.h"

#include <QAction>

namespace Sidegloss {

void MainWindow::joinSteps()
{
    ReaderSteps *steps = m_articlePage->readerPage()->steps();
    const auto on = [this, steps](ActionId id, auto &&slot) {
        connect((*m_actions)[id], &QAction::triggered, steps, slot);
    };
    using enum ActionId;
    const auto joinMarks = [&](Sought sought, ActionId next, ActionId previous) {
        on(next, [steps, sought] { steps->stepMark(sought, 1); });
        on(previous, [steps, sought] { steps->stepMark(sought, -1); });
    };
    joinMarks(Sought::Marks, NextMark, PreviousMark);
    joinMarks(Sought::Notes, NextNote, PreviousNote);
    joinMarks(Sought::Claims, NextClaim, PreviousClaim);
    joinMarks(Sought::Bookmarks, NextBookmark, PreviousBookmark);
    on(NextQuotation, [steps] { steps->stepQuotation(1); });
    on(PreviousQuotation, [steps] { steps->stepQuotation(-1); });
    on(Bookmark, &ReaderSteps::toggleBookmark);
    on(GoTo, [this] { m_goTo->ask(*m_articlePage, m_articlePage->position()); });
    connect(m_goTo, &GoToPopover::placeChosen, this, [this](qsizetype position) {
        leave();
        m_articlePage->goTo(position);
    });
    connect(m_goTo, &GoToPopover::failed, this, &MainWindow::showFailure);
}

Place MainWindow::here() const
{
    const bool claims = m_library->shown() == LibraryPage::Claims;
    return {claims, m_article.path(), claims || !session() ? 0 : m_articlePage->position()};
}

void MainWindow::leave()
{
    m_history.leave(here());
    updateHeader();
}

void MainWindow::go(const std::optional<Place> &place)
{
    if (!place)
        return;
    showLibrary(place->claims ? std::optional(LibraryPage::Claims) : std::nullopt);
    if (!place->claims && place->path == m_article.path()) {
        m_articlePage->goTo(place->position);
    } else if (!place->claims && !place->path.isEmpty()) {
        m_pendingPosition = place->position;
        open(place->path);
    }
    updateHeader();
}

void MainWindow::followLink(const WrittenLink &written)
{
    const std::optional<Link> link = readLink(written.destination);
    if (!link) {
        m_message->showMessage(MessageBar::Tone::Warning,
                               tr("This link is not opened: only http, https and mailto are."));
    } else if (link->kind != Link::Kind::Inner) {
        m_links->ask(*link, written.label);
    } else if (!m_articlePage->goToFragment(link->fragment)) {
        m_message->showMessage(MessageBar::Tone::Note,
                               tr("The article has no place of the name %1.").arg(link->shown));
    }
}

void MainWindow::openSource()
{
    if (!session())
        return;
    const Document &document = session()->document();
    const qsizetype place = m_articlePage->readerPage()->reader()->readingPlace();
    m_links->askForSource(document.metadata(), timeAt(document, place));
}

} // namespace Sidegloss
