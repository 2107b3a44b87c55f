// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/rowsalvage.h"

#include <algorithm>
#include <limits>

namespace Sidegloss {

namespace {

constexpr auto anyObstacle = Obstacle::DamageOrDisk;

std::string joined(const DigestedTable::Columns &columns, const std::string &separator)
{
    std::string text;
    for (const std::string &column : columns)
        text += (text.empty() ? "" : separator) + column;
    return text;
}

/// Puts a row of the damaged library into the new one, with the digest of what it says: its columns
/// from \a first on, but \a key for the first of them unless that is empty. False where it doesn't
/// fit.
bool put(Salvage &salvage, const DigestedTable &table, const Query &row, int first,
         const QString &key = {})
{
    Query query = salvage.database.query(table.put());
    for (int i = 0; i < static_cast<int>(table.columns().size()); ++i) {
        if (i == 0 && !key.isEmpty())
            query.bind(key);
        else
            query.bindColumn(row, first + i);
    }
    return fits([&] { query.execute(); });
}

Leftovers takeNumberedRows(Salvage &salvage, const DigestedTable &table)
{
    Leftovers leftovers;
    qint64 &read = salvage.reportOn(table).read;
    leftovers.gaps = walkRows(
        salvage.old, table.name(), table.isIntact() + ", rowid, " + joined(table.columns(), ", "),
        [&](const Query &row) {
            if (row.number(0) == 1)
                read += put(salvage, table, row, 2);
            else
                leftovers.altered.append(row.number(1));
        },
        anyObstacle);
    return leftovers;
}

/// From the first row to where they can't be read, and from the last.
Leftovers takeKeyedRows(Salvage &salvage, const DigestedTable &table)
{
    SalvagedTable &report = salvage.reportOn(table);
    const std::string rows = "SELECT " + table.isIntact() + ", " + joined(table.columns(), ", ")
                             + " FROM " + table.name() + " ORDER BY ";
    for (const std::string &order :
         {joined(table.keys(), ", "), joined(table.keys(), " DESC, ") + " DESC"}) {
        const auto damage = damageIn(
            [&] {
                SQLite::Statement all(salvage.old.connection(), rows + order);
                for (Query row(all); row.step();)
                    (row.number(0) == 1 ? report.read : report.doubtful) +=
                        put(salvage, table, row, 1);
            },
            anyObstacle);
        if (!damage)
            return {};
    }
    Leftovers leftovers;
    leftovers.gaps.append(RowGap());
    return leftovers;
}

bool isIndexThere(Database &old, const std::string &index)
{
    SQLite::Statement statement(old.connection(), "SELECT 1 FROM sqlite_schema WHERE name = ?");
    return Query(statement).bind(QString::fromStdString(index)).step();
}

} // namespace

bool Leftovers::contains(qint64 rowid) const
{
    return altered.contains(rowid) || std::ranges::any_of(gaps, [rowid](RowGap gap) {
               return gap.first <= rowid && rowid <= gap.last;
           });
}

QList<RowGap> Leftovers::merged() const
{
    QList<RowGap> all = gaps;
    for (const qint64 rowid : altered)
        all.append({rowid, rowid});
    std::ranges::sort(all, {}, &RowGap::first);
    QList<RowGap> ranges;
    for (const RowGap &gap : std::as_const(all)) {
        if (!ranges.isEmpty() && gap.first - 1 <= ranges.last().last)
            ranges.last().last = std::max(ranges.last().last, gap.last);
        else
            ranges.append(gap);
    }
    return ranges;
}

SalvagedTable &Salvage::reportOn(const DigestedTable &table)
{
    return report.tables[QString::fromStdString(table.name())];
}

void takeRows(Salvage &salvage, const DigestedTable &table)
{
    const bool numbered = table.rows() == DigestedTable::Rows::Numbered;
    Leftovers &leftovers = salvage.leftovers[table.name()];
    leftovers = numbered ? takeNumberedRows(salvage, table) : takeKeyedRows(salvage, table);
    if (salvage.source.incomplete.contains(table.name())) {
        leftovers.gaps = {{0, std::numeric_limits<qint64>::max()}};
        leftovers.indexed = false;
    }
}

bool takeAltered(Salvage &salvage, const DigestedTable &table, qint64 rowid, const QString &key)
{
    bool taken = false;
    damageIn(
        [&] {
            SQLite::Statement statement(salvage.old.connection(),
                                        "SELECT " + joined(table.columns(), ", ") + " FROM "
                                            + table.name() + " WHERE rowid = ?");
            Query row(statement);
            taken = row.bind(rowid).step() && put(salvage, table, row, 0, key);
        },
        anyObstacle);
    salvage.reportOn(table).doubtful += taken;
    return taken;
}

bool visitIndex(Salvage &salvage, const DigestedTable &table, const std::string &index,
                const std::string &columns, const std::function<void(const Query &row)> &visit)
{
    const Leftovers &leftovers = salvage.leftovers[table.name()];
    if (!leftovers.indexed || !isIndexThere(salvage.old, index))
        return leftovers.isEmpty();
    return !damageIn(
        [&] {
            SQLite::Statement statement(salvage.old.connection(),
                                        "SELECT " + columns + ", rowid FROM " + table.name()
                                            + " INDEXED BY " + index);
            const int rowid = statement.getColumnCount() - 1;
            for (Query row(statement); row.step();) {
                if (leftovers.contains(row.number(rowid)))
                    visit(row);
            }
        },
        anyObstacle);
}

LeftKeys leftKeys(Salvage &salvage, const DigestedTable &table)
{
    LeftKeys keys;
    keys.all = visitIndex(
        salvage, table, "sqlite_autoindex_" + table.name() + "_1", table.columns().front(),
        [&](const Query &row) { keys.byRowid.insert(row.number(1), row.text(0)); });
    return keys;
}

} // namespace Sidegloss
