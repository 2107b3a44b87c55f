// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Sidegloss {

namespace {

std::atomic<int> pipeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

/// Only what may be done in the midst of anything.
extern "C" void tellOfSignal(int)
{
    const int before = errno;
    const char byte = 1;
    // A full pipe has been told already.
    [[maybe_unused]] const ssize_t written = write(pipeEnd, &byte, 1);
    errno = before;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (read(m_pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT received();
    });

    struct sigaction telling = {};
    telling.sa_handler = tellOfSignal;
    telling.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&telling.sa_mask);
    for (size_t i = 0; i < numbers.size(); ++i) {
        sigaction(numbers[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(numbers[i], &telling, nullptr);
    }
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < numbers.size(); ++i)
        sigaction(numbers[i], &m_before[i], nullptr);
    pipeEnd = -1;
    m_notifier.reset();
    for (const int end : m_pipe)
        close(end);
}

} // namespace Sidegloss
