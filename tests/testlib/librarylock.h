// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace Sidegloss {

/// Holds a library as another process does that writes in it: while this object lives, nobody else
/// can write there.
class LibraryLock
{
public:
    explicit LibraryLock(const QString &path);
    ~LibraryLock();
    Q_DISABLE_COPY_MOVE(LibraryLock)

private:
    std::unique_ptr<SQLite::Database> m_connection;
};

} // namespace Sidegloss
