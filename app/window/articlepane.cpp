// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlepane.h"

#include "app/find/findbar.h"
#include "app/find/findlist.h"
#include "app/margin/marginview.h"
#include "app/quotes/quotesview.h"
#include "app/reader/readerview.h"
#include "app/sections/sectionsview.h"
#include "app/settings/appearance.h"
#include "app/window/articlesummary.h"
#include "app/window/noticebanner.h"
#include "app/window/openarticle.h"
#include "app/window/placekeeper.h"
#include "app/window/readerfind.h"
#include "app/window/readerpage.h"
#include "lib/document/fragment.h"

#include <QVBoxLayout>

#include <utility>

namespace Sidegloss {

ArticlePane::ArticlePane(Appearance &shared, QWidget *parent)
    : QWidget(parent)
    , m_appearance(std::make_unique<Appearance>(shared))
    , m_notices(new NoticeBanner(*m_appearance))
    , m_page(new ReaderPage(*m_appearance))
    , m_sideBar(new ArticleSideBar(*m_appearance, m_page->find()->search()))
    , m_place(new PlaceKeeper(*m_page->reader(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_page, 1);
    setFocusProxy(m_page);
    joinSideBar();
    joinFind();
    connect(m_notices, &NoticeBanner::placeRequested, this, [this](qsizetype position) {
        Q_EMIT leaving();
        m_page->goToPlace(position);
    });
    connect(m_notices, &NoticeBanner::leaveRequested, m_page->reader(),
            qOverload<>(&QWidget::setFocus));
    connect(m_notices, &NoticeBanner::readAsRequested, this, &ArticlePane::readAsRequested);
    connect(m_place, &PlaceKeeper::rested, this, &ArticlePane::placeKept);
    connect(m_place, &PlaceKeeper::failed, this, &ArticlePane::failed);
}

ArticlePane::~ArticlePane()
{
    // Where the window hasn't taken it with it.
    delete m_sideBar;
    // While there is the appearance that they paint by.
    delete m_page;
    delete m_notices;
}

void ArticlePane::joinSideBar()
{
    const SectionsView *sections = m_sideBar->sections();
    QuotesView *quotes = m_sideBar->quotes();
    connect(sections, &SectionsView::sectionActivated, this, [this](qsizetype section) {
        Q_EMIT leaving();
        goTo(session()->document().sections()[section].heading.start);
    });
    connect(m_page->reader(), &ReaderView::sectionChanged, this,
            [this](std::optional<qsizetype> section) {
                m_sideBar->sections()->setCurrentSection(section);
                m_section = section && session() ? session()->document().sections()[*section].title
                                                 : QString();
                Q_EMIT sectionChanged(m_section);
            });
    connect(quotes, &QuotesView::quoteActivated, this, [this](TextRange range) {
        Q_EMIT leaving();
        m_page->reader()->goTo(range);
        m_page->reader()->selectRange(range);
    });
    connect(quotes, &QuotesView::markRequested, m_page, &ReaderPage::markPassage);
    connect(quotes, &QuotesView::claimRequested, m_page, &ReaderPage::claimPassage);
    connect(quotes, &QuotesView::historyRequested, this, &ArticlePane::historyRequested);
    connect(quotes, &QuotesView::failed, this, &ArticlePane::failed);
    quotes->setSelectedPassage([this] { return m_page->selectedQuotation(); });
    connect(m_page, &ReaderPage::quotationRequested, this, [this](TextRange selected) {
        Q_EMIT sideBarRequested();
        m_sideBar->quotes()->addQuotation(selected);
    });
}

void ArticlePane::joinFind()
{
    const ReaderFind *find = m_page->find();
    FindBar *bar = find->bar();
    const FindList *found = m_sideBar->found();
    const auto showFound = [this, bar] {
        m_sideBar->showFound(bar->wantsList());
        if (!bar->wantsList())
            Q_EMIT foundListRequested(false);
    };
    connect(find, &ReaderFind::leaving, this, &ArticlePane::leaving);
    connect(bar, &FindBar::wantsListChanged, this, showFound);
    connect(bar, &FindBar::dismissed, this, showFound);
    connect(bar, &FindBar::listRequested, this, [this] {
        m_sideBar->showFound(true);
        Q_EMIT foundListRequested(true);
        m_sideBar->found()->setFocus(Qt::OtherFocusReason);
    });
    connect(found, &FindList::activated, m_page->reader(), qOverload<>(&QWidget::setFocus));
    connect(found, &FindList::leaveRequested, bar, qOverload<>(&QWidget::setFocus));
}

void ArticlePane::setArticle(std::shared_ptr<OpenArticle> article)
{
    if (m_article) {
        m_article->disconnect(this);
        setSession(nullptr);
    }
    m_article = std::move(article);
    m_history = {};
    m_left.reset();
    if (!m_article)
        return;
    connect(m_article.get(), &OpenArticle::closing, this, [this] {
        m_left = readingPosition();
        saveEdits();
        setSession(nullptr);
    });
    connect(m_article.get(), &OpenArticle::opened, this, [this] {
        setSession(session());
        returnToPlace();
    });
    setSession(session());
}

void ArticlePane::setSession(DocumentSession *session)
{
    if (!session && this->session())
        m_place->save();
    m_place->setSession(nullptr);
    m_sideBar->setSession(session);
    m_page->setSession(session);
    m_sideBar->showFound(m_page->find()->bar()->wantsList());
    m_notices->setNotices(session ? session->document().notices() : QList<Notice>());
}

void ArticlePane::returnToPlace()
{
    m_place->setSession(session());
    if (const auto left = std::exchange(m_left, {}))
        m_page->reader()->restore(*left);
}

ReadingPosition ArticlePane::readingPosition() const
{
    return m_page->reader()->readingPosition();
}

DocumentSession *ArticlePane::session() const
{
    return m_article ? m_article->session() : nullptr;
}

QString ArticlePane::path() const
{
    return m_article ? m_article->path() : QString();
}

QString ArticlePane::title() const
{
    return session() ? articleTitle(session()->document(), path()) : QString();
}

QMenu *ArticlePane::quotationMenu() const
{
    return m_sideBar->quotes()->menu();
}

void ArticlePane::focusPanel(Panel panel)
{
    if (panel != Panel::Notes)
        m_sideBar->showFound(false);
    QWidget *widget = panel == Panel::Sections ? static_cast<QWidget *>(m_sideBar->sections())
                      : panel == Panel::Quotes ? static_cast<QWidget *>(m_sideBar->quotes())
                                               : m_page->margin();
    widget->setFocus(Qt::ShortcutFocusReason);
}

void ArticlePane::showRepairs()
{
    if (m_page->goToFirstOrphan())
        return;
    Q_EMIT sideBarRequested();
    m_sideBar->quotes()->showLost();
}

bool ArticlePane::saveEdits()
{
    m_place->save();
    Q_EMIT placeKept();
    m_sideBar->quotes()->saveEdits();
    return m_page->margin()->saveEdits();
}

bool ArticlePane::keepEdits()
{
    return m_page->margin()->keepEdits();
}

QString ArticlePane::unsavedWords() const
{
    return m_page->margin()->unsavedWords();
}

qsizetype ArticlePane::position() const
{
    return m_page->reader()->visibleRange().value_or(TextRange()).start;
}

void ArticlePane::goTo(qsizetype position)
{
    m_page->reader()->goTo(position);
}

bool ArticlePane::goToFragment(const QString &fragment)
{
    if (!session())
        return false;
    const std::optional<qsizetype> place = fragmentPosition(session()->document(), fragment);
    if (!place)
        return false;
    Q_EMIT leaving();
    goTo(*place);
    return true;
}

} // namespace Sidegloss
