// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

class Terminal;

/// Says a word where the library at \a library lies on a network or in a synced folder.
void noticeLocation(const QString &library, const Terminal &terminal);

} // namespace Sidegloss
