// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What became of the rows of one table.
struct SalvagedTable
{
    qint64 read = 0;            ///< As they were written.
    qint64 fromJournal = 0;     ///< As the last change that stands left them.
    qint64 doubtful = 0;        ///< Their digest is of something else; kept all the same.
    qint64 putBack = 0;         ///< Made of what other rows know of them, which isn't everything.
    std::optional<qint64> lost; ///< Nothing where that can't be told.

    friend bool operator==(const SalvagedTable &, const SalvagedTable &) = default;
};

/// What salvageLibrary() got out of a library.
struct SalvageReport
{
    QMap<QString, SalvagedTable> tables; ///< Those that aren't derived from others.
    qint64 version = 0;                  ///< Of the damaged library's schema.
};

} // namespace Sidegloss
