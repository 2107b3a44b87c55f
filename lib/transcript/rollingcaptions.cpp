// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/rollingcaptions.h"

#include "lib/text/script.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// No screen holds more lines.
constexpr qsizetype mostLines = 8;

QStringList textsOf(const QList<CueLine> &lines)
{
    QStringList texts;
    for (const CueLine &line : lines)
        texts.append(line.text().simplified());
    return texts;
}

/// How many of the last lines of \a before \a now begins with.
qsizetype repeatedLines(const QStringList &before, const QStringList &now)
{
    for (qsizetype count = std::min({before.size(), now.size(), mostLines}); count > 0; --count) {
        if (std::equal(before.end() - count, before.end(), now.begin()))
            return count;
    }
    return 0;
}

/// Whether \a line is \a before, written on.
bool continues(const QString &before, const QString &line)
{
    return line.size() > before.size() && line.startsWith(before)
           && !(isNarrowLetter(before.back()) && isNarrowLetter(line[before.size()]));
}

} // namespace

void RollingCaptions::learn(const QList<CueLine> &lines)
{
    const QStringList texts = textsOf(lines);
    ++m_cues;
    if (repeatedLines(m_learned, texts) > 0)
        ++m_repeating;
    m_learned = texts;
}

bool RollingCaptions::isRolling() const
{
    return m_repeating > 1 && m_repeating * 4 >= m_cues;
}

QList<CueLine> RollingCaptions::newLines(QList<CueLine> lines)
{
    if (!isRolling())
        return lines;
    const QStringList texts = textsOf(lines);
    const QStringList before = std::exchange(m_shown, texts);
    const qsizetype repeated = repeatedLines(before, texts);
    if (repeated > 0)
        return lines.sliced(repeated);
    const bool isGrowing = !before.isEmpty() && !lines.isEmpty() && lines.first().runs.size() == 1
                           && continues(before.constLast(), texts.constFirst());
    if (isGrowing)
        lines.first().runs.first().text = texts.constFirst().sliced(before.constLast().size());
    return lines;
}

} // namespace Sidegloss
