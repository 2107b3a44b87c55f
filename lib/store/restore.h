// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QString>

namespace Sidegloss {

/// Puts the content of the backup at \a backupPath into the library at \a libraryPath, which is
/// made where it is missing. Whoever has the library open goes on with the new content. Whenever
/// the process or the machine ends in the middle, the library is the old one or the new one.
///
/// The backup is proved sound first, and brought up to date. What the library holds is set aside
/// before it is replaced, in its backupDirectory(): the path of that, empty where there was
/// nothing.
///
/// May be called from any thread. Errors, each with the library as it was: those of the backup
/// (NotFound, LibraryForeign, LibraryDamaged, LibraryNewer …), LibraryForeign of the library,
/// LibraryBusy where it is beyond opening and somebody has it open all the same, DiskFull,
/// WriteFailed.
Result<QString> restoreBackup(const QString &backupPath, const QString &libraryPath);

} // namespace Sidegloss
