// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/olderlibrary.h"

#include "lib/store/rowsalvage.h"
#include "lib/store/schema.h"

#include <vector>

namespace Sidegloss {

namespace {

/// A table of some version.
struct Table
{
    std::string name;
    bool numbered = true;
    std::string columns; ///< SQL.
    int columnCount = 0;
    std::string keys;     ///< SQL: an ORDER BY term for each.
    std::string keysDown; ///< The same from the last row.
};

std::vector<Table> tablesOf(Database &database)
{
    std::vector<Table> tables;
    Query row = database.query(R"(
SELECT list.name, list.wr, group_concat(info.name, ', ' ORDER BY info.cid), count(*),
       group_concat(info.name, ', ' ORDER BY info.pk) FILTER (WHERE info.pk > 0),
       group_concat(info.name || ' DESC', ', ' ORDER BY info.pk) FILTER (WHERE info.pk > 0)
FROM pragma_table_list AS list, pragma_table_info(list.name) AS info
WHERE list.schema = 'main' AND list.name NOT LIKE 'sqlite_%' GROUP BY list.name)");
    while (row.step()) {
        tables.push_back({row.text(0).toStdString(), row.number(1) == 0, row.text(2).toStdString(),
                          static_cast<int>(row.number(3)), row.text(4).toStdString(),
                          row.text(5).toStdString()});
    }
    return tables;
}

std::string placeholders(int count)
{
    std::string text = "?";
    for (int i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

/// False where rows can't be read.
bool copyRows(Database &old, Database &database, const Table &table)
{
    SQLite::Statement insert(database.connection(), "INSERT OR IGNORE INTO " + table.name + " ("
                                                        + table.columns + ") VALUES ("
                                                        + placeholders(table.columnCount) + ')');
    const auto copy = [&](const Query &row) {
        Query query(insert);
        for (int i = 0; i < table.columnCount; ++i)
            query.bindColumn(row, i);
        fits([&] { query.execute(); });
    };
    if (table.numbered)
        return walkRows(old, table.name, table.columns, copy, Obstacle::DamageOrDisk).isEmpty();
    bool whole = true;
    for (const std::string &order : {table.keys, table.keysDown}) {
        const auto damage = damageIn(
            [&] {
                SQLite::Statement all(old.connection(), "SELECT " + table.columns + " FROM "
                                                            + table.name + " ORDER BY " + order);
                for (Query row(all); row.step();)
                    copy(row);
            },
            Obstacle::DamageOrDisk);
        if (!damage)
            return whole;
        whole = false;
    }
    return whole;
}

} // namespace

std::set<std::string> copyUpToDate(Database &old, const QString &newPath)
{
    Database database(newPath, Database::Access::ReadWrite);
    makeQuick(database);
    WriteTransaction transaction(database.connection());
    migrate(database, old.number("PRAGMA user_version"));
    std::set<std::string> incomplete;
    for (const Table &table : tablesOf(database)) {
        if (!copyRows(old, database, table))
            incomplete.insert(table.name);
    }
    migrate(database);
    transaction.commit();
    return incomplete;
}

} // namespace Sidegloss
