// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/targetjson.h"

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

TextQuoteSelector quoteFromJson(QJsonObject json)
{
    json.remove("type"_L1);
    const QString exact = json.take("exact"_L1).toString();
    const QString prefix = json.take("prefix"_L1).toString();
    const QString suffix = json.take("suffix"_L1).toString();
    return {exact, prefix, suffix, json};
}

Selector selectorFromJson(const QJsonObject &json)
{
    const QString type = json["type"_L1].toString();
    if (type == "TextQuoteSelector"_L1 && json["exact"_L1].isString())
        return quoteFromJson(json);
    const qint64 start = json["start"_L1].toInteger(-1);
    const qint64 end = json["end"_L1].toInteger(-1);
    if (type == "TextPositionSelector"_L1 && start >= 0 && end >= start) {
        QJsonObject unknown = json;
        for (const auto member : {"type"_L1, "start"_L1, "end"_L1})
            unknown.remove(member);
        return TextPositionSelector{start, end, unknown};
    }
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
    QJsonObject json = value.isString() ? QJsonObject{{"source"_L1, value}} : value.toObject();
    Target target;
    if (const auto document = DocumentId::fromText(json.value("source"_L1).toString())) {
        target.document = *document;
        json.remove("source"_L1);
    }
    if (const auto revision = RevisionId::fromText(json.value(revisionMember).toString())) {
        target.revision = *revision;
        json.remove(revisionMember);
    }
    if (json.value("styleClass"_L1).isString())
        target.color = json.take("styleClass"_L1).toString();
    target.selectors = selectorsFromJson(json.take("selector"_L1));
    target.unknown = json;
    return target;
}

} // namespace Sidegloss
