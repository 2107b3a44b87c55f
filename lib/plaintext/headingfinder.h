// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/headinglevels.h"
#include "lib/plaintext/linecursor.h"
#include "lib/plaintext/linesurvey.h"

#include <QHash>

#include <optional>

namespace Sidegloss {

struct FoundHeading
{
    int level = 1;
    QStringView text;
    int lines = 1; ///< How many it takes, lines drawn above and below included.
};

/// Tells headings from other short lines of a plain text: by a line drawn below them, by their
/// number where it isn't a list's, by capitals; the first line of the text, standing alone, is its
/// title. To be asked in the order of the text.
class HeadingFinder
{
public:
    explicit HeadingFinder(const LineSurvey &survey)
        : m_survey(survey)
    {}

    /// The heading at \a cursor. Only where it \a startsBlock is there one that no line is
    /// drawn below.
    std::optional<FoundHeading> at(const LineCursor &cursor, bool startsBlock);

private:
    std::optional<FoundHeading> underlinedAt(const LineCursor &cursor);
    std::optional<FoundHeading> numberedAt(const LineCursor &cursor, const Numbering &numbering);
    bool isInRun(const LineCursor &cursor, const Numbering &numbering);
    bool standsAlone(const LineCursor &cursor) const;
    bool isTitle(const LineCursor &cursor) const;
    bool isCapitalHeading(const LineCursor &cursor) const;

    const LineSurvey &m_survey;
    HeadingLevels m_levels;
    bool m_hasBegun = false;
    qsizetype m_nextOfRun = 0;     ///< The line that follows a numbered one as its like.
    QHash<int, int> m_lastNumbers; ///< Of headings, by style and depth.
};

} // namespace Sidegloss
