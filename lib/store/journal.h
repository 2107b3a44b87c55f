// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"
#include "lib/store/footprint.h"
#include "lib/store/history.h"
#include "lib/store/storedchange.h"

#include <optional>

namespace Sidegloss {

/// The word of the journal.
QLatin1StringView wordFor(ChangeKind kind);

/// The changes that took effect, in order: undo, redo and history live on it. A change of an
/// article belongs to that article's scope; one that touches claims, people or tags, or no article,
/// belongs (also) to the library's. Throws; writes need a transaction.
class Journal
{
public:
    using Scope = std::optional<DocumentId>; ///< None: the library's.

    struct Entry
    {
        qint64 number = 0;
        ChangeKind kind = ChangeKind::Highlight;
        std::optional<DocumentId> document;
    };

    explicit Journal(Database &database)
        : m_database(database)
    {}

    /// Writes \a change down; what could be redone in its scope can't any more.
    void record(const StoredChange &change, const QString &author, const QString &time);

    /// The last change of \a scope that isn't undone.
    std::optional<Entry> undoable(Scope scope);
    /// The change of \a scope that was undone last, unless it is forgotten.
    std::optional<Entry> redoable(Scope scope);
    StoredChange changeOf(const Entry &entry);
    /// True where a later change that stands rests on this one, even if the items look as they did.
    bool isOvertaken(const Entry &entry);
    void setUndone(qint64 number, bool undone);

    /// The last change that took the item of that id away and isn't undone.
    std::optional<Entry> deletionOf(const QString &item);

    /// What was done to the item of that id, first things first.
    QList<HistoryEntry> historyOf(const QString &item);

private:
    QList<StoredEdit> editsOf(qint64 number);
    Footprint footprintOf(qint64 number);
    void forgetUndone(Scope scope);
    void recordEdit(qint64 number, qint64 position, const StoredEdit &stored);

    Database &m_database;
};

} // namespace Sidegloss
