// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/labels.h"
#include "app/claims/claimspage.h"
#include "app/history/historypopover.h"
#include "app/margin/marginview.h"
#include "app/safety/librarycare.h"
#include "app/session/lostwords.h"
#include "app/session/trashkeeper.h"
#include "app/settings/settings.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/draftoffers.h"
#include "app/window/emptypage.h"
#include "app/window/headerupdates.h"
#include "app/window/librarywatch.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "app/window/savingmessages.h"
#include "app/window/statusupdates.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowmenu.h"
#include "app/window/windowpanels.h"

#include <QFileDialog>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Sidegloss {

void MainWindow::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_articles->setWorkspace(workspace);
    m_trashKeeper.reset();
    m_library->setWorkspace(workspace);
    m_workspace = workspace;
    m_noLibrary.reset();
    m_headerUpdates->setWorkspace(workspace);
    m_statusUpdates->setWorkspace(workspace);
    m_savingMessages->setWorkspace(workspace);
    m_offers->setWorkspace(workspace);
    m_unsaved->setWorkspace(workspace);
    m_menu->setStore(workspace ? &workspace->store() : nullptr);
    const QString path = workspace ? workspace->store().path() : QString();
    m_panels->setLibraryPath(path);
    m_care->setLibrary(path);
    m_watch->setWorkspace(workspace);
    nameColors();
    showEmpty();
    if (!workspace) {
        m_pollTimer.stop();
        return;
    }
    m_pollTimer.start();
    m_trashKeeper = std::make_unique<TrashKeeper>(*workspace);
    connect(workspace, &Workspace::saveFailed, this, &MainWindow::showFailure);
    connect(workspace, &Workspace::colorNamesChanged, this, &MainWindow::nameColors);
}

void MainWindow::nameColors()
{
    const ColorNames names = m_workspace ? m_workspace->colorNames() : ColorNames();
    const QStringList colors = markColors();
    for (size_t i = 0; i < markActions.size(); ++i) {
        QString own = names.value(colors[static_cast<qsizetype>(i)]);
        own.replace(u'&', "&&"_L1);
        m_actions->setWords(markActions[i], own.isEmpty() ? own : tr("Mark as %1").arg(own));
    }
}

void MainWindow::setBrokenLibrary(const QString &path, const Error &reason)
{
    setWorkspace(nullptr);
    m_noLibrary = reason;
    m_care->setLibrary(path);
    if (reason.kind == ErrorKind::LibraryDamaged)
        m_watch->lookAtBroken();
    showEmpty();
}

void MainWindow::showLibrary(std::optional<LibraryPage> which)
{
    if (which == LibraryPage::Safety || (which && m_workspace)) {
        m_articlePage->saveEdits();
        showPage(m_library->page(*which));
    } else {
        showPage(session() ? static_cast<QWidget *>(m_articlePage) : m_emptyPage);
    }
    m_pages->currentWidget()->setFocus();
}

void MainWindow::joinLibrary()
{
    connect(m_library, &WindowPages::passageActivated, this, &MainWindow::goToPassage);
    connect(m_library, &WindowPages::summaryChanged, this, &MainWindow::updateHeader);
    connect(m_library, &WindowPages::restored, this, &MainWindow::sayRestored);
    connect(m_library, &WindowPages::failed, this, &MainWindow::showFailure);
    connect(m_library, &WindowPages::historyRequested, this, &MainWindow::showHistory);
    connect(m_library, &WindowPages::restoreRequested, m_watch, &LibraryWatch::restore);
    connect(m_watch, &LibraryWatch::restored, this, &MainWindow::openRestored);
    connect(m_watch, &LibraryWatch::failed, this, &MainWindow::showFailure);
    connect(m_watch, &LibraryWatch::pageRequested, this,
            [this] { showLibrary(LibraryPage::Safety); });
}

void MainWindow::joinOffers()
{
    connect(this, &MainWindow::settled, m_offers, [this] {
        // What went wrong comes first.
        if (m_message->isHidden())
            m_offers->offer(session() ? std::optional(session()->record().id) : std::nullopt);
    });
    connect(m_articles, &ArticleTabs::emptied, m_offers, &DraftOffers::forgetArticle);
    connect(m_offers, &DraftOffers::continueRequested, this, &MainWindow::goOnWriting);
    connect(m_offers, &DraftOffers::openRequested, this, &MainWindow::openKnown);
    connect(m_offers, &DraftOffers::finished, this,
            [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_offers, &DraftOffers::failed, this, &MainWindow::showFailure);
}

void MainWindow::chooseLibrary()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Choose a Library"), Settings::defaultLibraryPath(), tr("Libraries (*.sqlite)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        Q_EMIT libraryRequested(path);
}

void MainWindow::openRestored()
{
    const bool wasOpen = m_workspace;
    const TabsState articles = m_articles->tabs().state();
    Q_EMIT libraryRestored();
    if (!m_workspace)
        return;
    if (!articles.first.isEmpty())
        m_articles->restore(articles);
    else if (!wasOpen)
        openLast();
    if (isBusy())
        connect(this, &MainWindow::settled, m_watch, &LibraryWatch::sayRestored,
                Qt::SingleShotConnection);
    else
        m_watch->sayRestored();
}

void MainWindow::openKnown(DocumentId document)
{
    const auto record = m_workspace->store().document(document);
    if (record && *record) {
        open((*record)->path);
        return;
    }
    m_pendingMark.reset();
    m_cameFrom.reset();
    showFailure(record ? Error{ErrorKind::NotFound, document.toString(), {}} : record.error());
}

void MainWindow::goToPassage(AnnotationId annotation, DocumentId document)
{
    if (session() && session()->record().id == document) {
        leave();
        showLibrary({});
        page()->goToMark(annotation);
        return;
    }
    m_cameFrom = here();
    m_pendingMark = annotation;
    if (!m_articles->goTo(document))
        openKnown(document);
}

void MainWindow::goOnWriting(const LostWords &lost)
{
    if (lost.draft.part == DraftPart::Reasoning) {
        showLibrary(LibraryPage::Claims);
        m_library->claims()->goOnWriting(lost.draft);
        return;
    }
    showLibrary({});
    page()->goOnWriting(lost.draft);
}

void MainWindow::sayRestored(const Change &change)
{
    updateHeader();
    QList<MessageBar::Action> actions;
    QList<Annotation> marks;
    for (const ItemEdit &any : change.edits) {
        if (const auto *edit = std::get_if<Edit<Annotation>>(&any); edit && !edit->before)
            marks.append(*edit->after);
    }
    if (marks.size() == 1) {
        const auto show = [this, id = marks.first().id, article = marks.first().target.document] {
            goToPassage(id, article);
        };
        actions.append({tr("Show It"), show});
    }
    m_message->showMessage(
        MessageBar::Tone::Note,
        marks.size() == 1 ? tr("The mark is back in its article.") : tr("Restored."), actions);
}

void MainWindow::showHistory(const HistoryItem &item, const QRect &place)
{
    auto *history = new HistoryPopover(m_appearance, *m_workspace, item, this);
    connect(history, &HistoryPopover::failed, this, &MainWindow::showFailure);
    history->popUp(place);
}

} // namespace Sidegloss
