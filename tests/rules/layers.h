// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/roommap.h"
#include "tests/rules/sourcetree.h"

namespace Sidegloss {

/// The house as lib/README.md and app/README.md draw it.
struct House
{
    QMap<QString, Room> lib;
    QMap<QString, Room> app;
};

/// The include lines of @p file that break the rule of floors, each as a sentence:
/// rooms that its own may not include, includes that aren't relative to the repository, and
/// modules of Qt that its room doesn't link. Files directly in app/ join everything,
/// and are included by rooms that name them.
[[nodiscard]] QStringList layerViolations(const SourceFile &file, const House &house);

/// The same for the includes of @p file, in the folder of a room that has rooms of its own, from
/// these:
/// @p map, its README's. Files directly in the folder join everything.
[[nodiscard]] QStringList innerViolations(const SourceFile &file, const QString &folder,
                                          const QMap<QString, Room> &map);

/// Rooms that include one another, directly or by way of others, according to the maps.
[[nodiscard]] QStringList circles(const QMap<QString, Room> &map);

} // namespace Sidegloss
