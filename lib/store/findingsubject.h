// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/checkreport.h"
#include "lib/store/database.h"

namespace Sidegloss {

/// Says of each of \a findings what its row is to the reader, as far as \a database, of this
/// version, still knows: the journal remembers what a row has lost.
void describeFindings(Database &database, QList<Finding> &findings);

} // namespace Sidegloss
