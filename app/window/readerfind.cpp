// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readerfind.h"

#include "app/find/articlesearch.h"
#include "app/find/findbar.h"
#include "app/reader/readerview.h"

#include <utility>

namespace Sidegloss {

namespace {

constexpr qsizetype longestProposal = 60;

} // namespace

ReaderFind::ReaderFind(const Appearance &appearance, ReaderView &reader, QWidget *page)
    : QObject(page)
    , m_reader(reader)
    , m_search(new ArticleSearch(this))
    , m_bar(new FindBar(appearance, *m_search, page))
{
    m_bar->hide();
    connect(m_search, &ArticleSearch::restarted, this, &ReaderFind::showMatches);
    connect(m_search, &ArticleSearch::found, this, &ReaderFind::showMatches);
    connect(m_search, &ArticleSearch::currentChanged, this, &ReaderFind::showCurrent);
    connect(m_bar, &FindBar::dismissed, this, [this](std::optional<TextRange> match) {
        m_reader.setFocus();
        if (match)
            m_reader.selectRange(*match);
    });
}

void ReaderFind::setSession(DocumentSession *session)
{
    m_bar->hide();
    m_search->setDocument(session ? session->document() : Document());
}

void ReaderFind::open()
{
    if (!m_reader.session())
        return;
    const std::optional<TextRange> selected = m_reader.selection();
    const bool isProposal = selected && selected->length() <= longestProposal;
    m_hasLeft = false;
    m_bar->open(isProposal ? m_search->document().text(*selected).simplified() : QString(),
                m_reader.visibleRange().value_or(TextRange()).start);
}

void ReaderFind::step(int by)
{
    if (m_bar->isHidden())
        open();
    else
        m_bar->step(by);
}

void ReaderFind::showMatches()
{
    m_reader.setMatches(m_search->matches(), m_search->current());
}

void ReaderFind::showCurrent()
{
    showMatches();
    const std::optional<TextRange> match = m_search->currentMatch();
    if (!match)
        return;
    const TextRange visible = m_reader.visibleRange().value_or(TextRange());
    if (!visible.contains(*match) && !std::exchange(m_hasLeft, true))
        Q_EMIT leaving();
    m_reader.goTo(*match);
}

} // namespace Sidegloss
