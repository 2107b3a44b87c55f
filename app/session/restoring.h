// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/change.h"

namespace Sidegloss {

class Workspace;

/// The change by which restore() takes \a items out of the trash; without edits where there is
/// nothing to do. It belongs to the article that all of them are in, else to the library. Writes
/// nothing.
Result<Change> restoringChange(const Workspace &workspace, const QList<QUuid> &items);

} // namespace Sidegloss
