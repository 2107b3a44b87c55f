// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lib/base/error.h"

#include <expected>

namespace Sidegloss {

/// A value, or why there is none. `Result<>` is for what has nothing to return.
template<typename T = void>
using Result = std::expected<T, Error>;

} // namespace Sidegloss
