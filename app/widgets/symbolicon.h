// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Sidegloss {

/// The drawing :/icons/\a name.svg in one colour: whatever ink the palette has when it is painted,
/// so it follows the theme. Sharp at every scale. A name without a drawing paints nothing.
QIcon symbolIcon(const QString &name);

} // namespace Sidegloss
