// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qtclasshelpermacros.h>

struct sqlite3;

namespace Sidegloss {

/// Knows the connection that a Store works through, for tests that ask or set what no reader can.
/// One at a time.
class ConnectionFinder
{
public:
    ConnectionFinder();
    ~ConnectionFinder();
    Q_DISABLE_COPY_MOVE(ConnectionFinder)

    /// Of those opened on a file since this object lives and still open, the first.
    sqlite3 *connection() const;
};

} // namespace Sidegloss
