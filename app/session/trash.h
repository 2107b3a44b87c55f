// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

#include <variant>

namespace Sidegloss {

/// How long what was deleted can be restored.
inline constexpr int daysInTrash = 30;

/// A deleted mark, note, reply or claim.
struct TrashItem
{
    std::variant<Annotation, Claim> item;
    QDateTime deleted; ///< UTC.

    QUuid id() const;
    /// Whole days until it is gone for good, counted up; 0 where that is due.
    int daysLeft(const QDateTime &now) const;

    friend bool operator==(const TrashItem &, const TrashItem &) = default;
};

/// What the trash holds, last deleted first.
Result<QList<TrashItem>> trash(const Workspace &workspace);

/// Takes those items out of the trash, as one Change; does nothing for those that aren't in it.
/// With a mark come the replies that were deleted with it and the claim it names, with a reply what
/// it replies to, with a claim the live marks that were its appearances; a mark whose claim is gone
/// for good comes without it. What took effect; nothing where there was nothing to restore.
Result<std::optional<Change>> restore(Workspace &workspace, const QList<QUuid> &items);

} // namespace Sidegloss
