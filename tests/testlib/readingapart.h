// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What a reading of hostile bytes took, and how much came out of it.
struct ReadingApart
{
    std::optional<int> exitCode; ///< 0 where a document was read; nothing where a signal ended it.
    qint64 peakMemory = 0;       ///< In bytes, with what this process holds.
    qsizetype text = 0;
    qsizetype blocks = 0;
    qsizetype spans = 0;
    qsizetype destinations = 0; ///< Code units of all of them.
    qsizetype cues = 0;
    qsizetype notices = 0;
};

/// parse() of \a bytes as a file of this \a name, in a process of its own: its memory is its alone.
ReadingApart readApart(const QByteArray &bytes, const QString &name);
/// The same with parseText(): its quotations aren't looked for.
ReadingApart readTextApart(const QByteArray &bytes, const QString &name);

} // namespace Sidegloss
