// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/librarylock.h"

#include <SQLiteCpp/Database.h>

namespace Sidegloss {

LibraryLock::LibraryLock(const QString &path)
    : m_connection(std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE))
{
    m_connection->exec("BEGIN IMMEDIATE");
}

LibraryLock::~LibraryLock() = default;

} // namespace Sidegloss
