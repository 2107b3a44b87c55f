// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"
#include "lib/store/draft.h"

#include <QList>

namespace Sidegloss {

/// The drafts' rows, each held by the process that writes it. Throws; writes need a transaction.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {}

    /// Replaces the one that this process has of the same words.
    void keep(const Draft &draft);
    /// Takes away what this process has of these words.
    void drop(const QUuid &item, DraftPart part);
    /// Keeps it for no process: it is lost from the start.
    void leave(const Draft &draft);
    /// What processes that ended left behind, newest first.
    QList<Draft> lost();
    /// Takes away one of lost().
    void discard(const Draft &lost);

private:
    void put(const Draft &draft, const QString &holder);

    Database &m_database;
};

} // namespace Sidegloss
