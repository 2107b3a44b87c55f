// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lib/base/sourcelocation.h"

#include <QString>

#include <expected>
#include <optional>

class QDebug;

namespace Sidegloss {

/// What went wrong, as far as a reader can act on it. The words are app/errortext's.
enum class ErrorKind {
    NotFound,          ///< the file, quote or item isn't there
    NotAFile,          ///< a directory, FIFO or device where a file is expected
    Unreadable,        ///< no permission, or the medium failed while reading
    Binary,            ///< not text, and of no format that is read
    TooLarge,          ///< over a limit that protects against hanging
    Malformed,         ///< of a known format, but broken
    Incomplete,        ///< of a known format, but without a part that it can't be read without
    Encrypted,         ///< of a known format, but locked by a password or a seller
    InvalidArgument,   ///< a value that an option or a field can't have
    Ambiguous,         ///< several places fit, and one has to be chosen
    LibraryForeign,    ///< a file that is no library of Sidegloss
    LibraryDamaged,    ///< a library whose content contradicts itself
    LibraryUnwritable, ///< a library that may only be read
    LibraryNewer,      ///< a library written by a later version: read only
    LibraryBusy,       ///< another process holds the library too long
    LibraryFailed,     ///< the disk under the library reported an error; nothing was changed
    DiskFull,          ///< no space left; nothing was changed
    OutOfMemory,       ///< the computer has none left; nothing was changed
    Conflict,          ///< the item was changed meanwhile; nothing was changed
    WriteFailed,       ///< a file could not be written; an older one is untouched
    Cancelled,         ///< the reader asked to stop
};

/// Why something could not be done.
struct Error
{
    ErrorKind kind;
    QString subject = {}; ///< what it is about: a path, a quote, a value; shown to the reader
    QString detail = {};  ///< technical, untranslated, may be empty; never for the reader
    SourceLocation location = {};      ///< where in the subject, a file, it is
    std::optional<Excess> excess = {}; ///< of TooLarge

    /// The same, said of \a other.
    [[nodiscard]] Error withSubject(QString other) const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The name of @p kind as it stands in ErrorKind: for logs and tests, never for the reader.
[[nodiscard]] QLatin1StringView errorKindName(ErrorKind kind);

/// Returned as it is from a function with a Result: `return failure(ErrorKind::NotFound, path);`
[[nodiscard]] std::unexpected<Error> failure(ErrorKind kind, QString subject, QString detail = {});
[[nodiscard]] std::unexpected<Error> failure(Error error);

QDebug operator<<(QDebug debug, const Error &error);

} // namespace Sidegloss
