// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <memory>
#include <signal.h>

class QSocketNotifier;

namespace Sidegloss {

/// SIGTERM, SIGINT and SIGHUP as a signal of Qt, so that everything can be saved first. While it
/// lives, the first of each is told by received() and a second has its usual effect; what was
/// ignored before stays ignored. One at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;
    Q_DISABLE_COPY_MOVE(TerminationSignals)

Q_SIGNALS:
    void received();

private:
    static constexpr std::array numbers{SIGTERM, SIGINT, SIGHUP};

    std::array<int, 2> m_pipe{-1,
                              -1}; ///< To read from, to write to; no more than one byte a signal.
    std::array<struct sigaction, numbers.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Sidegloss
