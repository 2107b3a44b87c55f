// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/webannotation.h"

#include "lib/annotation/annotationjson.h"
#include "lib/exchange/claimobject.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QJsonArray context()
{
    return {u"http://www.w3.org/ns/anno.jsonld"_s,
            QJsonObject{{u"sidegloss"_s, u"https://sidegloss.org/ns#"_s}}};
}

/// Our own members tell where an annotation belongs in a library; they stay for the way back in.
QJsonValue withSource(const QJsonValue &target, const QString &source)
{
    if (target.isArray()) {
        QJsonArray targets = target.toArray();
        targets[0] = withSource(targets.first(), source);
        return targets;
    }
    if (!target.isObject())
        return target;
    QJsonObject object = target.toObject();
    object["source"_L1] = source;
    return object;
}

/// Stable for the same text, so that an export of an unknown article is so too.
QString collectionId(const ExportContent &content)
{
    if (!content.record.id.isNull())
        return content.record.id.toUrn() + u"#annotations"_s;
    const QUuid urls(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s); // RFC 9562, section 6.6
    return DocumentId(QUuid::createUuidV5(urls, content.document.textHash())).toUrn();
}

QJsonArray claimsOf(const ExportContent &content)
{
    QJsonArray claims;
    for (const Claim &claim : content.claims) {
        QList<ClaimAppearance> appearances;
        for (const AnchoredAnnotation &item : content.annotations) {
            if (item.annotation.claim() == claim.id)
                appearances.append(appearance(item.annotation, content.record));
        }
        claims.append(claimObject(claim, content.speakerOf(claim), appearances));
    }
    return claims;
}

/// What the reader calls them.
QJsonObject colorsOf(const ExportContent &content)
{
    QJsonObject colors;
    for (const auto &[color, name] : content.colorNames.asKeyValueRange()) {
        if (!name.isEmpty())
            colors[color] = name;
    }
    return colors;
}

} // namespace

QJsonObject publicAnnotation(const Annotation &annotation, const QString &publicSource)
{
    QJsonObject json = toJson(annotation);
    json["@context"_L1] = context();
    if (!annotation.target.replyTo)
        json["target"_L1] = withSource(json.value("target"_L1), publicSource);
    return json;
}

QByteArray writeWebAnnotations(const ExportContent &content)
{
    QJsonArray items;
    for (const AnchoredAnnotation &item : content.annotations) {
        QJsonObject annotation = publicAnnotation(item.annotation, content.record.publicSource());
        annotation.remove("@context"_L1);
        items.append(annotation);
    }
    QJsonObject collection{
        {u"@context"_s, context()},
        {u"id"_s, collectionId(content)},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"label"_s, content.record.metadata.title},
        {u"total"_s, items.size()},
        {u"first"_s,
         QJsonObject{{u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, items}}}};
    if (!content.claims.isEmpty())
        collection["sidegloss:claims"_L1] = claimsOf(content);
    if (const QJsonObject colors = colorsOf(content); !colors.isEmpty())
        collection["sidegloss:colours"_L1] = colors;
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

} // namespace Sidegloss
