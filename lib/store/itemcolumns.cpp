// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/itemcolumns.h"

namespace Sidegloss {

namespace {

template<typename Id>
ColumnValue textOrNull(const Id &id)
{
    return id.isNull() ? ColumnValue() : ColumnValue(id.toString());
}

template<typename Id>
ColumnValue textOrNull(const std::optional<Id> &id)
{
    return id ? ColumnValue(id->toString()) : ColumnValue();
}

} // namespace

QList<ColumnValue> columnsOf(const Annotation &annotation)
{
    const Target &target = annotation.target;
    const auto position = target.position();
    return {target.document.toString(), textOrNull(target.revision), textOrNull(target.replyTo),
            position ? ColumnValue(qint64{position->start}) : ColumnValue(),
            position ? ColumnValue(qint64{position->end}) : ColumnValue()};
}

QList<ColumnValue> columnsOf(const Claim &claim)
{
    return {claim.statement, textOrNull(claim.speaker)};
}

QList<ColumnValue> columnsOf(const Person &person)
{
    return {person.name};
}

QList<ColumnValue> columnsOf(const Tag &tag)
{
    return {tag.path};
}

QStringList taggingsOf(const Annotation &annotation)
{
    return annotation.tags();
}

QStringList taggingsOf(const Claim &claim)
{
    return claim.tags;
}

QStringList appearancesOf(const Annotation &annotation)
{
    QStringList claims;
    for (const Body &body : annotation.bodies) {
        if (const auto *appearance = std::get_if<ClaimBody>(&body))
            claims.append(appearance->claim.toString());
    }
    return claims;
}

} // namespace Sidegloss
