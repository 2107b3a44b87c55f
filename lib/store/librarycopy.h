// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/durablefile.h"

namespace Sidegloss {

/// A copy of the library at \a path in \a directory (made where it is missing), single file, that
/// has yet to get its name. Page by page: what is damaged there is so in the copy.
Result<PartFile> copyAsItIs(const QString &path, const QString &directory);

/// A copy of the library at \a path in \a directory (made where it is missing), single file, proved
/// sound (checkLibrary, CheckDepth::Full), that has yet to get its name.
Result<PartFile> verifiedCopy(const QString &path, const QString &directory);

} // namespace Sidegloss
