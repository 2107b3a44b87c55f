// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/failingmemory.h"

#include <sqlite3.h>

#include <QtLogging>

namespace Sidegloss {

namespace {

// SQLite takes C functions without state; there is one failing memory at a time.
struct State
{
    FailingMemory::Duration duration = FailingMemory::Duration::Once;
    bool broken = false;
    int requestsLeft = 0;
    bool struck = false;
};

sqlite3_mem_methods real;
State state;

bool fails()
{
    if (!state.broken)
        return false;
    if (state.requestsLeft > 1) {
        --state.requestsLeft;
        return false;
    }
    state.struck = true;
    state.broken = state.duration == FailingMemory::Duration::Lasting;
    return true;
}

void *allocate(int size)
{
    return fails() ? nullptr : real.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return fails() ? nullptr : real.xRealloc(memory, size);
}

/// SQLite's settings can be changed only while it doesn't run.
void configure(const sqlite3_mem_methods &methods)
{
    sqlite3_shutdown();
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
        qFatal("SQLite keeps its memory");
    sqlite3_initialize();
}

} // namespace

FailingMemory::FailingMemory(Duration duration)
{
    sqlite3_shutdown();
    // Small requests would be met from a reserve.
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods failing = real;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    state = {.duration = duration};
    configure(failing);
}

FailingMemory::~FailingMemory()
{
    configure(real);
}

void FailingMemory::breakAt(int request)
{
    state.broken = true;
    state.requestsLeft = request;
    state.struck = false;
}

void FailingMemory::repair()
{
    state.broken = false;
}

bool FailingMemory::hasStruck() const
{
    return state.struck;
}

} // namespace Sidegloss
