// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/person.h"

#include <algorithm>

namespace Sidegloss {

bool Person::isCalled(QStringView wanted) const
{
    const auto folded = [](QStringView form) {
        return form.toString().simplified().toCaseFolded();
    };
    const QString key = folded(wanted);
    return !key.isEmpty()
           && (folded(name) == key || std::ranges::any_of(aliases, [&](const QString &alias) {
                   return folded(alias) == key;
               }));
}

} // namespace Sidegloss
