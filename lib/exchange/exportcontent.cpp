// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/exportcontent.h"

#include "lib/anchoring/anchor.h"
#include "lib/store/store.h"

#include <algorithm>
#include <tuple>

namespace Sidegloss {

namespace {

/// Whole article, then by place (longer first), then orphans.
std::tuple<int, qsizetype, qsizetype> placeOf(const AnchoredAnnotation &item)
{
    if (item.anchor)
        return {1, item.anchor->range.start, -item.anchor->range.end};
    return {item.isOrphan() ? 2 : 0, 0, 0};
}

/// Replies directly behind their parent.
QList<AnchoredAnnotation> inReadingOrder(QList<AnchoredAnnotation> items)
{
    std::ranges::stable_sort(items, {}, placeOf);
    QHash<AnnotationId, QList<AnchoredAnnotation>> replies;
    QSet<AnnotationId> ids;
    for (const AnchoredAnnotation &item : std::as_const(items))
        ids.insert(item.annotation.id);
    QList<AnchoredAnnotation> ordered;
    const auto isReply = [&](const AnchoredAnnotation &item) {
        const auto &parent = item.annotation.target.replyTo;
        return parent && ids.contains(*parent) && *parent != item.annotation.id;
    };
    for (const AnchoredAnnotation &item : std::as_const(items)) {
        if (isReply(item))
            replies[*item.annotation.target.replyTo].append(item);
    }
    QList<AnchoredAnnotation> waiting;
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        if (!isReply(*item))
            waiting.append(*item);
    }
    while (!waiting.isEmpty()) {
        const AnchoredAnnotation item = waiting.takeLast();
        ordered.append(item);
        const QList<AnchoredAnnotation> below = replies.take(item.annotation.id);
        for (auto reply = below.crbegin(); reply != below.crend(); ++reply)
            waiting.append(*reply);
    }
    return ordered;
}

} // namespace

const Claim *ExportContent::claim(ClaimId id) const
{
    const auto found = std::ranges::find(claims, id, &Claim::id);
    return found == claims.cend() ? nullptr : &*found;
}

QString ExportContent::speakerOf(const Claim &claim) const
{
    if (!claim.speaker)
        return {};
    const auto person = std::ranges::find(people, *claim.speaker, &Person::id);
    return person == people.cend() ? QString() : person->name;
}

ExportContent exportContent(const Document &document, const QString &path)
{
    ExportContent content;
    content.document = document;
    content.record.metadata = document.metadata();
    content.record.path = path;
    return content;
}

Result<ExportContent> exportContent(const Store &store, const Document &document,
                                    const QString &path)
{
    ExportContent content = exportContent(document, path);
    const auto record = store.find(document, path);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return content;
    content.record = **record;

    const auto annotations = store.annotations(content.record.id);
    if (!annotations)
        return std::unexpected(annotations.error());
    QSet<ClaimId> named;
    for (const Annotation &annotation : *annotations) {
        content.annotations.append(
            {annotation, anchor(document, content.record.revision, annotation.target)});
        if (const auto claim = annotation.claim())
            named.insert(*claim);
    }
    content.annotations = inReadingOrder(content.annotations);

    const auto claims = store.claims();
    if (!claims)
        return std::unexpected(claims.error());
    for (const Claim &claim : *claims) {
        if (named.contains(claim.id))
            content.claims.append(claim);
    }
    const auto people = store.people();
    if (!people)
        return std::unexpected(people.error());
    content.people = *people;
    const auto colors = store.colorTags();
    if (!colors)
        return std::unexpected(colors.error());
    content.colorNames = colorNamesIn(*colors);
    return content;
}

} // namespace Sidegloss
