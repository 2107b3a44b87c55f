// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlepage.h"

#include "app/reader/readerview.h"
#include "app/tabs/articletabbar.h"
#include "app/window/readerpage.h"
#include "app/window/sidebardoor.h"
#include "app/window/sidesizes.h"
#include "app/window/windowstate.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int sideBarWidth = 272;
constexpr int leastSideWidth = 200;
constexpr int leastReadingWidth = 330; // Of a side, with what stands beside the text.

} // namespace

ArticlePage::ArticlePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_sizes(new SideSizes(appearance, this))
    , m_sideBar(new QStackedWidget)
    , m_door(new SideBarDoor(*m_sideBar, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_parts{makePart(), makePart()}
    , m_pane(addPane())
{
    layOut();
    part(Side::First).tabs->setAccessibleName(tr("Open articles, left side"));
    part(Side::Second).tabs->setAccessibleName(tr("Open articles, right side"));
    showTabBars();
    bringToFront(Side::First, m_pane);
    setCurrentPane(Side::First, m_pane);
    m_pane->sideBar()->restoreLayout(WindowState::layout(u"sideBar"_s));
    connect(m_door, &SideBarDoor::chosen, this, &ArticlePage::sideBarShownChanged);
    connect(m_door, &SideBarDoor::moved, this, &ArticlePage::sideBarMoved);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, const QWidget *now) { followFocus(now); });
}

ArticlePage::Part ArticlePage::makePart()
{
    Part part{new QWidget, new ArticleTabBar(m_appearance), new QStackedWidget, new QWidget};
    part.nothing->setAutoFillBackground(true);
    part.nothing->setBackgroundRole(QPalette::Base);
    part.stack->addWidget(part.nothing);
    auto *column = new QVBoxLayout(part.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(part.tabs);
    column->addWidget(part.stack, 1);
    part.widget->setMinimumWidth(leastSideWidth);
    return part;
}

void ArticlePage::layOut()
{
    for (const Part &part : m_parts)
        m_split->addWidget(part.widget);
    part(Side::Second).widget->hide();
    m_split->handle(1)->hide();
    m_split->setChildrenCollapsible(false);
    m_split->handle(1)->installEventFilter(this);
    m_sideBar->setMinimumWidth(180);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(m_split);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({sideBarWidth, 1008});
    m_splitter->restoreState(WindowState::layout(u"page"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

ArticlePane *ArticlePage::addPane()
{
    auto *pane = new ArticlePane(m_appearance);
    m_panes.append(pane);
    m_sideBar->addWidget(pane->sideBar());
    pane->readerPage()->setMarginFolded(m_isOnlyText);
    putOn(Side::First, pane);
    connect(pane, &ArticlePane::sideBarRequested, this, [this] { setSideBarShown(true); });
    connect(pane, &ArticlePane::foundListRequested, m_door, &SideBarDoor::setFoundShown);
    return pane;
}

void ArticlePage::removePane(ArticlePane *pane)
{
    m_panes.removeOne(pane);
    m_sideBar->removeWidget(pane->sideBar());
    for (const Part &part : m_parts)
        part.stack->removeWidget(pane);
    pane->hide();
    pane->setParent(nullptr);
    // It may be what has called.
    pane->deleteLater();
}

void ArticlePage::putOn(Side side, ArticlePane *pane)
{
    if (part(side).stack->indexOf(pane) >= 0)
        return;
    part(side).stack->addWidget(pane);
    m_sizes->put(pane, side);
}

void ArticlePage::bringToFront(Side side, ArticlePane *pane)
{
    const Part &here = part(side);
    here.stack->setCurrentWidget(pane ? static_cast<QWidget *>(pane) : here.nothing);
}

void ArticlePage::setCurrentPane(Side side, ArticlePane *pane)
{
    if (pane != m_pane)
        pane->sideBar()->restoreLayout(m_pane->sideBar()->layoutState());
    m_pane = pane;
    if (std::exchange(m_side, side) != side && m_isSplit)
        announceSide();
    setFocusProxy(pane);
    m_sideBar->setCurrentWidget(pane->sideBar());
    part(side).tabs->setCurrentSide(true);
    part(otherSide(side)).tabs->setCurrentSide(false);
}

void ArticlePage::setTabsShown(bool shown)
{
    m_areTabsShown = shown;
    showTabBars();
}

void ArticlePage::showTabBars()
{
    for (const Part &part : m_parts)
        part.tabs->setVisible(m_areTabsShown && !m_isOnlyText);
}

void ArticlePage::setSplit(bool split)
{
    if (split == m_isSplit)
        return;
    if (m_isSplit)
        WindowState::setLayout(u"split"_s, m_split->saveState());
    m_isSplit = split;
    m_sizes->setSplit(split);
    part(Side::Second).widget->setVisible(split);
    fitSideBar();
    if (split && !m_split->restoreState(WindowState::layout(u"split"_s)))
        equalise();
}

void ArticlePage::fitSideBar()
{
    m_door->setRoom(!m_isSplit || width() - sideBarWidth >= 2 * leastReadingWidth);
}

void ArticlePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSideBar();
}

void ArticlePage::shareSizeOf(const ArticlePane &pane)
{
    if (m_isSplit)
        m_sizes->share(pane);
}

void ArticlePage::equalise()
{
    m_split->setSizes({m_split->width(), m_split->width()});
}

void ArticlePage::announceSide()
{
    const QString side = m_side == Side::First ? tr("Left side: %1") : tr("Right side: %1");
    QString place = m_pane->title();
    if (!m_pane->section().isEmpty() && m_pane->section() != place)
        place += ", "_L1 + m_pane->section();
    QAccessibleAnnouncementEvent event(m_pane->readerPage()->reader(), side.arg(place));
    QAccessible::updateAccessibility(&event);
}

void ArticlePage::followFocus(const QWidget *focus)
{
    for (const Side side : {Side::First, Side::Second}) {
        if (focus && part(side).widget->isAncestorOf(focus))
            Q_EMIT sideEntered(side);
    }
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonDblClick)
        return QWidget::eventFilter(watched, event);
    equalise();
    return true;
}

void ArticlePage::setSideBarShown(bool shown)
{
    m_door->setOpen(shown);
}

void ArticlePage::setOnlyText(bool only)
{
    m_isOnlyText = only;
    showTabBars();
    for (const ArticlePane *pane : m_panes)
        pane->readerPage()->setMarginFolded(only);
    m_door->setOnlyText(only);
}

void ArticlePage::focusPanel(ArticlePane::Panel panel)
{
    if (panel != ArticlePane::Panel::Notes)
        setSideBarShown(true);
    m_pane->focusPanel(panel);
}

bool ArticlePage::saveEdits()
{
    bool areSaved = true;
    for (ArticlePane *pane : m_panes)
        areSaved = (pane == m_pane || pane->saveEdits()) && areSaved;
    // Last: its place is the one that the library keeps of an article on both sides.
    return m_pane->saveEdits() && areSaved;
}

bool ArticlePage::keepEdits()
{
    bool areKept = true;
    for (ArticlePane *pane : m_panes)
        areKept = pane->keepEdits() && areKept;
    return areKept;
}

QString ArticlePage::unsavedWords() const
{
    for (const ArticlePane *pane : m_panes) {
        if (const QString words = pane->unsavedWords(); !words.isEmpty())
            return words;
    }
    return {};
}

void ArticlePage::saveLayout() const
{
    WindowState::setLayout(u"page"_s, m_splitter->saveState());
    WindowState::setLayout(u"sideBar"_s, m_pane->sideBar()->layoutState());
    if (m_isSplit)
        WindowState::setLayout(u"split"_s, m_split->saveState());
}

} // namespace Sidegloss
