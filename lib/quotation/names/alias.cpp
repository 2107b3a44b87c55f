// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/alias.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QStringView aliasAt(QStringView behind)
{
    constexpr qsizetype longest = 24;
    const QStringView near = behind.first(std::min(longest, behind.size()));
    const QStringView bracket = near.startsWith(u' ') ? near.sliced(1) : near;
    if (!bracket.startsWith(u'(') && !bracket.startsWith(u'（'))
        return {};
    static const QRegularExpression acronym(
        uR"(^[(（]([\p{Lu}][\p{Lu}\p{Ll}\d&-]*[\p{Lu}\d])[)）])"_s);
    static const QRegularExpression named(
        uR"(^[(（](?:以?下(?:简称|簡稱|称|稱)|简称|簡稱|kurz|in short)[:：]?\s?["“「„«]\s?([^"”」“»)）]{2,12}?)\s?["”」“»][)）])"_s);
    for (const QRegularExpression &introduction : {std::cref(acronym), std::cref(named)}) {
        const auto match = introduction.matchView(bracket, 0, QRegularExpression::NormalMatch,
                                                  QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return match.capturedView(1);
    }
    return {};
}

} // namespace Sidegloss
