// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/checkreport.h"

#include <QString>

namespace Sidegloss {

/// What a row of \a table is to the reader, as in "Mark or note".
QString tableText(const QString &table);

/// What is wrong with what, in one line and in the reader's terms: the passage, the claim, the
/// article; SQLite's or the table's only where nothing else is known.
QString findingText(const Finding &finding);

} // namespace Sidegloss
