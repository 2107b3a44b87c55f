// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/names.h"
#include "lib/quotation/speech/attribution.h"

#include <QStringView>

namespace Sidegloss {

/// Who said what stands in the paragraph before \a leaf, by how it begins: "That is how Weber puts
/// it", 罗小麦这样解释, "So beschreibt Weber".
std::optional<Attribution> takenUpBy(QStringView text, TextRange leaf, const Names &names);

} // namespace Sidegloss
