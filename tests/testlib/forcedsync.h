// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qtclasshelpermacros.h>

namespace Sidegloss {

/// While it lives, every connection opened has this `PRAGMA synchronous`, and can't change it:
/// what a careless program would do. For the tests of tests.
class ForcedSync
{
public:
    enum class Level { Off, Normal };
    explicit ForcedSync(Level level);
    ~ForcedSync();
    Q_DISABLE_COPY_MOVE(ForcedSync)
};

} // namespace Sidegloss
