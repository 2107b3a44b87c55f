// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qtclasshelpermacros.h>
#include <qtypes.h>

#include <functional>
#include <new>
#include <optional>

#include <sys/mman.h>
#include <sys/types.h>

namespace Sidegloss {

/// A copy of this process that does some work and ends. REQUIRES: no library is open here when it
/// is made. Killed where it outlives this object.
class ForkedProcess
{
public:
    /// \a work returns the exit code.
    explicit ForkedProcess(const std::function<int()> &work);
    ~ForkedProcess();
    Q_DISABLE_COPY_MOVE(ForkedProcess)

    /// Waits for its end: the exit code; nothing where a signal ended it.
    std::optional<int> wait();
    /// Ends it like a crash (SIGKILL), unless it has ended by itself: as wait().
    std::optional<int> kill();

    /// The most memory it ever held, in bytes, with what it shared with this process; 0 before its
    /// end was waited for.
    qint64 peakMemory() const { return m_peakMemory; }

private:
    pid_t m_process;
    qint64 m_peakMemory = 0;
};

/// A value that this process and those forked from it all see.
template<typename Value>
class SharedValue
{
public:
    SharedValue()
        : m_value(new(::mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE,
                             MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Value())
    {}
    ~SharedValue() { ::munmap(m_value, sizeof(Value)); }
    Q_DISABLE_COPY_MOVE(SharedValue)

    Value *operator->() const { return m_value; }
    Value &operator*() const { return *m_value; }

private:
    Value *m_value;
};

} // namespace Sidegloss
