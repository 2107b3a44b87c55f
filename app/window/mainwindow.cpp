// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/claims/claimspage.h"
#include "app/errortext.h"
#include "app/places/gotopopover.h"
#include "app/reader/readerview.h"
#include "app/safety/librarycare.h"
#include "app/session/trashkeeper.h"
#include "app/settings/appearance.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/draftoffers.h"
#include "app/window/emptypage.h"
#include "app/window/exportrun.h"
#include "app/window/headerupdates.h"
#include "app/window/librarywatch.h"
#include "app/window/linkopening.h"
#include "app/window/readas.h"
#include "app/window/readerpage.h"
#include "app/window/savingmessages.h"
#include "app/window/statusupdates.h"
#include "app/window/undoactions.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowmenu.h"
#include "app/window/windowpanels.h"
#include "app/window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// In the language of the interface, English where there is none.
QString samplePath()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    const QString path = u":/samples/interview.%1.md"_s.arg(language);
    return QFileInfo::exists(path) ? path : u":/samples/interview.en.md"_s;
}

} // namespace

MainWindow::MainWindow(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_actions(new Actions(this))
    , m_header(new HeaderBar(appearance, *m_actions, this))
    , m_message(new MessageBar(appearance, this))
    , m_pages(new QStackedWidget(this))
    , m_emptyPage(new EmptyPage(appearance))
    , m_articlePage(new ArticlePage(appearance))
    , m_articles(new ArticleTabs(*m_articlePage, this))
    , m_status(new StatusLine(appearance, this))
    , m_menu(new WindowMenu(*m_actions, this))
    , m_panels(new WindowPanels(appearance, *m_actions, *m_header, this))
    , m_undo(new UndoActions(*m_actions, this))
    , m_export(new ExportRun(this))
    , m_readAs(new ReadAs(appearance, m_status->encodingButton(), this))
    , m_statusUpdates(new StatusUpdates(*m_status, this))
    , m_savingMessages(new SavingMessages(*m_message, this))
    , m_offers(new DraftOffers(*m_message, this))
    , m_care(new LibraryCare(this))
    , m_library(new WindowPages(appearance, *m_pages, *m_care, this))
    , m_unsaved(new UnsavedWork({*m_articlePage, *m_library}, *m_message, *m_savingMessages, this))
    , m_headerUpdates(new HeaderUpdates(*m_header, *m_actions, *m_undo, this))
    , m_watch(new LibraryWatch(*m_care, *m_message, *m_unsaved, this))
    , m_links(new LinkOpening(*m_message, this))
    , m_goTo(new GoToPopover(appearance, this))
{
    setAcceptDrops(true);
    layOut();
    joinArticles();
    joinPage();
    joinActions();
    joinMarkActions();
    joinChoiceActions();
    joinTabActions();
    joinSteps();
    joinPanels();
    joinReadAs();
    joinLibrary();
    joinOffers();
    joinPane(pane());
    followPane();
    restoreLayout();
    showEmpty();
}

MainWindow::~MainWindow()
{
    // The pages outlive the session otherwise.
    m_articles->closeAll();
}

void MainWindow::layOut()
{
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_articlePage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setMinimumSize(480, 360);
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    restoreGeometry(WindowState::layout(u"window"_s));
    m_articlePage->setSideBarShown(WindowState::sideBarShown());
    (*m_actions)[ActionId::SideBar]->setChecked(WindowState::sideBarShown());
}

void MainWindow::joinPage()
{
    connect(m_status, &StatusLine::repairRequested, this, [this] { pane()->showRepairs(); });
    connect(m_articlePage, &ArticlePage::sideBarShownChanged, this, &WindowState::setSideBarShown);
    connect(m_articlePage, &ArticlePage::sideBarMoved, (*m_actions)[ActionId::SideBar],
            &QAction::setChecked);
    m_pollTimer.setInterval(1s);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { m_workspace->poll(); });
    connect(m_unsaved, &UnsavedWork::closeRequested, this, &QWidget::close);
}

void MainWindow::open(const QString &path)
{
    m_articles->open(path);
}

void MainWindow::openAll(const QStringList &paths)
{
    m_articles->openAll(paths);
}

void MainWindow::openLast()
{
    if (!m_workspace)
        return;
    TabsState last = WindowState::tabs();
    if (!WindowState::wasUsed())
        last.first = {samplePath()};
    showEmpty();
    m_articles->restore(last);
}

void MainWindow::showLoading(const QString &path)
{
    const QString name = withoutControls(QFileInfo(path).fileName());
    const QString why =
        m_articles->isWaiting()
            ? tr("Another program holds the library. Trying again until it lets go.")
            : tr("Long articles take a moment.");
    m_emptyPage->showProgress(tr("Reading “%1”").arg(name), why,
                              {{tr("Cancel"), [this] {
                                    m_articles->cancel();
                                    m_pendingPosition.reset();
                                    m_pendingMark.reset();
                                    m_cameFrom.reset();
                                    session() ? showPage(m_articlePage) : showEmpty();
                                }}});
    showPage(m_emptyPage);
}

void MainWindow::showEmpty()
{
    if (m_noLibrary) {
        m_emptyPage->showWords(
            tr("The library can't be opened"), errorText(*m_noLibrary),
            {{tr("Restore a Backup…"), [this] { showLibrary(LibraryPage::Safety); }},
             {tr("Choose a Library…"), [this] { chooseLibrary(); }}});
    } else {
        m_emptyPage->showWords(
            tr("Open an article"),
            tr("Drop a file here, or choose one. Your notes are kept beside it, in your library; "
               "the file itself is never changed."),
            {{tr("Open…"), [this] { chooseFiles(); }},
             {tr("Read the Sample"), [this] { open(samplePath()); }}});
    }
    showPage(m_emptyPage);
}

void MainWindow::showFailure(const Error &error)
{
    m_loadingTimer.stop();
    QList<MessageBar::Action> actions;
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotAFile)
        actions.append({tr("Choose a File…"), [this] { chooseFiles(); }});
    m_message->showMessage(MessageBar::Tone::Error, errorText(error), actions);
}

void MainWindow::showPage(QWidget *shown)
{
    m_pages->setCurrentWidget(shown);
    updateHeader();
    const bool article = shown == m_articlePage;
    if (!article)
        (*m_actions)[ActionId::OnlyText]->setChecked(false);
    m_statusUpdates->setSession(article ? session() : nullptr, page()->reader());
}

void MainWindow::updateHeader()
{
    const bool reading = m_pages->currentWidget() == m_articlePage && session();
    m_headerUpdates->show(*pane(), reading, *m_library, m_articles->tabs());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A note that can't be saved stays on the screen; what to do is said above it.
    if (!m_unsaved->mayClose()) {
        event->ignore();
        return;
    }
    WindowState::setLayout(u"window"_s, saveGeometry());
    m_articlePage->saveLayout();
    m_articles->closeAll();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    // A menu or a list that drops down takes nobody away from what is being written.
    const bool isLeft = !isActiveWindow() && !QApplication::activePopupWidget();
    if (event->type() == QEvent::ActivationChange && isLeft && session())
        m_unsaved->saveEdits();
    QWidget::changeEvent(event);
}

} // namespace Sidegloss
