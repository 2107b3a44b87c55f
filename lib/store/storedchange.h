// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/change.h"

#include <QByteArray>

namespace Sidegloss {

/// An edit with what the library keeps of its item before and after it (`storedForm`).
struct StoredEdit
{
    ItemEdit edit;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;

    explicit StoredEdit(const ItemEdit &edit);
    /// Of the journal: the forms as they were written there.
    StoredEdit(ItemEdit edit, std::optional<QByteArray> before, std::optional<QByteArray> after);

    StoredEdit reversed() const;
};

/// A change on its way between the tables, the journal and the program: a thousand marks are turned
/// into JSON once, or not at all where the journal has it.
struct StoredChange
{
    ChangeKind kind = ChangeKind::Highlight;
    std::optional<DocumentId> document;
    QList<StoredEdit> edits;

    Change change() const;
    /// As Change::reversed().
    StoredChange reversed() const;
};

} // namespace Sidegloss
