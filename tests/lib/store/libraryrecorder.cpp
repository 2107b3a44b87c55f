// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/libraryrecorder.h"

#include "tests/testlib/librarycontent.h"

#include <sqlite3.h>

namespace Sidegloss {

LibraryRecorder::LibraryRecorder(const QByteArray &start)
    : m_start(start)
{
    m_directory.reset(start);
}

void LibraryRecorder::open()
{
    Result<Store> store = Store::open(m_directory.libraryPath());
    if (!store)
        qFatal() << store.error();
    m_store = std::make_unique<Store>(*std::move(store));
    sqlite3_wal_autocheckpoint(m_finder.connection(), m_checkpointSize);
    // What may be found before anything is acknowledged is what the first opening shows.
    if (m_contents.isEmpty())
        m_contents.append(contentOf(*m_store).value());
    acknowledge();
}

void LibraryRecorder::run(const ScriptStep &step)
{
    if (const Result<> done = step(*m_store); !done)
        qFatal() << done.error();
    acknowledge();
}

void LibraryRecorder::acknowledge()
{
    m_disk.acknowledge();
    m_contents.append(contentOf(*m_store).value());
}

} // namespace Sidegloss
