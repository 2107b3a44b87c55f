// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/headingfinder.h"

#include "lib/plaintext/frontline.h"
#include "lib/plaintext/linemarks.h"
#include "lib/plaintext/nextitem.h"

#include <cstdlib>

namespace Sidegloss {

namespace {

/// A line drawn about as long as the words above it is meant for them, whatever they are.
constexpr qsizetype almost = 2;

/// The level of a heading that \a line is drawn below of; nothing where it is no such line.
std::optional<int> levelOfUnderline(QStringView line)
{
    if (!isDrawnLine(line) || line.contains(u' '))
        return std::nullopt;
    if (QStringView(u"=═＝").contains(line.front()))
        return 1;
    if (QStringView(u"-─━－—–").contains(line.front()))
        return 2;
    return line.front() == u'~' || line.front() == u'^' ? std::optional(3) : std::nullopt;
}

bool isTextBelow(LineCursor cursor)
{
    cursor.advance();
    return !cursor.atEnd();
}

bool isNamed(NumberingStyle style)
{
    return style == NumberingStyle::Part || style == NumberingStyle::Chapter
           || style == NumberingStyle::Section;
}

} // namespace

std::optional<FoundHeading> HeadingFinder::at(const LineCursor &cursor, bool startsBlock)
{
    const bool isFirst = !m_hasBegun;
    m_hasBegun = true;
    if (cursor.line().quoteDepth > 0)
        return std::nullopt;
    if (auto underlined = underlinedAt(cursor))
        return underlined;
    if (!startsBlock)
        return std::nullopt;
    const QStringView content = cursor.line().content;
    if (const auto numbering = readNumbering(content))
        return numberedAt(cursor, *numbering);
    if (isFirst && isTitle(cursor))
        return FoundHeading{1, content};
    if (isCapitalHeading(cursor))
        return FoundHeading{m_levels.enterCapitals(), content};
    return std::nullopt;
}

std::optional<FoundHeading> HeadingFinder::underlinedAt(const LineCursor &cursor)
{
    LineCursor title = cursor;
    const bool isOverlined = levelOfUnderline(title.line().content) && !title.endsBlock();
    if (isOverlined)
        title.advance();
    const TextLine &line = title.line();
    if (title.endsBlock() || isDrawnLine(line.content) || line.width > longestWrapped)
        return std::nullopt;
    const QStringView below = title.below()->content;
    const std::optional<int> level = levelOfUnderline(below);
    const bool isAsLong = std::abs(columnsOf(below) - columnsOf(line.content)) <= almost;
    if (!level || (isOverlined && cursor.line().content.front() != below.front())
        || (!isAsLong && !isOverlined && endsSentence(line.content)))
        return std::nullopt;
    m_levels.enter(*level);
    return FoundHeading{*level, line.content, isOverlined ? 3 : 2};
}

std::optional<FoundHeading> HeadingFinder::numberedAt(const LineCursor &cursor,
                                                      const Numbering &numbering)
{
    if (numbering.style == NumberingStyle::Item || isInRun(cursor, numbering))
        return std::nullopt;
    const QStringView content = cursor.line().content;
    const bool hasTitle = numbering.text < content.size();
    int &last = m_lastNumbers[static_cast<int>(numbering.style) * 8 + numbering.depth];
    const bool isInOrder = isNamed(numbering.style) || numbering.number == 1
                           || (last > 0 && numbering.number == last + 1);
    if (!isInOrder || !standsAlone(cursor) || (hasTitle && !looksLikeTitle(content))
        || readFrontLine(content))
        return std::nullopt;
    last = numbering.number;
    return FoundHeading{m_levels.enter(numbering), content};
}

/// Whether it is one of numbered lines that follow one another: items, or a table of contents.
bool HeadingFinder::isInRun(const LineCursor &cursor, const Numbering &numbering)
{
    const bool goesOn = m_nextOfRun == cursor.number();
    const std::optional<NextItem> next = nextNumbered(cursor, m_survey, numbering);
    if (next)
        m_nextOfRun = next->line;
    return goesOn || next;
}

bool HeadingFinder::standsAlone(const LineCursor &cursor) const
{
    if (!cursor.endsBlock() && m_survey.isWrapped(cursor.line(), *cursor.below()))
        return false;
    return isTextBelow(cursor);
}

bool HeadingFinder::isTitle(const LineCursor &cursor) const
{
    const TextLine &line = cursor.line();
    const bool isFollowed = cursor.endsBlock() || m_survey.isUnwrapped()
                            || readFrontLine(cursor.below()->content).has_value();
    return isFollowed && looksLikeTitle(line.content) && !readFrontLine(line.content)
           && !readBullet(line.content) && !m_survey.labelAt(line) && isTextBelow(cursor);
}

bool HeadingFinder::isCapitalHeading(const LineCursor &cursor) const
{
    const QStringView content = cursor.line().content;
    if (!cursor.startsBlock() || !cursor.endsBlock() || !isInCapitals(content)
        || !looksLikeTitle(content) || m_survey.isRepeatedCapitals(content))
        return false;
    LineCursor below = cursor;
    below.advance();
    return !below.atEnd() && !isInCapitals(below.line().content);
}

} // namespace Sidegloss
