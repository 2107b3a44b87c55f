// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/layout/slices.h"

#include <QRandomGenerator>

namespace Sidegloss {

/// Paragraphs, empty and long ones among them, code and tables, in a few scripts: some hundred
/// code units.
Document randomDocument(QRandomGenerator &random);

/// So small that such a document has many slices, and some of its leaves several pieces.
inline constexpr SliceLimits smallLimits{.whole = 0, .slice = 40, .leaves = 5, .piece = 16};

} // namespace Sidegloss
