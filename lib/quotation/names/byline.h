// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/names.h"

#include <optional>

namespace Sidegloss {

/// The one whom a line at the beginning of the \a text says to have written it:
/// "By Anna Weber", "文／沈砚", or a name alone.
std::optional<NameMention> authorOf(QStringView text, const Names &names);

} // namespace Sidegloss
