// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"
#include "lib/store/digestedtable.h"
#include "lib/store/rowwalk.h"
#include "lib/store/salvagereport.h"
#include "lib/store/salvagesource.h"

#include <QHash>
#include <QList>

#include <sqlite3.h>

#include <map>

namespace Sidegloss {

/// Rows of a table that couldn't be taken over as they were.
struct Leftovers
{
    QList<RowGap> gaps;    ///< Where rows can't be read; one of everything where none has a rowid.
    QList<qint64> altered; ///< The rowids of rows whose digest is of something else.
    bool indexed = true;   ///< The indexes know of them too.

    bool isEmpty() const { return gaps.isEmpty() && altered.isEmpty(); }
    bool contains(qint64 rowid) const;
    /// Gaps and altered rows in the order of their rowids, those that touch made one.
    QList<RowGap> merged() const;
};

/// A damaged library on its way into a new one.
struct Salvage
{
    const SalvageSource &source;
    Database &old;      ///< The damaged one: the source, open.
    Database &database; ///< The new one.
    SalvageReport report = {};
    std::map<std::string, Leftovers> leftovers = {}; ///< By table.

    SalvagedTable &reportOn(const DigestedTable &table);
};

// All throw SQLite::Exception for what goes wrong in the new library.

/// Takes over every row of \a table that is as it was written; the others are left over.
void takeRows(Salvage &salvage, const DigestedTable &table);

/// Takes over a row as it is, with a new digest, its first key being \a key unless that is empty.
/// False where it can't be read or doesn't fit the table.
bool takeAltered(Salvage &salvage, const DigestedTable &table, qint64 rowid, const QString &key);

/// Visits what \a index still knows of the rows that are left over: \a columns, then the rowid.
/// False where it couldn't be read to its end.
bool visitIndex(Salvage &salvage, const DigestedTable &table, const std::string &index,
                const std::string &columns, const std::function<void(const Query &row)> &visit);

/// The first keys of the rows that are left over, as far as the index of the keys knows them.
struct LeftKeys
{
    QHash<qint64, QString> byRowid;
    bool all = true;
};
LeftKeys leftKeys(Salvage &salvage, const DigestedTable &table);

/// Runs \a write; false where the tables don't allow what it writes.
template<typename Write>
bool fits(Write write)
{
    try {
        write();
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT)
            throw;
        return false;
    }
    return true;
}

} // namespace Sidegloss
