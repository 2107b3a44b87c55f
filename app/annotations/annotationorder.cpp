// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/annotationorder.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Sidegloss {

namespace {

enum class Rank { WholeArticle, Placed, Orphan, ReplyWithoutParent };

Rank rankOf(const AnchoredAnnotation &item)
{
    if (item.annotation.target.replyTo)
        return Rank::ReplyWithoutParent;
    if (item.anchor)
        return Rank::Placed;
    return item.isOrphan() ? Rank::Orphan : Rank::WholeArticle;
}

/// An orphan stands where it once was among the orphans.
TextRange placeOf(const AnchoredAnnotation &item)
{
    if (item.anchor)
        return item.anchor->range;
    const auto position = item.annotation.target.position();
    return position ? TextRange{position->start, position->end} : TextRange();
}

/// Among roots, and among the replies to one annotation.
bool isBefore(const AnchoredAnnotation &a, const AnchoredAnnotation &b)
{
    const TextRange left = placeOf(a);
    const TextRange right = placeOf(b);
    return std::tuple(rankOf(a), left.start, -left.end, a.annotation.created, a.annotation.id)
           < std::tuple(rankOf(b), right.start, -right.end, b.annotation.created, b.annotation.id);
}

QSet<AnnotationId> idsOf(const QList<AnchoredAnnotation> &items)
{
    QSet<AnnotationId> ids;
    ids.reserve(items.size());
    for (const AnchoredAnnotation &item : items)
        ids.insert(item.annotation.id);
    return ids;
}

int rowOf(const QList<AnchoredAnnotation> &items, AnnotationId id)
{
    const auto found = std::ranges::find_if(
        items, [&](const AnchoredAnnotation &item) { return item.annotation.id == id; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

bool isSought(const Annotation &annotation, Sought sought)
{
    switch (sought) {
    case Sought::Marks:
        return annotation.isMark();
    case Sought::Notes:
        return !annotation.note().isEmpty();
    case Sought::Claims:
        return annotation.claim().has_value();
    case Sought::Bookmarks:
        return annotation.isBookmark();
    }
    Q_UNREACHABLE_RETURN(false);
}

int placeAmongReplies(const QList<AnchoredAnnotation> &ordered, int parent,
                      const AnchoredAnnotation &item)
{
    const int end = parent + threadLength(ordered, parent);
    int row = parent + 1;
    while (row < end && isBefore(ordered[row], item))
        row += threadLength(ordered, row);
    return row;
}

} // namespace

QList<AnchoredAnnotation> inReadingOrder(const QList<AnchoredAnnotation> &items)
{
    const QSet<AnnotationId> ids = idsOf(items);
    QHash<AnnotationId, QList<AnchoredAnnotation>> replies;
    QList<AnchoredAnnotation> waiting;
    for (const AnchoredAnnotation &item : items) {
        const auto parent = item.annotation.target.replyTo;
        if (parent && ids.contains(*parent))
            replies[*parent].append(item);
        else
            waiting.append(item);
    }

    // A stack, for threads may be deep: last come, first out.
    const auto push = [&waiting](QList<AnchoredAnnotation> batch) {
        std::ranges::sort(batch, [](const auto &a, const auto &b) { return isBefore(b, a); });
        waiting.append(batch);
    };
    push(std::exchange(waiting, {}));
    QList<AnchoredAnnotation> ordered;
    ordered.reserve(items.size());
    while (!waiting.isEmpty()) {
        ordered.append(waiting.takeLast());
        push(replies.take(ordered.last().annotation.id));
    }
    // Replies that only reply to one another.
    for (const QList<AnchoredAnnotation> &circle : std::as_const(replies))
        ordered.append(circle);
    return ordered;
}

int threadLength(const QList<AnchoredAnnotation> &ordered, int row)
{
    if (row + 1 == ordered.size() || !ordered[row + 1].annotation.target.replyTo)
        return 1;
    QSet<AnnotationId> thread = {ordered[row].annotation.id};
    int end = row + 1;
    for (; end < ordered.size(); ++end) {
        const auto parent = ordered[end].annotation.target.replyTo;
        if (!parent || !thread.contains(*parent))
            break;
        thread.insert(ordered[end].annotation.id);
    }
    return end - row;
}

int placeFor(const QList<AnchoredAnnotation> &ordered, const AnchoredAnnotation &item)
{
    if (const auto parent = item.annotation.target.replyTo) {
        if (const int row = rowOf(ordered, *parent); row >= 0)
            return placeAmongReplies(ordered, row, item);
    }
    const auto size = static_cast<int>(ordered.size());
    int row = 0;
    while (row < size && isBefore(ordered[row], item))
        row += threadLength(ordered, row);
    return row;
}

std::optional<AnnotationId> markBeside(const QList<AnchoredAnnotation> &ordered, Sought sought,
                                       std::optional<AnnotationId> current, qsizetype position,
                                       int step)
{
    const int at = current ? rowOf(ordered, *current) : -1;
    QList<AnnotationId> ids;
    qsizetype before = 0;
    qsizetype upToCurrent = 0;
    for (int row = 0; row < ordered.size(); ++row) {
        const AnchoredAnnotation &item = ordered[row];
        if (!item.anchor || !isSought(item.annotation, sought))
            continue;
        ids.append(item.annotation.id);
        before += at < 0 ? item.anchor->range.start < position : row < at;
        upToCurrent += at < 0 ? item.anchor->range.start < position : row <= at;
    }
    if (ids.isEmpty())
        return std::nullopt;
    const qsizetype index = step > 0 ? upToCurrent : before - 1;
    return ids[std::clamp<qsizetype>(index, 0, ids.size() - 1)];
}

} // namespace Sidegloss
