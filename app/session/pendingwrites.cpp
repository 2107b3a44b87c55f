// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/pendingwrites.h"

#include "app/session/lostwords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isInTheWay(const auto &result)
{
    return !result && result.error().kind == ErrorKind::LibraryBusy;
}

void addWords(QList<Draft> &drafts, const Change &change)
{
    const QList<Draft> words = wordsOf(change);
    for (const Draft &draft : words) {
        // A change that rests on an earlier one goes on with its words.
        const auto earlier = std::ranges::find_if(drafts, [&](const Draft &other) {
            return other.item == draft.item && other.part == draft.part
                   && other.markdown == draft.before;
        });
        if (earlier == drafts.end())
            drafts.append(draft);
        else
            earlier->markdown = draft.markdown;
    }
}

} // namespace

void PendingWrites::addChange(const Change &change, const QString &author)
{
    m_changes.append({change, author});
}

void PendingWrites::addOpening(const Document &document, const QString &path)
{
    m_openings.append({document, path});
}

void PendingWrites::addPosition(DocumentId document, const ReadingPosition &position)
{
    m_positions.insert(document, position);
}

bool PendingWrites::isEmpty() const
{
    return !hasChanges() && m_openings.isEmpty() && m_positions.isEmpty();
}

QList<Draft> PendingWrites::words() const
{
    QList<Draft> drafts = m_left;
    for (const PendingChange &pending : m_changes)
        addWords(drafts, pending.change);
    return drafts;
}

PendingWrites::Outcome PendingWrites::saveTo(Store &store, QDeadlineTimer deadline)
{
    Outcome outcome;
    do {
        if (!m_changes.isEmpty())
            outcome.obstacle = saveChange(store, outcome);
        else if (!m_left.isEmpty())
            outcome.obstacle = saveLeft(store, outcome);
        else if (!m_openings.isEmpty())
            outcome.obstacle = saveOpening(store);
        else if (!m_positions.isEmpty())
            outcome.obstacle = savePosition(store);
    } while (!isEmpty() && !outcome.obstacle && !deadline.hasExpired());
    return outcome;
}

std::optional<Error> PendingWrites::saveChange(Store &store, Outcome &outcome)
{
    const PendingChange &next = m_changes.constFirst();
    const Result<> saved = store.apply(next.change, next.author);
    if (!saved && mayPass(saved.error().kind))
        return saved.error();
    if (!saved) {
        outcome.givenUp.append({next.change, saved.error()});
        addWords(m_left, next.change);
    }
    m_changes.removeFirst();
    return std::nullopt;
}

std::optional<Error> PendingWrites::saveLeft(Store &store, Outcome &outcome)
{
    const Result<> left = store.leaveDraft(m_left.constFirst());
    if (!left && mayPass(left.error().kind))
        return left.error();
    outcome.left |= left.has_value();
    m_left.removeFirst();
    return std::nullopt;
}

std::optional<Error> PendingWrites::saveOpening(Store &store)
{
    const auto &[document, path] = m_openings.constFirst();
    if (const auto remembered = store.remember(document, path); isInTheWay(remembered))
        return remembered.error();
    m_openings.removeFirst();
    return std::nullopt;
}

std::optional<Error> PendingWrites::savePosition(Store &store)
{
    const auto position = m_positions.cbegin();
    const Result<> saved = store.setReadingPosition(position.key(), position.value());
    if (isInTheWay(saved))
        return saved.error();
    m_positions.erase(position);
    return std::nullopt;
}

bool PendingWrites::mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::LibraryBusy:
    case ErrorKind::LibraryDamaged:
    case ErrorKind::LibraryFailed:
    case ErrorKind::LibraryUnwritable:
    case ErrorKind::DiskFull:
    case ErrorKind::OutOfMemory:
        return true;
    default:
        return false;
    }
}

} // namespace Sidegloss
