// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QString>

namespace Sidegloss {

/// A tag of the library. Annotations and claims name it by its path.
struct Tag
{
    TagId id;
    QString path;  ///< Levels separated by '/', such as policy/subsidy.
    QString color; ///< #rrggbb, or empty.
    QString description;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// The path as it is stored: levels trimmed, empty ones dropped. Empty where nothing is left.
QString normalizedTagPath(QStringView path);

} // namespace Sidegloss
