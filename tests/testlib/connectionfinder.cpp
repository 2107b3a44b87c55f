// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/connectionfinder.h"

#include <QtLogging>

#include <sqlite3.h>

namespace Sidegloss {

namespace {

bool looking = false;
sqlite3 *last = nullptr;

int remember(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    const char *path = sqlite3_db_filename(connection, "main");
    if (path && *path)
        last = connection;
    return SQLITE_OK;
}

/// As SQLite takes the functions of an extension.
void (*entryPoint())()
{
    return reinterpret_cast<void (*)()>(remember);
}

} // namespace

ConnectionFinder::ConnectionFinder()
{
    if (looking)
        qFatal("one finder of connections at a time");
    looking = true;
    last = nullptr;
    sqlite3_auto_extension(entryPoint());
}

ConnectionFinder::~ConnectionFinder()
{
    sqlite3_cancel_auto_extension(entryPoint());
    looking = false;
}

sqlite3 *ConnectionFinder::connection() const
{
    return last;
}

} // namespace Sidegloss
