// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/checkreport.h"

#include <QString>

#include <functional>

namespace Sidegloss {

enum class CheckDepth {
    Quick, ///< SQLite's quick_check and the schema: a fraction of a second.
    Full,  ///< Every page, row, digest, text and item: seconds for a large library.
};

/// Looks whether the library at \a path is what Sidegloss wrote. Never writes, works on a damaged
/// file as far as that can be read, and on one that others are using. A file of an older version
/// has no digests; of a newer one only the structure is known.
///
/// Opens a connection of its own; may be called from any thread. \a goesOn, where given, is asked
/// in that thread, many times a second; false ends the check. Errors: NotFound (also of an empty
/// file), NotAFile, Unreadable, LibraryForeign, LibraryUnwritable, LibraryBusy, LibraryFailed,
/// OutOfMemory, Cancelled.
Result<CheckReport> checkLibrary(const QString &path, CheckDepth depth,
                                 const std::function<bool()> &goesOn = {});

} // namespace Sidegloss
