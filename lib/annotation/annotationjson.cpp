// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotationjson.h"

#include "lib/annotation/bodyjson.h"
#include "lib/annotation/targetjson.h"
#include "lib/base/instant.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto documentMember = "sidegloss:document"_L1;
constexpr auto revisionMember = "sidegloss:revision"_L1;

/// W3C lets many members be a value or an array of them. We know one; the others wait in
/// Annotation::unknown under the member's own name.
QJsonValue joined(const QJsonValue &first, const QJsonValue &others)
{
    if (!others.isArray())
        return first;
    QJsonArray all = others.toArray();
    all.prepend(first);
    return all;
}

QJsonArray asArray(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

void keepOthers(QJsonObject &unknown, QLatin1StringView member, const QJsonArray &others)
{
    if (!others.isEmpty())
        unknown[member] = others;
}

void writeTarget(QJsonObject &json, const Target &target)
{
    const QJsonValue others = json.value("target"_L1);
    if (!target.replyTo) {
        json["target"_L1] = joined(toJson(target), others);
        return;
    }
    json["target"_L1] = joined(target.replyTo->toUrn(), others);
    if (!target.document.isNull())
        json[documentMember] = target.document.toUrn();
    if (!target.revision.isNull())
        json[revisionMember] = target.revision.toUrn();
}

Target readReplyTarget(QJsonObject &json, const QJsonValue &value)
{
    Target target;
    const QJsonValue source = value.isObject() ? value.toObject()["source"_L1] : value;
    target.replyTo = AnnotationId::fromText(source.toString());
    if (const auto document = DocumentId::fromText(json.take(documentMember).toString()))
        target.document = *document;
    if (const auto revision = RevisionId::fromText(json.take(revisionMember).toString()))
        target.revision = *revision;
    return target;
}

Target readTarget(QJsonObject &json, Motivation motivation)
{
    QJsonArray targets = asArray(json.take("target"_L1));
    const QJsonValue first = targets.isEmpty() ? QJsonValue() : targets.takeAt(0);
    const Target target =
        motivation == Motivation::Replying ? readReplyTarget(json, first) : targetFromJson(first);
    keepOthers(json, "target"_L1, targets);
    return target;
}

void writeCreator(QJsonObject &json, const QString &name)
{
    const QJsonValue known = json.value("creator"_L1);
    if (name.isEmpty() || known.isArray() || known.isString())
        return;
    QJsonObject creator =
        known.isObject() ? known.toObject() : QJsonObject{{"type"_L1, "Person"_L1}};
    creator["name"_L1] = name;
    json["creator"_L1] = creator;
}

QString readCreator(QJsonObject &json)
{
    const QJsonValue value = json.value("creator"_L1);
    if (value.isArray())
        return value.toArray().first()["name"_L1].toString();
    QJsonObject creator = value.toObject();
    const QString name = creator.take("name"_L1).toString();
    if (creator == QJsonObject{{"type"_L1, "Person"_L1}})
        json.remove("creator"_L1);
    else if (value.isObject())
        json["creator"_L1] = creator;
    return name;
}

void writeBodies(QJsonObject &json, const QList<Body> &bodies)
{
    QJsonArray array;
    for (const Body &body : bodies)
        array.append(toJson(body));
    if (!array.isEmpty())
        json["body"_L1] = array;
}

QList<Body> readBodies(QJsonObject &json)
{
    QList<Body> bodies;
    for (const QJsonValue &body : asArray(json.take("body"_L1)))
        bodies.append(bodyFromJson(body));
    if (json.value("bodyValue"_L1).isString())
        bodies.append(CommentBody{json.take("bodyValue"_L1).toString()});
    return bodies;
}

Motivation readMotivation(QJsonObject &json, bool hasNote)
{
    QJsonArray words = asArray(json.take("motivation"_L1));
    std::optional<Motivation> motivation;
    for (qsizetype i = 0; i < words.size() && !motivation; ++i) {
        motivation = motivationFromWord(words[i].toString());
        if (motivation)
            words.removeAt(i);
    }
    keepOthers(json, "motivation"_L1, words);
    return motivation.value_or(hasNote ? Motivation::Commenting : Motivation::Highlighting);
}

void writeInstant(QJsonObject &json, QLatin1StringView member, const QDateTime &instant)
{
    if (instant.isValid())
        json[member] = instantToText(instant);
}

QDateTime readInstant(QJsonObject &json, QLatin1StringView member)
{
    return instantFromText(json.take(member).toString());
}

} // namespace

QJsonObject toJson(const Annotation &annotation)
{
    QJsonObject json = annotation.unknown;
    json["id"_L1] = annotation.id.toUrn();
    json["type"_L1] = "Annotation"_L1;
    json["motivation"_L1] = joined(wordFor(annotation.motivation), json.value("motivation"_L1));
    writeCreator(json, annotation.creator);
    writeInstant(json, "created"_L1, annotation.created);
    writeInstant(json, "modified"_L1, annotation.modified);
    writeBodies(json, annotation.bodies);
    writeTarget(json, annotation.target);
    return json;
}

Result<Annotation> annotationFromJson(const QJsonObject &source)
{
    QJsonObject json = source;
    const QString id = json.take("id"_L1).toString();
    const auto known = AnnotationId::fromText(id);
    if (!known || json.take("type"_L1).toString() != "Annotation"_L1)
        return failure(ErrorKind::Malformed, id, u"no annotation with a urn:uuid"_s);

    Annotation annotation;
    annotation.id = *known;
    annotation.bodies = readBodies(json);
    annotation.motivation = readMotivation(json, !annotation.note().isEmpty());
    annotation.creator = readCreator(json);
    annotation.created = readInstant(json, "created"_L1);
    annotation.modified = readInstant(json, "modified"_L1);
    annotation.target = readTarget(json, annotation.motivation);
    if (annotation.motivation == Motivation::Replying && !annotation.target.replyTo)
        return failure(ErrorKind::Malformed, id, u"a reply to nothing"_s);
    annotation.unknown = json;
    return annotation;
}

QJsonObject toJson(const Tag &tag)
{
    return {{"id"_L1, tag.id.toUrn()},
            {"path"_L1, tag.path},
            {"color"_L1, tag.color},
            {"description"_L1, tag.description}};
}

Result<Tag> tagFromJson(const QJsonObject &json)
{
    const QString id = json["id"_L1].toString();
    const auto known = TagId::fromText(id);
    const QString path = json["path"_L1].toString();
    if (!known || path.isEmpty())
        return failure(ErrorKind::Malformed, id, u"no tag with a urn:uuid and a path"_s);
    return Tag{*known, path, json["color"_L1].toString(), json["description"_L1].toString()};
}

} // namespace Sidegloss
