// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"

namespace Sidegloss {

/// "SGLS": tells a library of Sidegloss from any other SQLite file.
inline constexpr qint64 applicationId = 0x53474c53;
/// The version that this program writes.
inline constexpr qint64 schemaVersion = 2;

/// Brings the tables from the version they have to \a version, one function each. REQUIRES: a
/// writing transaction, and that they aren't newer.
void migrate(Database &database, qint64 version = schemaVersion);

/// True iff tables and indexes are exactly those that migrate() makes.
bool hasExpectedSchema(Database &database);

} // namespace Sidegloss
