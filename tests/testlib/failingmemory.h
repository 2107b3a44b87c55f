// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qtclasshelpermacros.h>

namespace Sidegloss {

/// While it lives, SQLite gets its memory from here, and none from a chosen call on. REQUIRES: no
/// library is open when it is made and when it ends. One at a time.
class FailingMemory
{
public:
    enum class Duration { Once, Lasting };

    explicit FailingMemory(Duration duration);
    ~FailingMemory();
    Q_DISABLE_COPY_MOVE(FailingMemory)

    /// The request with this number, from 1, isn't met.
    void breakAt(int request);
    void repair();
    /// True where a request wasn't met since breakAt().
    bool hasStruck() const;
};

} // namespace Sidegloss
