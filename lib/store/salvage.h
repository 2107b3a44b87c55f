// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/salvagereport.h"

namespace Sidegloss {

/// Makes a new library at \a newPath of what can be read in the one at \a damagedPath, which is
/// never written. Row by row past damaged pages; what is gone or altered is taken from the journal
/// where that knows it. Articles and texts that are gone are put back with what is known of them:
/// no annotation goes with its article. No change is left to be undone of which a part may be
/// missing. Published only once checkLibrary() says that it is sound.
///
/// Opens connections of its own; may be called from any thread. Takes seconds for a large library.
/// Errors: those of checkLibrary(); LibraryNewer; LibraryDamaged where nothing can be read or made
/// sound; InvalidArgument where there is something at \a newPath; DiskFull, WriteFailed.
Result<SalvageReport> salvageLibrary(const QString &damagedPath, const QString &newPath);

} // namespace Sidegloss
