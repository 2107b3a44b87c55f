// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/itemfinder.h"

#include "lib/plaintext/linemarks.h"
#include "lib/plaintext/nextitem.h"
#include "lib/plaintext/numbering.h"

#include <algorithm>

namespace Sidegloss {

namespace {

struct Mark
{
    std::optional<Bullet> bullet;
    std::optional<Numbering> numbering; ///< Where there is no bullet.

    qsizetype text() const { return bullet ? bullet->text : numbering->text; }
};

std::optional<Mark> markAt(QStringView content)
{
    if (const auto bullet = readBullet(content))
        return Mark{bullet, {}};
    const auto numbering = readNumbering(content);
    if (numbering && numbering->style == NumberingStyle::Decimal)
        return Mark{{}, numbering};
    return std::nullopt;
}

} // namespace

std::optional<FoundItem> findItem(const LineCursor &cursor, const LineSurvey &survey,
                                  const QList<PlainList> &open, bool isMidSentence)
{
    const TextLine &line = cursor.line();
    const std::optional<Mark> mark = markAt(line.content);
    if (!mark)
        return std::nullopt;
    FoundItem item;
    item.text = mark->text();
    item.list = {.indent = line.indent,
                 .textIndent = line.indent + columnsOf(line.content.first(mark->text())),
                 .sign = mark->bullet ? mark->bullet->sign : QChar(),
                 .number = mark->numbering ? mark->numbering->number : 0};
    item.goesOn = std::ranges::any_of(
        open, [&](const PlainList &list) { return list.isContinuedBy(item.list); });
    const bool isNested = mark->bullet && !open.isEmpty() && line.indent > open.last().indent + 1;
    if (isMidSentence && !item.goesOn && !isNested)
        return std::nullopt;
    const std::optional<NextItem> next = mark->bullet
                                             ? nextBulleted(cursor, survey, mark->bullet->sign)
                                             : nextNumbered(cursor, survey, *mark->numbering);
    item.isTight = !next || !next->isApart;
    const bool isPlain = mark->bullet && mark->bullet->isPlain;
    return item.goesOn || next || isNested || isPlain ? std::optional(item) : std::nullopt;
}

} // namespace Sidegloss
