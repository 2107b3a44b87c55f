// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// Makes every MarginView known to assistive technology as a list whose items are its cards and
/// replies. Once is enough; more does no harm.
void installMarginAccessibility();

} // namespace Sidegloss
