// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Sidegloss {

/// A line of a README's table of rooms.
struct Room
{
    QStringList mayInclude; ///< rooms as written: "text" beside it, or "lib" for a whole floor
    QString qt;             ///< the highest Qt module: Core, Gui; empty: any
};

/// The table of rooms in @p readme, by name: every row whose first cell is `name` or `name/`.
[[nodiscard]] QMap<QString, Room> readRoomMap(const QString &readme);

/// What is wrong with a map: rooms among @p folders that it doesn't name, and the other way round.
[[nodiscard]] QStringList mapViolations(const QMap<QString, Room> &map, const QStringList &folders);

} // namespace Sidegloss
