// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlesidebar.h"

#include "app/find/findlist.h"
#include "app/quotes/quotesview.h"
#include "app/sections/sectionsview.h"

#include <QSplitter>

namespace Sidegloss {

ArticleSideBar::ArticleSideBar(Appearance &appearance, ArticleSearch &search, QWidget *parent)
    : QStackedWidget(parent)
    , m_sections(new SectionsView(appearance))
    , m_quotes(new QuotesView(appearance))
    , m_found(new FindList(appearance, search))
    , m_panels(new QSplitter(Qt::Vertical))
{
    m_panels->addWidget(m_sections);
    m_panels->addWidget(m_quotes);
    m_panels->setChildrenCollapsible(false);
    m_panels->setSizes({230, 470});
    addWidget(m_panels);
    addWidget(m_found);
}

void ArticleSideBar::setSession(DocumentSession *session)
{
    m_sections->setSession(session);
    m_quotes->setSession(session);
}

void ArticleSideBar::showFound(bool shown)
{
    setCurrentWidget(shown ? static_cast<QWidget *>(m_found) : m_panels);
}

QByteArray ArticleSideBar::layoutState() const
{
    return m_panels->saveState();
}

void ArticleSideBar::restoreLayout(const QByteArray &state)
{
    m_panels->restoreState(state);
}

} // namespace Sidegloss
