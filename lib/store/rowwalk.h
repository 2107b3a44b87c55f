// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/damage.h"
#include "lib/store/database.h"

#include <QList>

#include <functional>
#include <string>

namespace Sidegloss {

/// Rows that can't be read: those with rowids from \a first to \a last, if there were any.
struct RowGap
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const RowGap &, const RowGap &) = default;
};

/// Reads \a columns of every row of \a table that can be read, in the order of their rowids, and
/// says where there was none: an unreadable page costs the rows that lie on it. The columns begin
/// at 0; \a visit must not let an SQLite::Exception out. Throws SQLite::Exception for what is no
/// such \a obstacle.
QList<RowGap> walkRows(Database &database, const std::string &table, const std::string &columns,
                       const std::function<void(const Query &row)> &visit,
                       Obstacle obstacle = Obstacle::Damage);

} // namespace Sidegloss
