// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/store.h"

#include <QString>

#include <optional>

namespace Sidegloss {

class CommandLine;
class Terminal;

/// `--library`, else the reader's setting, else the usual place.
QString libraryPath(const CommandLine &line);
/// `--author`, else the reader's setting, else the account's name.
QString author(const CommandLine &line);

/// An error in opening a file, where that file is the library: a folder or a file without
/// permission is a bad library then, not a bad article.
Error ofLibrary(Error error);

/// Made where it is missing; a word is said where it lies on a network or in a synced folder.
/// Errors are the library's: LibraryForeign for what is no file.
Result<Store> openLibrary(const CommandLine &line, const Terminal &terminal);

/// The library to read from, nothing where there is none yet. Never writes.
Result<std::optional<Store>> openLibraryForReading(const CommandLine &line);

} // namespace Sidegloss
