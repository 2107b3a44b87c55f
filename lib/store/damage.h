// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Exception.h>

#include <QString>

#include <optional>

namespace Sidegloss {

/// True iff \a exception says that a part of the file makes no sense. A disk that fails is no damage.
bool isDamage(const SQLite::Exception &exception);

/// Runs \a work; the damage that ended it early, in SQLite's words.
template<typename Work>
std::optional<QString> damageIn(Work work)
{
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        if (!isDamage(exception))
            throw;
        return QString::fromUtf8(exception.what());
    }
    return std::nullopt;
}

} // namespace Sidegloss
