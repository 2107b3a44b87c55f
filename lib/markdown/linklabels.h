// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Sidegloss {

/// Whether the link labels that span lines of \a markdown would keep md4c busy for more than about
/// a second: it looks for each among all lines of its paragraph, quadratic, before any callback
/// could stop it. Linear in the length of \a markdown.
bool isTooTangled(QByteArrayView markdown);

} // namespace Sidegloss
