// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lib/store/libraryrecorder.h"

#include <QHash>

namespace Sidegloss {

/// What came out of many power cuts.
struct PowerCutTally
{
    qsizetype moments = 0;  ///< Moments at which power was cut.
    qsizetype states = 0;   ///< Disks found after a cut.
    qsizetype distinct = 0; ///< Of them, different ones that the judge hadn't seen.
    qsizetype lost = 0;     ///< States without something that was acknowledged.
    qsizetype damaged = 0;  ///< States that don't open, are unsound, or hold a part of a change.
    QString firstFault;

    PowerCutTally &operator+=(const PowerCutTally &other);
};

/// Cuts the power at every moment of a recording and looks at what is left.
class PowerCutJudge
{
public:
    explicit PowerCutJudge(RandomValues &random)
        : m_random(random)
    {}

    /// With \a extra random states a moment besides the two extreme ones.
    PowerCutTally judge(const LibraryRecording &recording, int extra);

private:
    struct Finding
    {
        QByteArray content;
        QString fault; ///< Empty where the library opens and is sound.
    };

    Finding find(const DiskImage &image);
    Finding look() const;
    void judgeMoment(const PowerCutDisk &disk, qsizetype acknowledged, int extra);
    void judgeImage(const DiskImage &image, qsizetype acknowledged);

    RandomValues &m_random;
    ScratchDirectory m_directory;
    QHash<size_t, Finding> m_findings;
    QList<QByteArray> m_contents;
    PowerCutTally m_tally;
};

} // namespace Sidegloss
