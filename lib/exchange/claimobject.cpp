// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/claimobject.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject evidenceObject(const Evidence &evidence)
{
    return {{u"stance"_s, wordFor(evidence.stance)},
            {u"annotation"_s,
             evidence.annotation ? QJsonValue(evidence.annotation->toUrn()) : QJsonValue()},
            {u"url"_s, orNull(evidence.url)},
            {u"quote"_s, evidence.quote},
            {u"note"_s, evidence.note},
            {u"retrievedOn"_s, orNull(evidence.retrievedOn)}};
}

QJsonObject appearanceObject(const ClaimAppearance &appearance)
{
    return {{u"annotation"_s, appearance.annotation.toUrn()},
            {u"document"_s, appearance.document.toUrn()},
            {u"title"_s, appearance.title},
            {u"exact"_s, appearance.exact},
            {u"start"_s, appearance.start},
            {u"end"_s, appearance.end}};
}

} // namespace

ClaimAppearance appearance(const Annotation &annotation, const DocumentRecord &record)
{
    ClaimAppearance appearance{annotation.id, record.id, record.metadata.title, {}, 0, 0};
    if (const auto quote = annotation.target.quote())
        appearance.exact = quote->exact;
    if (const auto position = annotation.target.position()) {
        appearance.start = position->start;
        appearance.end = position->end;
    }
    return appearance;
}

QJsonObject claimObject(const Claim &claim, const QString &speaker,
                        const QList<ClaimAppearance> &appearances)
{
    QJsonArray evidence;
    for (const Evidence &item : claim.evidence)
        evidence.append(evidenceObject(item));
    QJsonArray places;
    for (const ClaimAppearance &place : appearances)
        places.append(appearanceObject(place));
    return {{u"id"_s, claim.id.toUrn()},
            {u"statement"_s, claim.statement},
            {u"speaker"_s, orNull(speaker)},
            {u"kind"_s, claim.kind ? QJsonValue(wordFor(*claim.kind)) : QJsonValue()},
            {u"verdict"_s, wordFor(claim.verdict)},
            {u"state"_s, wordFor(claim.state)},
            {u"saidOn"_s, orNull(claim.saidOn)},
            {u"reviewOn"_s, orNull(claim.reviewOn)},
            {u"reasoning"_s, claim.reasoning},
            {u"tags"_s, QJsonArray::fromStringList(claim.tags)},
            {u"evidence"_s, evidence},
            {u"appearances"_s, places}};
}

} // namespace Sidegloss
