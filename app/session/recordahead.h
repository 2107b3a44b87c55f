// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

namespace Sidegloss {

/// Takes \a document, read from \a path, into the library at \a library, in this thread: a session
/// that is opened for it then finds its text known, and doesn't hold up the interface until a long
/// one is packed and written. Where it can't be done, opening the session says why. Thread-safe;
/// ends within half a second of being cancelled.
void recordAhead(const QString &library, const Document &document, const QString &path,
                 const Progress &progress = {});

} // namespace Sidegloss
