// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/watchedvfs.h"

namespace Sidegloss {

/// What a disk does wrong.
enum class DiskFault {
    Fails,       ///< SQLITE_IOERR, or SQLITE_CANTOPEN where a file is to be opened.
    IsFull,      ///< SQLITE_FULL for what needs room.
    WritesHalf,  ///< SQLITE_IOERR for a write, of which the first half took place.
    IsReadOnly,  ///< SQLITE_READONLY for what changes a file, SQLITE_CANTOPEN for opening one.
    ForgetsWrite ///< Says that it has written, and hasn't.
};

/// A disk that works until a chosen call.
class FailingDisk : public VfsWatcher
{
public:
    enum class Duration { Once, Lasting };

    FailingDisk(DiskFault fault, Duration duration)
        : m_fault(fault)
        , m_duration(duration)
    {}

    /// Strikes the call with this number, from 1, of those that the fault can strike.
    void breakAt(int call);
    void repair() { m_broken = false; }
    /// The first call that was struck since breakAt().
    std::optional<VfsCall::Operation> struck() const { return m_struck; }

    std::optional<VfsAnswer> answer(const VfsCall &call) override;

private:
    bool canStrike(const VfsCall &call) const;
    VfsAnswer faultOf(const VfsCall &call) const;

    DiskFault m_fault;
    Duration m_duration;
    bool m_broken = false;
    int m_callsLeft = 0;
    std::optional<VfsCall::Operation> m_struck;
};

} // namespace Sidegloss
