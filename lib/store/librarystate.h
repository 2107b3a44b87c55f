// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"

#include <QByteArray>

namespace Sidegloss {

/// Differs where anything differs that is worth a backup: every change, undo and redo, purging,
/// articles and the places in them; drafts don't count. Cheap: it reads no item and no text. Of a
/// library of any version up to this one. Throws.
QByteArray stateOf(Database &database);

} // namespace Sidegloss
