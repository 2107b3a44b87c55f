// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

namespace Sidegloss {

/// Undoes all that can be undone in one scope after the other and does it again. An Error where
/// that fails for another reason than that something rests on a change, or where the library
/// doesn't show what it did then.
Result<> undoAll(Store &store);

} // namespace Sidegloss
