// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/damage.h"

#include <sqlite3.h>

namespace Sidegloss {

bool isDamage(const SQLite::Exception &exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG: // A row that says to be longer than any.
        return true;
    default:
        return false;
    }
}

} // namespace Sidegloss
