// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/damage.h"

#include <sqlite3.h>

namespace Sidegloss {

namespace {

bool isFailingDisk(const SQLite::Exception &exception)
{
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isDamage(const SQLite::Exception &exception, Obstacle obstacle)
{
    if (obstacle == Obstacle::DamageOrDisk && isFailingDisk(exception))
        return true;
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
