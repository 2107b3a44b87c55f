// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <qtclasshelpermacros.h>

namespace Sidegloss {

/// A transaction that holds the right to write from its start: only so the busy timeout helps where
/// two processes write. Undone unless committed, for which it needs no memory. Throws
/// SQLite::Exception.
class WriteTransaction
{
public:
    explicit WriteTransaction(SQLite::Database &connection);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    void commit();

private:
    SQLite::Database &m_connection;
    SQLite::Statement m_rollBack;
};

} // namespace Sidegloss
