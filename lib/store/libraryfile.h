// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// Makes an empty file that nobody but its owner may read or write, and the directories to it that
/// are missing (0700), and has both on disk. Directories that are there keep their modes. Does
/// nothing where the file is there.
Result<> createLibraryFile(const QString &path);

/// True iff the file and its directory may be written, as SQLite needs it.
bool isWritable(const QString &path);

/// What the first bytes of a file say, read without SQLite, which would make files beside it.
struct LibraryHeader
{
    bool isSqlite = false;
    bool isDamaged = false; ///< No SQLite file any more, but what was one of ours.
    bool usesWal = false;
    qint64 applicationId = 0;
    qint64 version = 0; ///< PRAGMA user_version; what a -wal file says is newer.
};

/// Nothing for an empty file, and for one that a power cut left while its first page was written:
/// zeros, beside the journal by which SQLite empties it again. NotFound where there is none,
/// NotAFile for a directory, FIFO or device.
Result<std::optional<LibraryHeader>> readLibraryHeader(const QString &path);

} // namespace Sidegloss
