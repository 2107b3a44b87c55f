// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Exception.h>

#include <QString>

#include <optional>

namespace Sidegloss {

/// What keeps a part of a file from being read.
enum class Obstacle {
    Damage,       ///< It makes no sense.
    DamageOrDisk, ///< The same, or the disk fails to read it, which by itself is no damage.
};

/// True iff \a exception says that such an obstacle was met.
bool isDamage(const SQLite::Exception &exception, Obstacle obstacle = Obstacle::Damage);

/// Runs \a work; the obstacle that ended it early, in SQLite's words.
template<typename Work>
std::optional<QString> damageIn(Work work, Obstacle obstacle = Obstacle::Damage)
{
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        if (!isDamage(exception, obstacle))
            throw;
        return QString::fromUtf8(exception.what());
    }
    return std::nullopt;
}

} // namespace Sidegloss
