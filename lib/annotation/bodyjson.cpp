// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/bodyjson.h"

#include "lib/annotation/foreignmembers.h"
#include "lib/annotation/tag.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto markdownFormat = "text/markdown"_L1;
/// Alone a quotation of any kind, with a slash and a word one of that kind.
constexpr auto quotationAddress = "https://sidegloss.org/ns#quotation"_L1;
constexpr auto speakerMember = "sidegloss:speaker"_L1;

QJsonObject textualBody(QLatin1StringView purpose, const QString &value, QJsonObject members)
{
    members["type"_L1] = "TextualBody"_L1;
    members["purpose"_L1] = purpose;
    members["value"_L1] = value;
    return members;
}

struct BodyWriter
{
    QJsonObject operator()(const CommentBody &body) const
    {
        QJsonObject json = textualBody("commenting"_L1, body.markdown, body.unknown);
        json["format"_L1] = markdownFormat;
        return json;
    }

    QJsonObject operator()(const TagBody &body) const
    {
        return textualBody("tagging"_L1, body.path, body.unknown);
    }

    QJsonObject operator()(const ClaimBody &body) const
    {
        QJsonObject json = body.unknown;
        json["type"_L1] = "SpecificResource"_L1;
        json["purpose"_L1] = "identifying"_L1;
        json["source"_L1] = body.claim.toUrn();
        return json;
    }

    QJsonObject operator()(const QuotationBody &body) const
    {
        QJsonObject json = body.unknown;
        json["type"_L1] = "SpecificResource"_L1;
        json["purpose"_L1] = "classifying"_L1;
        json["source"_L1] =
            body.kind.isEmpty() ? QString(quotationAddress) : quotationAddress + u'/' + body.kind;
        if (body.speaker)
            json[speakerMember] = *body.speaker;
        return json;
    }

    QJsonObject operator()(const ForeignBody &body) const { return body.json; }
};

/// Markdown holds plain text and says so for itself; other formats, such as HTML, would be misread.
bool isReadableComment(const QJsonObject &json)
{
    const QString format = json["format"_L1].toString(markdownFormat);
    return format == markdownFormat || format == "text/plain"_L1;
}

Body textualBodyFromJson(const QJsonObject &json)
{
    const QJsonValue value = json["value"_L1];
    const QString purpose = json["purpose"_L1].toString(u"commenting"_s);
    if (value.isString() && purpose == "commenting"_L1 && isReadableComment(json))
        return CommentBody{value.toString(),
                           membersBut(json, {"type"_L1, "purpose"_L1, "value"_L1, "format"_L1})};
    const QString path = normalizedTagPath(value.toString());
    if (purpose == "tagging"_L1 && !path.isEmpty())
        return TagBody{path, membersBut(json, {"type"_L1, "purpose"_L1, "value"_L1})};
    return ForeignBody{json};
}

/// The word of the kind, if \a source is a quotation of one or of any (empty).
std::optional<QString> quotationKind(const QString &source)
{
    if (source == quotationAddress)
        return QString();
    const bool hasKind =
        source.startsWith(quotationAddress + u'/') && source.size() > quotationAddress.size() + 1;
    return hasKind ? std::optional(source.sliced(quotationAddress.size() + 1)) : std::nullopt;
}

QuotationBody quotationFromJson(const QJsonObject &json, const QString &kind)
{
    QuotationBody body{kind, {}, membersBut(json, {"type"_L1, "purpose"_L1, "source"_L1})};
    if (const QJsonValue speaker = body.unknown.value(speakerMember); speaker.isString()) {
        body.speaker = speaker.toString();
        body.unknown.remove(speakerMember);
    }
    return body;
}

} // namespace

QJsonObject toJson(const Body &body)
{
    return std::visit(BodyWriter(), body);
}

Body bodyFromJson(const QJsonValue &value)
{
    if (value.isString())
        return ForeignBody{{{"id"_L1, value}}};
    const QJsonObject json = value.toObject();
    const QString type = json["type"_L1].toString();
    if (type == "TextualBody"_L1)
        return textualBodyFromJson(json);
    if (type != "SpecificResource"_L1)
        return ForeignBody{json};
    const QString source = json["source"_L1].toString();
    const QJsonValue purpose = json["purpose"_L1];
    if (const auto claim = ClaimId::fromText(source); claim && purpose == "identifying"_L1)
        return ClaimBody{*claim, membersBut(json, {"type"_L1, "purpose"_L1, "source"_L1})};
    if (const auto kind = quotationKind(source); kind && purpose == "classifying"_L1)
        return quotationFromJson(json, *kind);
    return ForeignBody{json};
}

} // namespace Sidegloss
