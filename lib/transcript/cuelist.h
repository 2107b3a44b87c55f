// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"
#include "lib/transcript/cuetimes.h"

#include <QList>

namespace Sidegloss {

/// A cue as it stands in a file, its markup unread.
struct RawCue
{
    std::optional<CueTimes> times; ///< None where they can't be read, or for text outside of cues.
    QStringView text;              ///< Lines; may be blank.
    qsizetype line = 0;            ///< Of the times, or where text outside of cues begins; from 1.
};

/// The cues of a file in its order, and what was wrong with them: the words are kept always, the
/// notices for the first places only.
class CueList
{
public:
    /// \a line: of the file, from 1.
    void add(qsizetype line, const CueTimes &times, QStringView text);
    /// Times that can't be read, \a written as \a line.
    void addUntimed(qsizetype line, QStringView written, QStringView text);
    /// What belongs to no cue, from \a line on.
    void addStray(qsizetype line, QStringView text);

    const QList<RawCue> &cues() const { return m_cues; }
    QList<Notice> notices() const;

private:
    void addFault(const Notice &fault);

    QList<RawCue> m_cues;
    QList<Notice> m_faults;
    qsizetype m_untold = 0;
    std::optional<qsizetype> m_firstUntold; ///< Its line.
};

} // namespace Sidegloss
