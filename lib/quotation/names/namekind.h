// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// What somebody with a name is. Unknown: it may as well be no name.
enum class NameKind { Unknown, Person, Organisation };

} // namespace Sidegloss
