// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/choice/choicebar.h"
#include "app/claims/claimspage.h"
#include "app/places/gotopopover.h"
#include "app/reader/readerview.h"
#include "app/tabs/articletabbar.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/emptypage.h"
#include "app/window/linkopening.h"
#include "app/window/mainwindow.h"
#include "app/window/openarticle.h"
#include "app/window/readas.h"
#include "app/window/readerchoice.h"
#include "app/window/readerpage.h"
#include "app/window/savingmessages.h"
#include "app/window/statusline.h"
#include "app/window/statusupdates.h"
#include "app/window/tabmenu.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowmenu.h"
#include "app/window/windowpanels.h"

#include <QAccessible>
#include <QAction>
#include <QStackedWidget>

using namespace std::chrono_literals;

namespace Sidegloss {

ArticlePane *MainWindow::pane() const
{
    return m_articlePage->pane();
}

ReaderPage *MainWindow::page() const
{
    return m_articlePage->readerPage();
}

DocumentSession *MainWindow::session() const
{
    return pane()->session();
}

void MainWindow::joinArticles()
{
    m_articles->setGuard([this] { return m_unsaved->saveEdits(); });
    connect(m_articles, &ArticleTabs::paneAdded, this, &MainWindow::joinPane);
    connect(m_articles, &ArticleTabs::currentChanged, this, &MainWindow::followPane);
    connect(m_articles, &ArticleTabs::arrived, this, &MainWindow::showArticle);
    connect(m_articles, &ArticleTabs::menuRequested, this, &MainWindow::showTabMenu);
    connect(m_articles, &ArticleTabs::emptied, this, &MainWindow::showEmpty);
    connect(m_articles, &ArticleTabs::closingKept, this, [this](TabId tab) {
        showPage(m_articlePage);
        m_unsaved->askWhetherToClose(*pane(), [this, tab] { m_articles->closeAnyway(tab); });
    });
    joinLoading();
}

void MainWindow::joinLoading()
{
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(300ms);
    connect(m_articles, &ArticleTabs::loading, this, [this](const QString &path) {
        if (!m_savingMessages->isSpeaking())
            m_message->hide();
        m_loadingTimer.disconnect();
        connect(&m_loadingTimer, &QTimer::timeout, this, [this, path] { showLoading(path); });
        m_loadingTimer.start();
    });
    connect(m_articles, &ArticleTabs::progressed, m_emptyPage, &EmptyPage::setProgress);
    connect(m_articles, &ArticleTabs::waiting, this, [this](const QString &path) {
        if (!m_loadingTimer.isActive())
            showLoading(path);
    });
    connect(m_articles, &ArticleTabs::kept, this, [this] {
        m_loadingTimer.stop();
        showPage(m_articlePage);
        Q_EMIT settled();
    });
    connect(m_articles, &ArticleTabs::failed, this, [this](const Error &error) {
        showFailure(error);
        showPage(session() ? static_cast<QWidget *>(m_articlePage) : m_emptyPage);
        Q_EMIT settled();
    });
}

void MainWindow::joinTabActions()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect((*m_actions)[id], &QAction::triggered, m_articles, slot);
    };
    using enum ActionId;
    on(Close, &ArticleTabs::closeCurrent);
    on(CloseOthers, [this] { m_articles->closeOthers(*m_articles->tabs().current()); });
    on(ReopenClosed, &ArticleTabs::reopen);
    on(NextTab, [this] { m_articles->step(1); });
    on(PreviousTab, [this] { m_articles->step(-1); });
    for (size_t i = 0; i < tabActions.size(); ++i) {
        const int index = i + 1 == tabActions.size() ? -1 : static_cast<int>(i);
        on(tabActions[i], [this, index] { m_articles->goToNth(index); });
    }
    on(Split, &ArticleTabs::toggleSplit);
    on(OtherSide, &ArticleTabs::goToOtherSide);
    on(MoveToOtherSide, [this] { m_articles->moveToOtherSide(*m_articles->tabs().current()); });
}

void MainWindow::joinPane(ArticlePane *pane)
{
    ReaderPage *reading = pane->readerPage();
    m_actions->addToText(reading->reader());
    reading->choice()->bar()->setMenu(m_menu->choiceMenu());
    pane->quotationMenu()->addSeparator();
    pane->quotationMenu()->addAction((*m_actions)[ActionId::AddQuotation]);
    // While nothing is chosen its key is the text's own.
    connect(&reading->choice()->marks(), &ChosenMarks::changed, this,
            [this] { (*m_actions)[ActionId::LetGo]->setEnabled(!page()->choice()->isEmpty()); });
    connect(pane, &ArticlePane::leaving, this, [this, pane] {
        pane->history().leave({false, pane->path(), pane->position()});
        updateHeader();
    });
    connect(pane, &ArticlePane::sectionChanged, this, [this, pane](const QString &title) {
        if (pane == this->pane())
            m_status->setSection(title);
    });
    connect(pane, &ArticlePane::readAsRequested, m_readAs, &ReadAs::ask);
    connect(reading, &ReaderPage::linkActivated, this, &MainWindow::followLink);
    connect(reading, &ReaderPage::timeActivated, this,
            [this, pane](std::chrono::milliseconds time) {
                m_links->askForSource(pane->session()->document().metadata(), time);
            });
    joinMessages(pane);
}

void MainWindow::joinMessages(ArticlePane *pane)
{
    const ReaderPage *reading = pane->readerPage();
    connect(pane, &ArticlePane::failed, this, &MainWindow::showFailure);
    connect(reading, &ReaderPage::failed, this, &MainWindow::showFailure);
    connect(reading, &ReaderPage::hinted, this,
            [this](const QString &text) { m_message->showMessage(MessageBar::Tone::Note, text); });
    connect(reading, &ReaderPage::claimEditRequested, this, [this](ClaimId claim) {
        showLibrary(LibraryPage::Claims);
        m_library->claims()->setCurrentClaim(claim);
    });
    connect(reading, &ReaderPage::choiceMenuRequested, this,
            [this](const QPoint &place) { m_menu->markedMenu()->popup(place); });
    connect(reading, &ReaderPage::colorNamesRequested, (*m_actions)[ActionId::NameColors],
            &QAction::trigger);
    connect(reading, &ReaderPage::historyRequested, this, &MainWindow::showHistory);
    connect(pane, &ArticlePane::historyRequested, this, &MainWindow::showHistory);
}

void MainWindow::followPane()
{
    m_goTo->setSession(session());
    m_readAs->setArticle(pane()->article().get());
    m_panels->setTypeOf(pane()->appearance());
    m_menu->setQuotationMenu(pane()->quotationMenu());
    (*m_actions)[ActionId::CaretMode]->setChecked(page()->reader()->isCaretMode());
    (*m_actions)[ActionId::LetGo]->setEnabled(!page()->choice()->isEmpty());
    const bool reading = m_pages->currentWidget() == m_articlePage && session();
    m_statusUpdates->setSession(reading ? session() : nullptr, page()->reader());
    m_status->setSection(reading ? pane()->section() : QString());
    updateHeader();
}

void MainWindow::showArticle(bool isNew)
{
    m_loadingTimer.stop();
    followPane();
    showPage(m_articlePage);
    if (isNew)
        pane()->returnToPlace();
    if (const std::optional<Place> from = std::exchange(m_cameFrom, {}))
        pane()->history().leave(*from);
    if (const auto position = std::exchange(m_pendingPosition, {}))
        pane()->goTo(*position);
    if (const auto mark = std::exchange(m_pendingMark, {}))
        page()->goToMark(*mark);
    const ArticleTabBar *tabs = m_articlePage->tabBar(m_articles->tabs().currentSide());
    // Where one walks the tabs by keys, one goes on.
    if (!tabs->hasFocus())
        m_articlePage->setFocus();
    followPane();
    Q_EMIT settled();
}

void MainWindow::showTabMenu(TabId tab, const QPoint &place)
{
    (new TabMenu(*m_articles, tab, this))->popup(place);
}

} // namespace Sidegloss
