// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/durablefile.h"

namespace Sidegloss {

/// A copy of the library at \a path in \a directory with the first page and the description of the
/// tables (sqlite_schema) of a new library of \a version. It has them where the tables of one that
/// was made in that version lie; of another nothing useful can be read.
Result<PartFile> copyWithNewSchema(const QString &path, const QString &directory, qint64 version);

} // namespace Sidegloss
