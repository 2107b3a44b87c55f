// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/pagelanguage.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString pageLanguage(const QString &declared)
{
    const QString language = declared.trimmed().replace(u'_', u'-');
    const QStringList parts = language.toLower().split(u'-');
    if (parts.first() != "zh"_L1)
        return language;
    const auto has = [&](std::initializer_list<QLatin1StringView> subtags) {
        return std::ranges::any_of(subtags,
                                   [&](QLatin1StringView tag) { return parts.contains(tag); });
    };
    if (has({"hant"_L1, "tw"_L1, "hk"_L1, "mo"_L1}))
        return u"zh-Hant"_s;
    return has({"hans"_L1, "cn"_L1, "sg"_L1}) ? u"zh-Hans"_s : QString();
}

} // namespace Sidegloss
