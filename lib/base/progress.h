// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lib/base/result.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace Sidegloss {

/// How long work says how far it is, and learns that nobody waits for it any more. A value, handed
/// down into the work; the default one tells nobody and is never cancelled. Asking and telling are
/// cheap, and may be done in any thread.
class Progress
{
public:
    Progress() = default;
    /// \a told: how much is done, 0–1; called in the thread that does the work, many times a
    /// second.
    explicit Progress(std::stop_token stop, std::function<void(double)> told = {});

    bool isCancelled() const { return m_stop.stop_requested(); }
    /// ErrorKind::Cancelled once it is.
    Result<> goesOn() const;

    /// \a done: 0–1 of the work that this progress stands for.
    void report(double done) const;
    /// For a step of the work, which takes it from \a from to \a to (0–1).
    Progress part(double from, double to) const;

private:
    std::stop_token m_stop;
    std::shared_ptr<const std::function<void(double)>> m_told;
    double m_from = 0;
    double m_to = 1;
};

} // namespace Sidegloss
