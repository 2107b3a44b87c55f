// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/writetransaction.h"

#include <sqlite3.h>

namespace Sidegloss {

WriteTransaction::WriteTransaction(SQLite::Database &connection)
    : m_connection(connection)
    // Where memory has run out later, it couldn't be prepared any more, and the transaction would
    // stay open for ever.
    , m_rollBack(connection, "ROLLBACK")
{
    m_connection.exec("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    // SQLite undoes some failures by itself.
    const bool isOpen = sqlite3_get_autocommit(m_connection.getHandle()) == 0;
    if (isOpen)
        m_rollBack.tryExecuteStep();
}

void WriteTransaction::commit()
{
    m_connection.exec("COMMIT");
}

} // namespace Sidegloss
