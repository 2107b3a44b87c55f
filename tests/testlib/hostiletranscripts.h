// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// A transcript or plain text made to keep its parser busy.
struct HostileTranscript
{
    const char *name;
    const char *ending;            ///< Of the file: vtt, srt, txt.
    QByteArray (*make)(int count); ///< About twice as long for twice the count.
    int count;                     ///< What a reader must bear.
};

const QList<HostileTranscript> &hostileTranscripts();

} // namespace Sidegloss
