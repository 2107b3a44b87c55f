// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/connectionfinder.h"

#include <QList>
#include <QtLogging>

#include <sqlite3.h>

namespace Sidegloss {

namespace {

bool looking = false;
QList<sqlite3 *> known;

void forget(void *connection)
{
    known.removeOne(static_cast<sqlite3 *>(connection));
}

int remember(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    const char *path = sqlite3_db_filename(connection, "main");
    if (!path || !*path)
        return SQLITE_OK;
    known.append(connection);
    // A function's end is the one thing of a connection's closing that can be heard of.
    const auto nothing = [](sqlite3_context *, int, sqlite3_value **) {};
    return sqlite3_create_function_v2(connection, "found_connection", 0, SQLITE_UTF8, connection,
                                      nothing, nullptr, nullptr, forget);
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
    known.clear();
    sqlite3_auto_extension(entryPoint());
}

ConnectionFinder::~ConnectionFinder()
{
    sqlite3_cancel_auto_extension(entryPoint());
    looking = false;
}

sqlite3 *ConnectionFinder::connection() const
{
    return known.isEmpty() ? nullptr : known.first();
}

} // namespace Sidegloss
