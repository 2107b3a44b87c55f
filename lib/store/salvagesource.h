// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"
#include "lib/store/durablefile.h"

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace Sidegloss {

/// Where the rows of a damaged library are read from: the library itself, or a copy of it that
/// SQLite can read with the tables of this version.
struct SalvageSource
{
    QString path;
    Database::Access access = Database::Access::Immutable;
    qint64 version = 0;                    ///< Of the schema of the library itself.
    std::optional<PartFile> copy = {};     ///< Gone with this.
    std::set<std::string> incomplete = {}; ///< Tables of which rows may be missing without a trace.
};

/// Makes what is readable of the library at \a path readable with the tables of this version,
/// copies being made in \a directory. Of an older library the rows are copied and brought up to
/// date. Where the tables' own description can't be read, that of a new library is put in its
/// place: they lie where they lay when it was made, unless it was brought up to date since. Errors:
/// NotFound, LibraryForeign, LibraryNewer, LibraryDamaged, LibraryFailed, DiskFull, WriteFailed.
Result<SalvageSource> openSource(const QString &path, Database::Access access,
                                 const QString &directory);

/// Opens a damaged library to be read. Throws.
std::unique_ptr<Database> openWhatIsLeft(const QString &path, Database::Access access);

/// For a file that nobody sees before it is whole and has been synced, in which not all has to fit
/// together before. Throws.
void makeQuick(Database &database);

} // namespace Sidegloss
