// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// Teaches screen readers what a ReaderView is: a document with its title and text. May be called
/// often.
void installReaderAccessibility();

} // namespace Sidegloss
