// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlepage.h"

#include "app/find/findbar.h"
#include "app/find/findlist.h"
#include "app/margin/marginview.h"
#include "app/quotes/quotesview.h"
#include "app/reader/readerview.h"
#include "app/sections/sectionsview.h"
#include "app/window/noticebanner.h"
#include "app/window/readerfind.h"
#include "app/window/readerpage.h"
#include "app/window/windowstate.h"
#include "lib/document/fragment.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int sideBarWidth = 272;

} // namespace

ArticlePage::ArticlePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_sections(new SectionsView(appearance))
    , m_quotes(new QuotesView(appearance))
    , m_notices(new NoticeBanner(appearance))
    , m_page(new ReaderPage(appearance))
    , m_found(new FindList(appearance, m_page->find()->search()))
    , m_panels(new QSplitter(Qt::Vertical))
    , m_sideBar(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_panels->addWidget(m_sections);
    m_panels->addWidget(m_quotes);
    m_panels->setChildrenCollapsible(false);
    m_panels->setSizes({230, 470});
    m_sideBar->addWidget(m_panels);
    m_sideBar->addWidget(m_found);
    m_sideBar->setMinimumWidth(180);
    auto *text = new QWidget;
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_page, 1);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({sideBarWidth, 1008});
    m_splitter->restoreState(WindowState::layout(u"page"_s));
    m_panels->restoreState(WindowState::layout(u"sideBar"_s));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_page);
    join();
    joinFind();
}

void ArticlePage::join()
{
    connect(m_sections, &SectionsView::sectionActivated, this, [this](qsizetype section) {
        Q_EMIT leaving();
        goTo(m_session->document().sections()[section].heading.start);
    });
    connect(m_page->reader(), &ReaderView::sectionChanged, this,
            [this](std::optional<qsizetype> section) {
                m_sections->setCurrentSection(section);
                Q_EMIT sectionChanged(section && m_session
                                          ? m_session->document().sections()[*section].title
                                          : QString());
            });
    connect(m_quotes, &QuotesView::quoteActivated, this, [this](TextRange range) {
        Q_EMIT leaving();
        m_page->reader()->goTo(range);
        m_page->reader()->selectRange(range);
    });
    connect(m_quotes, &QuotesView::markRequested, m_page, &ReaderPage::markPassage);
    connect(m_quotes, &QuotesView::claimRequested, m_page, &ReaderPage::claimPassage);
    connect(m_quotes, &QuotesView::historyRequested, this, &ArticlePage::historyRequested);
    connect(m_quotes, &QuotesView::failed, this, &ArticlePage::failed);
    m_quotes->setSelectedPassage([this] { return m_page->selectedQuotation(); });
    connect(m_page, &ReaderPage::quotationRequested, this, [this](TextRange selected) {
        setSideBarShown(true);
        m_quotes->addQuotation(selected);
    });
    connect(m_notices, &NoticeBanner::placeRequested, this, [this](qsizetype position) {
        Q_EMIT leaving();
        m_page->goToPlace(position);
    });
    connect(m_notices, &NoticeBanner::leaveRequested, m_page->reader(),
            qOverload<>(&QWidget::setFocus));
    connect(m_notices, &NoticeBanner::readAsRequested, this, &ArticlePage::readAsRequested);
}

void ArticlePage::joinFind()
{
    const ReaderFind *find = m_page->find();
    FindBar *bar = find->bar();
    connect(find, &ReaderFind::leaving, this, &ArticlePage::leaving);
    connect(bar, &FindBar::wantsListChanged, this, &ArticlePage::showFound);
    connect(bar, &FindBar::dismissed, this, &ArticlePage::showFound);
    connect(bar, &FindBar::listRequested, this, &ArticlePage::focusFound);
    connect(m_found, &FindList::activated, m_page->reader(), qOverload<>(&QWidget::setFocus));
    connect(m_found, &FindList::leaveRequested, bar, qOverload<>(&QWidget::setFocus));
}

void ArticlePage::showFound()
{
    const bool wanted = m_page->find()->bar()->wantsList();
    m_sideBar->setCurrentWidget(wanted ? static_cast<QWidget *>(m_found) : m_panels);
    if (!wanted && std::exchange(m_shownForFound, false))
        setSideBarShown(false);
}

void ArticlePage::focusFound()
{
    m_sideBar->setCurrentWidget(m_found);
    if (m_sideBar->isHidden()) {
        m_shownForFound = true;
        setSideBarShown(true);
    }
    m_found->setFocus(Qt::OtherFocusReason);
}

void ArticlePage::setSession(DocumentSession *session)
{
    m_session = session;
    m_sections->setSession(session);
    m_quotes->setSession(session);
    m_page->setSession(session);
    showFound();
    m_notices->setNotices(session ? session->document().notices() : QList<Notice>());
}

void ArticlePage::setSideBarShown(bool shown)
{
    if (shown == m_sideBar->isVisibleTo(m_splitter))
        return;
    m_sideBar->setVisible(shown);
    Q_EMIT sideBarShownChanged(shown);
}

void ArticlePage::setOnlyText(bool only)
{
    m_page->setMarginFolded(only);
    if (only) {
        m_isHiddenForText = m_sideBar->isVisibleTo(m_splitter);
        m_sideBar->hide();
    } else if (std::exchange(m_isHiddenForText, false)) {
        m_sideBar->show();
    }
}

void ArticlePage::focusPanel(Panel panel)
{
    if (panel != Panel::Notes) {
        setSideBarShown(true);
        m_sideBar->setCurrentWidget(m_panels);
    }
    QWidget *widget = panel == Panel::Sections ? static_cast<QWidget *>(m_sections)
                      : panel == Panel::Quotes ? static_cast<QWidget *>(m_quotes)
                                               : m_page->margin();
    widget->setFocus(Qt::ShortcutFocusReason);
}

QMenu *ArticlePage::quotationMenu() const
{
    return m_quotes->menu();
}

void ArticlePage::showRepairs()
{
    if (m_page->goToFirstOrphan())
        return;
    setSideBarShown(true);
    m_quotes->showLost();
}

bool ArticlePage::saveEdits()
{
    m_quotes->saveEdits();
    return m_page->margin()->saveEdits();
}

void ArticlePage::saveLayout() const
{
    WindowState::setLayout(u"page"_s, m_splitter->saveState());
    WindowState::setLayout(u"sideBar"_s, m_panels->saveState());
}

qsizetype ArticlePage::position() const
{
    return m_page->reader()->visibleRange().value_or(TextRange()).start;
}

void ArticlePage::goTo(qsizetype position)
{
    m_page->reader()->goTo(position);
}

bool ArticlePage::goToFragment(const QString &fragment)
{
    if (!m_session)
        return false;
    const std::optional<qsizetype> place = fragmentPosition(m_session->document(), fragment);
    if (!place)
        return false;
    Q_EMIT leaving();
    goTo(*place);
    return true;
}

} // namespace Sidegloss
