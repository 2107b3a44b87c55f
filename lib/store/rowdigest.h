// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace SQLite {
class Database;
}

namespace Sidegloss {

/// Gives \a connection the SQL function row_digest(value, …): the first 16 bytes of the SHA-256 of
/// the values, each as a letter for its type (n, i, r, t or b) and, big-endian, 8 bytes of integer
/// or of IEEE 754 real, or 8 bytes of length and the bytes. SQLite itself keeps no checksum, and
/// its integrity_check says nothing of a bit that flipped inside a text. Throws SQLite::Exception.
void registerRowDigest(SQLite::Database &connection);

} // namespace Sidegloss
