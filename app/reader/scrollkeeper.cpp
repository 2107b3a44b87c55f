// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/scrollkeeper.h"

#include "lib/layout/flowlayout.h"
#include "lib/layout/rendereddocument.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto slice = 4ms;
/// While one scrolls, or does anything else that is to be seen, nothing else is done.
constexpr auto pause = 100ms;

} // namespace

ScrollKeeper::ScrollKeeper(QAbstractScrollArea &area)
    : QObject(&area)
    , m_area(area)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ScrollKeeper::completeSome);
}

void ScrollKeeper::setArticle(RenderedDocument *article)
{
    m_idle.stop();
    m_article = article;
}

FlowLayout &ScrollKeeper::layout() const
{
    return m_article->layout();
}

ScrollKeeper::Anchor ScrollKeeper::anchor() const
{
    const int value = m_area.verticalScrollBar()->value();
    if (!m_article || value == 0)
        return {0, 0, true};
    const QPointF corner(layout().columnLeft() + 1, value + 1.0);
    const qsizetype position = layout().positionAt(corner).value_or(0);
    return {position, layout().lineRect(position).top() - value, false};
}

void ScrollKeeper::restore(const Anchor &anchor)
{
    if (!m_article || m_busy)
        return;
    m_busy = true;
    const double height = m_area.viewport()->height();
    m_article->bring(anchor.position);
    double top = anchor.atTop ? 0 : layout().lineRect(anchor.position).top() - anchor.offset;
    m_article->ensure(top, top + height);
    if (!anchor.atTop)
        top = layout().lineRect(anchor.position).top() - anchor.offset;
    layout().publishSize();
    m_area.verticalScrollBar()->setValue(qRound(top));
    m_busy = false;
    m_area.viewport()->update();
    completeWhenIdle();
}

void ScrollKeeper::keep(const std::function<void()> &work)
{
    const bool wasBusy = m_busy;
    const Anchor before = anchor();
    m_busy = true;
    work();
    m_busy = wasBusy;
    restore(before);
}

template<typename Work>
void ScrollKeeper::keepPlace(Work work)
{
    m_busy = true;
    QScrollBar *bar = m_area.verticalScrollBar();
    const int before = bar->value();
    const FlowLayout::Place place = layout().placeAt(before);
    work();
    layout().publishSize();
    const int now = before == 0 ? 0 : qRound(layout().yOf(place));
    if (now != before || now != bar->value()) {
        bar->setValue(now);
        m_area.viewport()->update();
    }
    m_busy = false;
}

void ScrollKeeper::settle()
{
    if (!m_article || m_busy)
        return;
    const double height = m_area.viewport()->height();
    const double value = m_area.verticalScrollBar()->value();
    keepPlace([&] { m_article->ensure(value - height, value + 2 * height); });
    if (m_idle.isActive())
        m_idle.start(pause);
}

void ScrollKeeper::completeWhenIdle()
{
    if (m_article)
        m_idle.start(pause);
}

void ScrollKeeper::completeSome()
{
    if (!m_article)
        return;
    bool more = false;
    keepPlace([&] {
        more = layout().layOutMore(m_area.verticalScrollBar()->value(), QDeadlineTimer(slice));
    });
    if (more)
        m_idle.start(0);
}

} // namespace Sidegloss
