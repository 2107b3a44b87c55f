// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/linemarks.h"

#include "lib/plaintext/textline.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestTitle = 100; ///< In columns.
constexpr qsizetype fewestCapitals = 4;

qsizetype behindSpaces(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}

} // namespace

std::optional<Bullet> readBullet(QStringView content)
{
    if (content.size() < 2)
        return std::nullopt;
    const QChar sign = content.front();
    const bool isPlain = QStringView(u"•‣◦▪■●○◆").contains(sign);
    const bool mayBe = isPlain || QStringView(u"-*+·・").contains(sign);
    const bool needsSpace = sign.unicode() < 0x80;
    const qsizetype text = behindSpaces(content, 1);
    if (!mayBe || (needsSpace && text == 1) || text == content.size())
        return std::nullopt;
    return Bullet{sign, text, isPlain};
}

bool isInCapitals(QStringView content)
{
    if (columnsOf(content) > longestTitle)
        return false;
    const auto capitals = std::ranges::count_if(content, [](QChar c) { return c.isUpper(); });
    return capitals >= fewestCapitals && std::ranges::none_of(content, [](QChar c) {
               return c.isLetter() && !c.isUpper() && c != u'ß';
           });
}

bool looksLikeTitle(QStringView content)
{
    if (content.isEmpty() || columnsOf(content) > longestTitle)
        return false;
    return !QStringView(u".,;:。，、；：").contains(content.back())
           && std::ranges::any_of(content, [](QChar c) { return c.isLetter(); })
           && !content.contains(QStringView(u"://"));
}

} // namespace Sidegloss
