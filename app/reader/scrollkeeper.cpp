// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/scrollkeeper.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto slice = 4ms;

} // namespace

ScrollKeeper::ScrollKeeper(QAbstractScrollArea &area)
    : QObject(&area)
    , m_area(area)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ScrollKeeper::completeSome);
}

void ScrollKeeper::setLayout(FlowLayout *layout)
{
    m_idle.stop();
    m_layout = layout;
}

ScrollKeeper::Anchor ScrollKeeper::anchor() const
{
    const int value = m_area.verticalScrollBar()->value();
    if (!m_layout || value == 0)
        return {0, 0, true};
    const QPointF corner(m_layout->columnLeft() + 1, value + 1.0);
    const qsizetype position = m_layout->hitTest(corner, Qt::FuzzyHit);
    return {position, m_layout->lineRect(position).top() - value, false};
}

void ScrollKeeper::restore(const Anchor &anchor)
{
    if (!m_layout || m_busy)
        return;
    m_busy = true;
    const double height = m_area.viewport()->height();
    double top = anchor.atTop ? 0 : m_layout->lineRect(anchor.position).top() - anchor.offset;
    m_layout->ensure(top - height, top + 2 * height);
    if (!anchor.atTop)
        top = m_layout->lineRect(anchor.position).top() - anchor.offset;
    m_layout->publishSize();
    m_area.verticalScrollBar()->setValue(qRound(top));
    m_busy = false;
    m_area.viewport()->update();
    completeWhenIdle();
}

template<typename Work>
void ScrollKeeper::keepPlace(Work work)
{
    m_busy = true;
    QScrollBar *bar = m_area.verticalScrollBar();
    const int before = bar->value();
    const FlowLayout::Place place = m_layout->placeAt(before);
    work();
    m_layout->publishSize();
    const int now = before == 0 ? 0 : qRound(m_layout->yOf(place));
    if (now != before) {
        bar->setValue(now);
        m_area.viewport()->update();
    }
    m_busy = false;
}

void ScrollKeeper::settle()
{
    if (!m_layout || m_busy)
        return;
    const double height = m_area.viewport()->height();
    const double value = m_area.verticalScrollBar()->value();
    keepPlace([&] { m_layout->ensure(value - height, value + 2 * height); });
}

void ScrollKeeper::completeWhenIdle()
{
    if (m_layout && !m_idle.isActive())
        m_idle.start(0);
}

void ScrollKeeper::completeSome()
{
    if (!m_layout)
        return;
    bool more = false;
    keepPlace([&] {
        more = m_layout->layOutMore(m_area.verticalScrollBar()->value(), QDeadlineTimer(slice));
    });
    if (more)
        m_idle.start(0);
}

} // namespace Sidegloss
