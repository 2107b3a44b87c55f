// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/forcedsync.h"

#include <sqlite3.h>

#include <cstring>

namespace Sidegloss {

namespace {

ForcedSync::Level forcedLevel;

int ignoreSynchronous(void *, int action, const char *pragma, const char *value, const char *,
                      const char *)
{
    const bool sets =
        action == SQLITE_PRAGMA && value != nullptr && std::strcmp(pragma, "synchronous") == 0;
    return sets ? SQLITE_IGNORE : SQLITE_OK;
}

int force(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    sqlite3_exec(connection,
                 forcedLevel == ForcedSync::Level::Off ? "PRAGMA synchronous = OFF"
                                                       : "PRAGMA synchronous = NORMAL",
                 nullptr, nullptr, nullptr);
    return sqlite3_set_authorizer(connection, ignoreSynchronous, nullptr);
}

/// As SQLite takes the functions of an extension.
void (*entryPoint())()
{
    return reinterpret_cast<void (*)()>(force);
}

} // namespace

ForcedSync::ForcedSync(Level level)
{
    forcedLevel = level;
    sqlite3_auto_extension(entryPoint());
}

ForcedSync::~ForcedSync()
{
    sqlite3_cancel_auto_extension(entryPoint());
}

} // namespace Sidegloss
