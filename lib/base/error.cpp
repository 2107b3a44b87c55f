// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/base/error.h"

#include <QDebug>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QLatin1StringView errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return "NotFound"_L1;
    case ErrorKind::NotAFile:
        return "NotAFile"_L1;
    case ErrorKind::Unreadable:
        return "Unreadable"_L1;
    case ErrorKind::Binary:
        return "Binary"_L1;
    case ErrorKind::TooLarge:
        return "TooLarge"_L1;
    case ErrorKind::Malformed:
        return "Malformed"_L1;
    case ErrorKind::Incomplete:
        return "Incomplete"_L1;
    case ErrorKind::Encrypted:
        return "Encrypted"_L1;
    case ErrorKind::InvalidArgument:
        return "InvalidArgument"_L1;
    case ErrorKind::Ambiguous:
        return "Ambiguous"_L1;
    case ErrorKind::LibraryForeign:
        return "LibraryForeign"_L1;
    case ErrorKind::LibraryDamaged:
        return "LibraryDamaged"_L1;
    case ErrorKind::LibraryUnwritable:
        return "LibraryUnwritable"_L1;
    case ErrorKind::LibraryNewer:
        return "LibraryNewer"_L1;
    case ErrorKind::LibraryBusy:
        return "LibraryBusy"_L1;
    case ErrorKind::LibraryFailed:
        return "LibraryFailed"_L1;
    case ErrorKind::DiskFull:
        return "DiskFull"_L1;
    case ErrorKind::OutOfMemory:
        return "OutOfMemory"_L1;
    case ErrorKind::Conflict:
        return "Conflict"_L1;
    case ErrorKind::WriteFailed:
        return "WriteFailed"_L1;
    case ErrorKind::Cancelled:
        return "Cancelled"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Error Error::withSubject(QString other) const
{
    Error error = *this;
    error.subject = std::move(other);
    return error;
}

std::unexpected<Error> failure(ErrorKind kind, QString subject, QString detail)
{
    return failure(Error{kind, std::move(subject), std::move(detail)});
}

std::unexpected<Error> failure(Error error)
{
    return std::unexpected(std::move(error));
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Error(" << errorKindName(error.kind);
    debug.quote() << ", " << error.subject;
    if (!error.detail.isEmpty())
        debug << ", " << error.detail;
    if (!error.location.part.isEmpty())
        debug << ", in " << error.location.part;
    if (error.location.line)
        debug << ", line " << *error.location.line;
    if (error.location.byte)
        debug << ", byte " << *error.location.byte << ' ' << error.location.found;
    if (error.excess)
        debug << ", over " << error.excess->most;
    return debug << ')';
}

} // namespace Sidegloss
