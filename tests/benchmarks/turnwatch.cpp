// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/turnwatch.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

double busyTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

TurnWatch::TurnWatch(QObject *parent)
    : QObject(parent)
    , m_busy(busyTime())
{
    m_clock.start();
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &TurnWatch::look);
    m_beat.start(2ms);
}

void TurnWatch::look()
{
    const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    const double busy = busyTime();
    m_longest.passed = std::max(m_longest.passed, passed - std::exchange(m_passed, passed));
    m_longest.busy = std::max(m_longest.busy, busy - std::exchange(m_busy, busy));
}

TurnWatch::Turn TurnWatch::takeLongest()
{
    look();
    return std::exchange(m_longest, {});
}

} // namespace Sidegloss
