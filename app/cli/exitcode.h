// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"

namespace Sidegloss {

/// Product.md, section 9, "Exit codes".
enum class ExitCode {
    Done = 0,
    NothingFound = 1, ///< The quote, mark or query; or an export left an item out.
    WrongUsage = 2,
    BadFile = 3, ///< Missing, no regular file, unreadable, too large, malformed, locked or binary.
    BadLibrary = 4, ///< Foreign, damaged, newer or unwritable.
};

/// What an error means for the one who called. Conflicts and a full disk are the library's.
constexpr ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::NotAFile:
    case ErrorKind::Unreadable:
    case ErrorKind::Binary:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
    case ErrorKind::Incomplete:
    case ErrorKind::Encrypted:
    case ErrorKind::WriteFailed:
        return ExitCode::BadFile;
    case ErrorKind::InvalidArgument:
        return ExitCode::WrongUsage;
    case ErrorKind::Ambiguous:
    case ErrorKind::Cancelled:
        return ExitCode::NothingFound;
    case ErrorKind::LibraryForeign:
    case ErrorKind::LibraryDamaged:
    case ErrorKind::LibraryUnwritable:
    case ErrorKind::LibraryNewer:
    case ErrorKind::LibraryBusy:
    case ErrorKind::LibraryFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::OutOfMemory:
    case ErrorKind::Conflict:
        return ExitCode::BadLibrary;
    }
    return ExitCode::BadFile;
}

} // namespace Sidegloss
