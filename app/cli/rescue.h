// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sidegloss {

class Terminal;

/// Of the backups beside the library at \a library, the newest one that passes the full check now.
/// Takes as long as that for each that doesn't.
std::optional<QString> newestSoundBackup(const QString &library);

/// Says how \a backup, the newest sound one, comes into the place of the damaged library at
/// \a library.
void adviseRestoring(const QString &library, const std::optional<QString> &backup,
                     const Terminal &terminal);

/// Says how one gets at what no backup has.
void adviseSalvage(const Terminal &terminal);

} // namespace Sidegloss
