// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// Teaches screen readers what a TimeGutter is: a list of times, each with the words said then. May
/// be called often.
void installTimeGutterAccessibility();

} // namespace Sidegloss
