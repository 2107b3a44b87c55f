// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/annotation/tag.h"
#include "lib/base/identifier.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"

#include <QList>

#include <optional>
#include <variant>

namespace Sidegloss {

/// What one item was and became. No before: it was made; no after: it goes to the trash.
template<typename Item>
struct Edit
{
    std::optional<Item> before;
    std::optional<Item> after;

    Edit reversed() const { return {after, before}; }
    friend bool operator==(const Edit &, const Edit &) = default;
};

using ItemEdit = std::variant<Edit<Annotation>, Edit<Claim>, Edit<Person>, Edit<Tag>>;

/// What the reader did, for the words of the undo menu and the history.
enum class ChangeKind {
    Highlight,
    AddNote,
    EditNote,
    Reply,
    Recolor,
    Retag,
    MakeClaim,
    EditClaim,
    Bookmark,
    MoveEnds,
    Delete,
    Restore,
    CorrectQuote,
    Import,
    NameColor,
};

/// The unit of saving, undo and history: takes effect whole or not at all.
struct Change
{
    ChangeKind kind = ChangeKind::Highlight;
    std::optional<DocumentId> document; ///< The article it was made in; none for the library's own.
    QList<ItemEdit> edits;

    /// Undoes this one: the edits turned round, in reverse order.
    Change reversed() const;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace Sidegloss
