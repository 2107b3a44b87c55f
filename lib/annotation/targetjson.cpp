// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/targetjson.h"

#include "lib/annotation/foreignmembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto revisionMember = "sidegloss:revision"_L1;

struct SelectorWriter
{
    QJsonObject operator()(const TextQuoteSelector &selector) const
    {
        QJsonObject json = selector.unknown;
        json["type"_L1] = "TextQuoteSelector"_L1;
        json["exact"_L1] = selector.exact;
        json["prefix"_L1] = selector.prefix;
        json["suffix"_L1] = selector.suffix;
        return json;
    }

    QJsonObject operator()(const TextPositionSelector &selector) const
    {
        QJsonObject json = selector.unknown;
        json["type"_L1] = "TextPositionSelector"_L1;
        json["start"_L1] = static_cast<qint64>(selector.start);
        json["end"_L1] = static_cast<qint64>(selector.end);
        return json;
    }

    QJsonObject operator()(const ForeignSelector &selector) const { return selector.json; }
};

TextQuoteSelector quoteFromJson(const QJsonObject &json)
{
    return {json["exact"_L1].toString(), json["prefix"_L1].toString(), json["suffix"_L1].toString(),
            membersBut(json, {"type"_L1, "exact"_L1, "prefix"_L1, "suffix"_L1})};
}

Selector selectorFromJson(const QJsonObject &json)
{
    const QString type = json["type"_L1].toString();
    if (type == "TextQuoteSelector"_L1 && json["exact"_L1].isString())
        return quoteFromJson(json);
    const qint64 start = json["start"_L1].toInteger(-1);
    const qint64 end = json["end"_L1].toInteger(-1);
    if (type == "TextPositionSelector"_L1 && start >= 0 && end >= start)
        return TextPositionSelector{start, end,
                                    membersBut(json, {"type"_L1, "start"_L1, "end"_L1})};
    return ForeignSelector{json};
}

QList<Selector> selectorsFromJson(const QJsonValue &json)
{
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    QList<Selector> selectors;
    for (const QJsonValue &value : array) {
        if (value.isObject())
            selectors.append(selectorFromJson(value.toObject()));
    }
    return selectors;
}

} // namespace

QJsonObject toJson(const Target &target)
{
    QJsonObject json = target.unknown;
    if (!target.document.isNull())
        json["source"_L1] = target.document.toUrn();
    if (!target.revision.isNull())
        json[revisionMember] = target.revision.toUrn();
    if (!target.color.isEmpty())
        json["styleClass"_L1] = target.color;
    QJsonArray selectors;
    for (const Selector &selector : target.selectors)
        selectors.append(std::visit(SelectorWriter(), selector));
    if (!selectors.isEmpty())
        json["selector"_L1] = selectors;
    return json;
}

Target targetFromJson(const QJsonValue &value)
{
    const QJsonObject json =
        value.isString() ? QJsonObject{{"source"_L1, value}} : value.toObject();
    Target target;
    target.unknown =
        membersBut(json, {"source"_L1, revisionMember, "styleClass"_L1, "selector"_L1});
    if (const auto document = DocumentId::fromText(json["source"_L1].toString()))
        target.document = *document;
    else if (json.contains("source"_L1))
        target.unknown.insert("source"_L1, json["source"_L1]);
    if (const auto revision = RevisionId::fromText(json[revisionMember].toString()))
        target.revision = *revision;
    else if (json.contains(revisionMember))
        target.unknown.insert(revisionMember, json[revisionMember]);
    if (json["styleClass"_L1].isString())
        target.color = json["styleClass"_L1].toString();
    else if (json.contains("styleClass"_L1))
        target.unknown.insert("styleClass"_L1, json["styleClass"_L1]);
    target.selectors = selectorsFromJson(json["selector"_L1]);
    return target;
}

} // namespace Sidegloss
