// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/rowwalk.h"

#include <algorithm>
#include <limits>

namespace Sidegloss {

namespace {

constexpr qint64 firstRowid = 1;
constexpr qint64 lastRowid = std::numeric_limits<qint64>::max();
/// How many rowids are tried one by one before the steps grow: more than a page of ours, or the
/// pages below an inner one, can hold.
constexpr int patience = 10000;

/// A walk over one table.
class RowWalk
{
public:
    RowWalk(Database &database, const std::string &table, const std::string &columns,
            Obstacle obstacle)
        : m_statement(database.connection(), "SELECT " + columns + ", rowid FROM " + table
                                                 + " NOT INDEXED WHERE rowid >= ? ORDER BY rowid")
        , m_rowid(m_statement.getColumnCount() - 1)
        , m_obstacle(obstacle)
    {}

    QList<RowGap> run(const std::function<void(const Query &row)> &visit)
    {
        QList<RowGap> gaps;
        qint64 next = firstRowid;
        while (!readFrom(next, visit)) {
            const qint64 readable = firstReadable(next);
            gaps.append({next, readable - 1});
            next = readable;
        }
        return gaps;
    }

private:
    /// False where it stopped at damage; \a next is then behind the last row that was read.
    bool readFrom(qint64 &next, const std::function<void(const Query &row)> &visit)
    {
        const auto damage = damageIn(
            [&] {
                Query query(m_statement);
                query.bind(next);
                while (query.step()) {
                    // A damaged page may have rowids in any order, but the walk must get ahead.
                    next = std::max(next, std::min(query.number(m_rowid), lastRowid - 1) + 1);
                    visit(query);
                }
            },
            m_obstacle);
        return !damage || next == lastRowid;
    }

    bool isReadable(qint64 rowid)
    {
        return !damageIn(
            [&] {
                Query query(m_statement);
                query.bind(rowid);
                query.step();
            },
            m_obstacle);
    }

    /// The first rowid from \a from on where reading works again, or finds the end.
    qint64 firstReadable(qint64 from)
    {
        qint64 unreadable = from;
        for (int i = 0; i < patience && unreadable < lastRowid; ++i, ++unreadable) {
            if (isReadable(unreadable))
                return unreadable;
        }
        qint64 readable = lastRowid;
        for (qint64 step = patience; step < lastRowid - unreadable; step *= 2) {
            if (isReadable(unreadable + step)) {
                readable = unreadable + step;
                break;
            }
            unreadable += step;
        }
        while (readable - unreadable > 1) {
            const qint64 middle = unreadable + (readable - unreadable) / 2;
            (isReadable(middle) ? readable : unreadable) = middle;
        }
        return readable;
    }

    SQLite::Statement m_statement;
    int m_rowid;
    Obstacle m_obstacle;
};

} // namespace

QList<RowGap> walkRows(Database &database, const std::string &table, const std::string &columns,
                       const std::function<void(const Query &row)> &visit, Obstacle obstacle)
{
    return RowWalk(database, table, columns, obstacle).run(visit);
}

} // namespace Sidegloss
