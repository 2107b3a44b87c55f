// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/markgroups.h"

#include "app/annotations/chosenmarks.h"

#include <algorithm>

namespace Sidegloss {

namespace {

template<typename Predicate>
QList<AnnotationId> marksWhere(const QList<AnchoredAnnotation> &items, Predicate belongs)
{
    QList<AnnotationId> ids;
    for (const AnchoredAnnotation &item : items) {
        if (ChosenMarks::canBeChosen(item) && belongs(item))
            ids.append(item.annotation.id);
    }
    return ids;
}

bool isAtOrBelow(const QString &tag, const QString &above)
{
    return tag == above || tag.startsWith(above + u'/');
}

} // namespace

QList<AnnotationId> allMarks(const QList<AnchoredAnnotation> &items)
{
    return marksWhere(items, [](const AnchoredAnnotation &) { return true; });
}

QList<AnnotationId> marksIn(const QList<AnchoredAnnotation> &items, TextRange range)
{
    return marksWhere(items, [range](const AnchoredAnnotation &item) {
        return item.anchor && range.contains(item.anchor->range.start);
    });
}

QList<AnnotationId> marksOfColor(const QList<AnchoredAnnotation> &items, const QString &color)
{
    return marksWhere(items, [&color](const AnchoredAnnotation &item) {
        return item.annotation.target.color == color;
    });
}

QList<AnnotationId> marksWithTags(const QList<AnchoredAnnotation> &items, const QStringList &tags)
{
    return marksWhere(items, [&tags](const AnchoredAnnotation &item) {
        const QStringList own = item.annotation.tags();
        return std::ranges::any_of(own, [&tags](const QString &tag) {
            return std::ranges::any_of(
                tags, [&tag](const QString &above) { return isAtOrBelow(tag, above); });
        });
    });
}

} // namespace Sidegloss
