// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardlist.h"

#include "app/annotations/annotationmodel.h"

#include <QHash>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Shown elsewhere: a correction beside its quotation, a bookmark beside its line, unless a note is
/// \a asked for there. One that has lost its place is to be repaired.
bool isShownElsewhere(const AnchoredAnnotation &item, std::optional<AnnotationId> asked)
{
    const Annotation &annotation = item.annotation;
    const bool isPlaced = annotation.isBookmark() && item.anchor && annotation.id != asked;
    return (annotation.isCorrection() || isPlaced) && !annotation.saysSomething();
}

CardEntry entryFor(const AnchoredAnnotation &item)
{
    CardEntry entry;
    entry.id = item.annotation.id;
    entry.group = item.anchor       ? CardGroup::Passage
                  : item.isOrphan() ? CardGroup::Orphan
                                    : CardGroup::Article;
    entry.position = item.anchor ? item.anchor->range.start : 0;
    entry.empty = !item.annotation.saysSomething();
    return entry;
}

} // namespace

CardList::CardList(const AnnotationModel &annotations, std::optional<AnnotationId> asked)
{
    QList<const Annotation *> replies;
    for (const AnchoredAnnotation &item : annotations.items()) {
        if (item.annotation.target.replyTo)
            replies.append(&item.annotation);
        else if (!isShownElsewhere(item, asked))
            m_entries.append(entryFor(item));
    }
    addReplies(annotations, replies);
    m_entries.removeIf([asked](const CardEntry &entry) {
        return entry.empty && entry.replies.isEmpty() && entry.group != CardGroup::Orphan
               && entry.id != asked;
    });
    const auto place = [](const CardEntry &entry) {
        return std::pair(entry.group, entry.position);
    };
    if (!std::ranges::is_sorted(m_entries, {}, place))
        std::ranges::stable_sort(m_entries, {}, place);
    findPassages();
}

/// A reply whose note is gone has a card of its own.
void CardList::addReplies(const AnnotationModel &annotations,
                          const QList<const Annotation *> &replies)
{
    QHash<AnnotationId, std::optional<qsizetype>> cards; // Of what is replied to.
    for (const Annotation *reply : replies)
        cards.insert(*reply->target.replyTo, std::nullopt);
    for (qsizetype i = 0; i < m_entries.size() && !cards.isEmpty(); ++i) {
        if (const auto wanted = cards.find(m_entries[i].id); wanted != cards.end())
            *wanted = i;
    }
    for (const Annotation *reply : replies) {
        std::optional<qsizetype> card = cards.value(*reply->target.replyTo);
        if (card) {
            m_entries[*card].replies.append(reply->id);
        } else {
            card = m_entries.size();
            m_entries.append(entryFor(*annotations.find(reply->id)));
        }
        cards.insert(reply->id, card);
    }
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
