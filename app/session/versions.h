// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

namespace Sidegloss {

/// Gives a note or reply the words that it had in \a version, as one Change of its article, and
/// leaves the rest as it is now. Does nothing where it has them. NotFound where the mark is gone.
Result<> bringBack(Workspace &workspace, const Annotation &version);

/// The same of a claim: its statement and its reasoning.
Result<> bringBack(Workspace &workspace, const Claim &version);

} // namespace Sidegloss
