// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/semantics.h"

#include "lib/html/htmlnode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

bool hasSemantics(const GumboNode &node, std::initializer_list<QLatin1StringView> kinds)
{
    const QStringList types = attributeOf(node, "epub:type").split(u' ', Qt::SkipEmptyParts);
    const QStringList roles = attributeOf(node, "role").split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(kinds, [&](QLatin1StringView kind) {
        return types.contains(kind) || roles.contains("doc-"_L1 + kind);
    });
}

} // namespace Sidegloss
