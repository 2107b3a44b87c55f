// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/annotationdraft.h"
#include "app/session/workspace.h"

namespace Sidegloss {

/// The claim that a draft speaks of, and the edits that make it as the draft says.
struct DraftedClaim
{
    ClaimId id;
    QList<ItemEdit> edits; ///< Of the speaker and the claim; none where nothing changes.
};

/// The claim of the library with the draft's statement and speaker, changed by what the draft
/// gives, or a new one by its author. Writes nothing. InvalidArgument for an empty statement.
Result<DraftedClaim> draftedClaim(const Workspace &workspace, const ClaimDraft &draft);

} // namespace Sidegloss
