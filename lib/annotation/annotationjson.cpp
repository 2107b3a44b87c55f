// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotationjson.h"

#include "lib/annotation/bodyjson.h"
#include "lib/annotation/foreignmembers.h"
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

Target readReplyTarget(const QJsonObject &json, const QJsonValue &value)
{
    Target target;
    const QJsonValue source = value.isObject() ? value.toObject()["source"_L1] : value;
    target.replyTo = AnnotationId::fromText(source.toString());
    if (const auto document = DocumentId::fromText(json[documentMember].toString()))
        target.document = *document;
    if (const auto revision = RevisionId::fromText(json[revisionMember].toString()))
        target.revision = *revision;
    return target;
}

Target readTarget(const QJsonObject &json, Motivation motivation, QJsonObject &unknown)
{
    QJsonArray targets = asArray(json["target"_L1]);
    const QJsonValue first = targets.isEmpty() ? QJsonValue() : targets.takeAt(0);
    keepOthers(unknown, "target"_L1, targets);
    return motivation == Motivation::Replying ? readReplyTarget(json, first)
                                              : targetFromJson(first);
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

QString readCreator(const QJsonValue &value, QJsonObject &unknown)
{
    if (value.isObject()) {
        const QJsonObject creator = value.toObject();
        const QJsonObject others = membersBut(creator, {"name"_L1});
        if (others != QJsonObject{{"type"_L1, "Person"_L1}})
            unknown["creator"_L1] = others;
        return creator["name"_L1].toString();
    }
    if (!value.isUndefined())
        unknown["creator"_L1] = value;
    return value.toArray().first()["name"_L1].toString();
}

void writeBodies(QJsonObject &json, const QList<Body> &bodies)
{
    QJsonArray array;
    for (const Body &body : bodies)
        array.append(toJson(body));
    if (!array.isEmpty())
        json["body"_L1] = array;
}

QList<Body> readBodies(const QJsonObject &json)
{
    QList<Body> bodies;
    for (const QJsonValue &body : asArray(json["body"_L1]))
        bodies.append(bodyFromJson(body));
    if (const QJsonValue text = json["bodyValue"_L1]; text.isString())
        bodies.append(CommentBody{text.toString()});
    return bodies;
}

Motivation readMotivation(const QJsonObject &json, bool hasNote, QJsonObject &unknown)
{
    QJsonArray words = asArray(json["motivation"_L1]);
    std::optional<Motivation> motivation;
    for (qsizetype i = 0; i < words.size() && !motivation; ++i) {
        motivation = motivationFromWord(words[i].toString());
        if (motivation)
            words.removeAt(i);
    }
    keepOthers(unknown, "motivation"_L1, words);
    return motivation.value_or(hasNote ? Motivation::Commenting : Motivation::Highlighting);
}

void writeInstant(QJsonObject &json, QLatin1StringView member, const QDateTime &instant)
{
    if (instant.isValid())
        json[member] = instantToText(instant);
}

QJsonObject unknownMembers(const QJsonObject &json, Motivation motivation)
{
    QJsonObject unknown = membersBut(json, {"id"_L1, "type"_L1, "motivation"_L1, "creator"_L1,
                                            "created"_L1, "modified"_L1, "body"_L1, "bodyValue"_L1,
                                            "target"_L1, documentMember, revisionMember});
    if (motivation == Motivation::Replying)
        return unknown;
    for (const QLatin1StringView member : {documentMember, revisionMember}) {
        if (json.contains(member))
            unknown.insert(member, json[member]);
    }
    return unknown;
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

Result<Annotation> annotationFromJson(const QJsonObject &json)
{
    const QString id = json["id"_L1].toString();
    const auto known = AnnotationId::fromText(id);
    if (!known || json["type"_L1].toString() != "Annotation"_L1)
        return failure(ErrorKind::Malformed, id, u"no annotation with a urn:uuid"_s);

    Annotation annotation;
    QJsonObject others;
    annotation.id = *known;
    annotation.bodies = readBodies(json);
    annotation.motivation = readMotivation(json, !annotation.note().isEmpty(), others);
    annotation.creator = readCreator(json["creator"_L1], others);
    annotation.created = instantFromText(json["created"_L1].toString());
    annotation.modified = instantFromText(json["modified"_L1].toString());
    annotation.target = readTarget(json, annotation.motivation, others);
    if (annotation.motivation == Motivation::Replying && !annotation.target.replyTo)
        return failure(ErrorKind::Malformed, id, u"a reply to nothing"_s);
    annotation.unknown = unknownMembers(json, annotation.motivation);
    for (auto member = others.constBegin(); member != others.constEnd(); ++member)
        annotation.unknown.insert(member.key(), member.value());
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
