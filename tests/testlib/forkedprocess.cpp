// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/forkedprocess.h"

#include <QtLogging>

#include <csignal>
#include <utility>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Sidegloss {

ForkedProcess::ForkedProcess(const std::function<int()> &work)
    : m_process(::fork())
{
    if (m_process < 0)
        qFatal("no process could be made");
    if (m_process > 0)
        return;
    // Nothing is left behind where the test itself is killed.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::_exit(work());
}

ForkedProcess::~ForkedProcess()
{
    if (m_process > 0)
        kill();
}

std::optional<int> ForkedProcess::kill()
{
    ::kill(m_process, SIGKILL);
    return wait();
}

std::optional<int> ForkedProcess::wait()
{
    int status = 0;
    struct rusage usage{};
    ::wait4(std::exchange(m_process, 0), &status, 0, &usage);
    m_peakMemory = qint64(usage.ru_maxrss) << 10;
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

} // namespace Sidegloss
