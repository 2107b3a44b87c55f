// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace Sidegloss {

/// The members of \a json whose names aren't among \a known: what others wrote and we give back.
inline QJsonObject membersBut(const QJsonObject &json,
                              std::initializer_list<QLatin1StringView> known)
{
    // Most often there are none, and a look at each name would cost a string.
    const auto present =
        std::ranges::count_if(known, [&](QLatin1StringView name) { return json.contains(name); });
    if (present == json.size())
        return {};
    QJsonObject others;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member) {
        const QString name = member.key();
        if (std::ranges::none_of(known, [&](QLatin1StringView one) { return name == one; }))
            others.insert(name, member.value());
    }
    return others;
}

} // namespace Sidegloss
