// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/marktags.h"

#include "app/session/documentsession.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Sidegloss {

QStringList knownTags(const DocumentSession &session)
{
    QStringList paths;
    for (const Tag &tag : session.workspace().store().tags().value_or(QList<Tag>()))
        paths.append(tag.path);
    return paths;
}

SharedTags sharedTags(const DocumentSession &session, const QList<AnnotationId> &ids)
{
    QHash<QString, qsizetype> counts;
    QStringList first;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const AnchoredAnnotation *item = session.annotations().find(ids[i]);
        const QStringList tags = item ? item->annotation.tags() : QStringList();
        if (i == 0)
            first = tags;
        for (const QString &tag : tags)
            ++counts[tag];
    }
    SharedTags shared;
    const auto isOnAll = [&](const QString &tag) { return counts.value(tag) == ids.size(); };
    std::ranges::copy_if(first, std::back_inserter(shared.all), isOnAll);
    for (auto tag = counts.cbegin(); tag != counts.cend(); ++tag) {
        if (tag.value() < ids.size())
            shared.some.append(tag.key());
    }
    shared.some.sort();
    return shared;
}

Result<> setSharedTags(DocumentSession &session, const QList<AnnotationId> &ids,
                       const QStringList &tags)
{
    QStringList lost = sharedTags(session, ids).all;
    lost.removeIf([&tags](const QString &tag) { return tags.contains(tag); });
    QList<Annotation> after;
    after.reserve(ids.size());
    for (const AnnotationId id : ids) {
        const AnchoredAnnotation *item = session.annotations().find(id);
        if (!item)
            return failure(ErrorKind::NotFound, id.toString());
        Annotation mark = item->annotation;
        QStringList own = mark.tags();
        own.removeIf([&lost](const QString &tag) { return lost.contains(tag); });
        for (const QString &tag : tags) {
            if (!own.contains(tag))
                own.append(tag);
        }
        mark.setTags(own);
        after.append(mark);
    }
    return session.edit(ChangeKind::Retag, after);
}

} // namespace Sidegloss
