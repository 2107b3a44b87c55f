// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace Sidegloss {

/// What could not be written yet, in the order in which it was done: changes, and (of less weight)
/// which articles were opened and where one was reading. A value: knows no clock and no window.
class PendingWrites
{
public:
    void addChange(const Change &change, const QString &author);
    /// For Store::remember().
    void addOpening(const Document &document, const QString &path);
    /// The last one of an article counts.
    void addPosition(DocumentId document, const ReadingPosition &position);

    bool isEmpty() const;
    /// Something that the reader made is among what waits.
    bool hasChanges() const { return !m_changes.isEmpty() || !m_left.isEmpty(); }
    /// The words among it, each as the last change has them.
    QList<Draft> words() const;

    /// A change that will never fit what the library holds, and why.
    struct GivenUp
    {
        Change change;
        Error error;
    };

    struct Outcome
    {
        QList<GivenUp> givenUp; ///< No longer pending, and not saved.
        bool left = false;      ///< Words of what was given up are now among the lost drafts.
        std::optional<Error> obstacle; ///< Why the rest can't be written now.
    };

    /// Writes from the front on, until something can't be written now or \a deadline is over: then
    /// the rest still waits without an obstacle. Writes at least one. An opening or a position that
    /// can't be written is let go, unless another process is in the way.
    Outcome saveTo(Store &store, QDeadlineTimer deadline = QDeadlineTimer::Forever);

    /// True iff what fails so may be done later: somebody else holds the library, or there is
    /// no room, and not that the library holds something else by now.
    static bool mayPass(ErrorKind kind);

    /// What \a items of a library will be when everything is saved; in their order, new ones last.
    template<typename Item>
    QList<Item> appliedTo(const QList<Item> &items) const;

private:
    struct PendingChange
    {
        Change change;
        QString author;
    };

    /// Each writes the first of its kind, and lets it go where that will never be possible.
    std::optional<Error> saveChange(Store &store, Outcome &outcome);
    std::optional<Error> saveLeft(Store &store, Outcome &outcome);
    std::optional<Error> saveOpening(Store &store);
    std::optional<Error> savePosition(Store &store);

    QList<PendingChange> m_changes;
    QList<Draft> m_left; ///< Words of changes that were given up.
    QList<std::pair<Document, QString>> m_openings;
    QHash<DocumentId, ReadingPosition> m_positions;
};

template<typename Item>
QList<Item> PendingWrites::appliedTo(const QList<Item> &items) const
{
    if (m_changes.isEmpty())
        return items;
    QList<std::optional<Item>> rows(items.begin(), items.end());
    QHash<decltype(Item::id), qsizetype> places;
    for (qsizetype row = 0; row < items.size(); ++row)
        places.insert(items[row].id, row);
    for (const PendingChange &pending : m_changes) {
        for (const ItemEdit &any : pending.change.edits) {
            const auto *edit = std::get_if<Edit<Item>>(&any);
            if (!edit)
                continue;
            const auto id = (edit->after ? edit->after : edit->before)->id;
            const qsizetype row = places.value(id, rows.size());
            if (row == rows.size()) {
                places.insert(id, row);
                rows.append(edit->after);
            } else {
                rows[row] = edit->after;
            }
        }
    }
    QList<Item> result;
    for (const std::optional<Item> &row : rows) {
        if (row)
            result.append(*row);
    }
    return result;
}

} // namespace Sidegloss
