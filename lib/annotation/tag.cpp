// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/tag.h"

#include <QStringList>

namespace Sidegloss {

QString normalizedTagPath(QStringView path)
{
    QStringList levels;
    for (const QStringView level : path.split(u'/')) {
        if (const QStringView trimmed = level.trimmed(); !trimmed.isEmpty())
            levels.append(trimmed.toString());
    }
    return levels.join(u'/');
}

} // namespace Sidegloss
