// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/failingdisk.h"

#include <sqlite3.h>

namespace Sidegloss {

using Operation = VfsCall::Operation;

void FailingDisk::breakAt(int call)
{
    m_broken = true;
    m_callsLeft = call;
    m_struck.reset();
}

std::optional<VfsAnswer> FailingDisk::answer(const VfsCall &call)
{
    if (!m_broken || !canStrike(call))
        return std::nullopt;
    if (m_callsLeft > 1) {
        --m_callsLeft;
        return std::nullopt;
    }
    if (!m_struck)
        m_struck = call.operation;
    m_broken = m_duration == Duration::Lasting;
    return faultOf(call);
}

bool FailingDisk::canStrike(const VfsCall &call) const
{
    switch (m_fault) {
    case DiskFault::Fails:
        return true;
    case DiskFault::IsFull:
        return call.operation == Operation::Write || call.operation == Operation::Truncate
               || call.operation == Operation::Sync;
    case DiskFault::IsReadOnly:
        return call.operation == Operation::Write || call.operation == Operation::Truncate
               || call.operation == Operation::Delete || call.operation == Operation::Open;
    case DiskFault::WritesHalf:
    case DiskFault::ForgetsWrite:
        return call.operation == Operation::Write;
    }
    return false;
}

VfsAnswer FailingDisk::faultOf(const VfsCall &call) const
{
    switch (m_fault) {
    case DiskFault::Fails:
        return {call.operation == Operation::Open ? SQLITE_CANTOPEN : SQLITE_IOERR};
    case DiskFault::IsFull:
        return {SQLITE_FULL};
    case DiskFault::WritesHalf:
        return {SQLITE_IOERR, true};
    case DiskFault::IsReadOnly:
        return {call.operation == Operation::Open ? SQLITE_CANTOPEN : SQLITE_READONLY};
    case DiskFault::ForgetsWrite:
        break;
    }
    return {SQLITE_OK};
}

} // namespace Sidegloss
