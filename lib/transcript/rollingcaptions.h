// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/transcript/cuetext.h"

#include <QStringList>

namespace Sidegloss {

/// Captions that roll over the screen: each cue begins with the lines that the one before ended
/// with. First learn() all of them: that somebody says "Yes." twice makes no captions roll.
class RollingCaptions
{
public:
    void learn(const QList<CueLine> &lines);
    /// What in \a lines, of each cue in order, wasn't on the screen already.
    QList<CueLine> newLines(QList<CueLine> lines);

private:
    bool isRolling() const;

    qsizetype m_cues = 0;
    qsizetype m_repeating = 0;
    QStringList m_learned; ///< The last cue's lines.
    QStringList m_shown;
};

} // namespace Sidegloss
