// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/semantics.h"

#include "lib/html/htmlnode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

bool hasSemantics(const GumboNode &node, std::initializer_list<QLatin1StringView> kinds)
{
    const auto hasOne = [&](const char *attribute, QLatin1StringView prefix) {
        const QLatin1StringView words(attributeBytes(node, attribute));
        return std::ranges::any_of(words.tokenize(u' '), [&](QLatin1StringView word) {
            return word.startsWith(prefix)
                   && std::ranges::contains(kinds, word.sliced(prefix.size()));
        });
    };
    return hasOne("epub:type", {}) || hasOne("role", "doc-"_L1);
}

} // namespace Sidegloss
