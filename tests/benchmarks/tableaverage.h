// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/nametagger.h"

namespace Sidegloss {

/// How many rows a table has at most: those whose weights matter most.
inline constexpr qsizetype mostNameRows = 100'000;

/// The average of the weights of \a tables, each learned from a sample of its own: steadier than
/// any of them (Breiman, "Bagging Predictors", 1996).
NameTagger::Table averageOf(const QList<NameTagger::Table> &tables);

} // namespace Sidegloss
