// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Sidegloss {

/// How long the event loop of this thread is away at a time: so long a key press waits. It looks
/// once in two milliseconds.
class TurnWatch : public QObject
{
    Q_OBJECT

public:
    explicit TurnWatch(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TurnWatch)

    struct Turn
    {
        double passed = 0; ///< Milliseconds on the clock.
        double busy = 0;   ///< Milliseconds that the processor spent on this thread.
    };

    /// The longest of each since the last call.
    Turn takeLongest();

private:
    void look();

    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_passed = 0;
    double m_busy = 0;
    Turn m_longest;
};

} // namespace Sidegloss
