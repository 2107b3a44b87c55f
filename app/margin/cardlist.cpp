// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardlist.h"

#include "app/annotations/annotationmodel.h"

#include <QHash>

#include <algorithm>

namespace Sidegloss {

namespace {

bool saysSomething(const Annotation &annotation)
{
    return !annotation.note().isEmpty() || !annotation.tags().isEmpty() || annotation.claim();
}

/// Shown elsewhere: a correction beside its quotation, a bookmark beside its line, unless a note is
/// \a asked for there. One that has lost its place is to be repaired.
bool isShownElsewhere(const AnchoredAnnotation &item, std::optional<AnnotationId> asked)
{
    const Annotation &annotation = item.annotation;
    const bool isPlaced = annotation.isBookmark() && item.anchor && annotation.id != asked;
    return !saysSomething(annotation) && (annotation.correction() || isPlaced);
}

CardEntry entryFor(const AnchoredAnnotation &item)
{
    CardEntry entry;
    entry.id = item.annotation.id;
    entry.group = item.anchor       ? CardGroup::Passage
                  : item.isOrphan() ? CardGroup::Orphan
                                    : CardGroup::Article;
    entry.position = item.anchor ? item.anchor->range.start : 0;
    entry.empty = !saysSomething(item.annotation);
    return entry;
}

} // namespace

CardList::CardList(const AnnotationModel &annotations, std::optional<AnnotationId> asked)
{
    QHash<AnnotationId, qsizetype> cards;
    for (const AnchoredAnnotation &item : annotations.items()) {
        const Annotation &annotation = item.annotation;
        if (isShownElsewhere(item, asked))
            continue;
        const auto parent = annotation.target.replyTo.and_then([&](AnnotationId id) {
            const auto found = cards.constFind(id);
            return found == cards.cend() ? std::nullopt : std::optional(*found);
        });
        if (parent) {
            m_entries[*parent].replies.append(annotation.id);
            cards.insert(annotation.id, *parent);
            continue;
        }
        cards.insert(annotation.id, m_entries.size());
        m_entries.append(entryFor(item));
    }
    m_entries.removeIf([asked](const CardEntry &entry) {
        return entry.empty && entry.replies.isEmpty() && entry.group != CardGroup::Orphan
               && entry.id != asked;
    });
    std::ranges::stable_sort(m_entries, {}, [](const CardEntry &entry) {
        return std::pair(entry.group, entry.position);
    });
    findPassages();
}

void CardList::keepOnly(AnnotationId id)
{
    m_entries.removeIf([id](const CardEntry &entry) { return entry.id != id; });
    findPassages();
}

void CardList::findPassages()
{
    const auto ends =
        std::ranges::equal_range(m_entries, CardGroup::Passage, {}, &CardEntry::group);
    m_firstPassage = ends.begin() - m_entries.begin();
    m_endOfPassages = ends.end() - m_entries.begin();
}

std::optional<qsizetype> CardList::indexOf(AnnotationId id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const CardEntry &entry) {
        return entry.id == id || entry.replies.contains(id);
    });
    if (found == m_entries.end())
        return {};
    return found - m_entries.begin();
}

QList<AnnotationId> CardList::walk() const
{
    QList<AnnotationId> ids;
    for (const CardEntry &entry : m_entries) {
        ids.append(entry.id);
        ids.append(entry.replies);
    }
    return ids;
}

} // namespace Sidegloss
