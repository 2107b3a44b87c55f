// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

struct sqlite3;

namespace Sidegloss {

/// A digest of all that a reader finds in a library, history, trash and what can be undone and
/// redone included: equal digests are equal libraries. Apart from drafts and what the same changes
/// make anew each time: times, and ids of tags that nobody made.
Result<QByteArray> contentOf(const Store &store);

/// What is wrong with the library behind a Store's connection, by SQLite's own checks and the
/// digests of the rows; empty where it is sound.
QString faultsOf(sqlite3 *connection);

} // namespace Sidegloss
