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
    const auto on = [this](ActionId id, auto &&step) {
        connect((*m_actions)[id], &QAction::triggered, this,
                [this, step] { step(*page()->steps()); });
    };
    using enum ActionId;
    const auto joinMarks = [&](Sought sought, ActionId next, ActionId previous) {
        on(next, [sought](ReaderSteps &steps) { steps.stepMark(sought, 1); });
        on(previous, [sought](ReaderSteps &steps) { steps.stepMark(sought, -1); });
    };
    joinMarks(Sought::Marks, NextMark, PreviousMark);
    joinMarks(Sought::Notes, NextNote, PreviousNote);
    joinMarks(Sought::Claims, NextClaim, PreviousClaim);
    joinMarks(Sought::Bookmarks, NextBookmark, PreviousBookmark);
    on(NextQuotation, [](ReaderSteps &steps) { steps.stepQuotation(1); });
    on(PreviousQuotation, [](ReaderSteps &steps) { steps.stepQuotation(-1); });
    on(Bookmark, [](ReaderSteps &steps) { steps.toggleBookmark(); });
    connect((*m_actions)[GoTo], &QAction::triggered, this,
            [this] { m_goTo->ask(*pane(), pane()->position()); });
    connect(m_goTo, &GoToPopover::placeChosen, this, [this](qsizetype position) {
        leave();
        pane()->goTo(position);
    });
    connect(m_goTo, &GoToPopover::failed, this, &MainWindow::showFailure);
}

Place MainWindow::here() const
{
    const bool claims = m_library->shown() == LibraryPage::Claims;
    return {claims, pane()->path(), claims || !session() ? 0 : pane()->position()};
}

void MainWindow::leave()
{
    pane()->history().leave(here());
    updateHeader();
}

void MainWindow::go(const std::optional<Place> &place)
{
    if (!place)
        return;
    showLibrary(place->claims ? std::optional(LibraryPage::Claims) : std::nullopt);
    if (!place->claims && place->path == pane()->path()) {
        pane()->goTo(place->position);
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
    } else if (!pane()->goToFragment(link->fragment)) {
        m_message->showMessage(MessageBar::Tone::Note,
                               tr("The article has no place of the name %1.").arg(link->shown));
    }
}

void MainWindow::openSource()
{
    if (!session())
        return;
    const Document &document = session()->document();
    const qsizetype place = page()->reader()->readingPlace();
    m_links->askForSource(document.metadata(), timeAt(document, place));
}

} // namespace Sidegloss
