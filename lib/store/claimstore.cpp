// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/claimstore.h"

#include "lib/base/instant.h"
#include "lib/store/digestedtable.h"
#include "lib/store/itemcolumns.h"
#include "lib/store/itemjson.h"
#include "lib/store/tagstore.h"

namespace Sidegloss {

QList<Claim> ClaimStore::claims()
{
    QList<Claim> claims;
    Query query = m_database.query("SELECT json FROM claim WHERE deleted IS NULL ORDER BY id");
    while (query.step())
        claims.append(itemFrom<Claim>(query.bytes(0)));
    return claims;
}

QList<Trashed<Claim>> ClaimStore::trashedClaims()
{
    QList<Trashed<Claim>> trashed;
    Query query = m_database.query("SELECT json, deleted FROM claim WHERE deleted IS NOT NULL"
                                   " ORDER BY deleted DESC, id");
    while (query.step())
        trashed.append({itemFrom<Claim>(query.bytes(0)), instantFromText(query.text(1))});
    return trashed;
}

QList<Person> ClaimStore::people()
{
    QList<Person> people;
    Query query =
        m_database.query("SELECT json FROM person WHERE deleted IS NULL ORDER BY name, id");
    while (query.step())
        people.append(itemFrom<Person>(query.bytes(0)));
    return people;
}

std::optional<QByteArray> ClaimStore::stored(ClaimId id)
{
    Query query = m_database.query("SELECT json FROM claim WHERE id = ? AND deleted IS NULL");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return query.bytes(0);
}

void ClaimStore::put(const Claim &claim, const QByteArray &json)
{
    Query query = m_database.query(Tables::claim.put());
    query.bind(claim.id.toString());
    const QList<ColumnValue> columns = columnsOf(claim);
    for (const ColumnValue &column : columns)
        query.bindValue(column);
    query.bindUtf8(json).bindNull().execute();
    derive(claim);
}

void ClaimStore::derive(const Claim &claim)
{
    m_tags.setTagging(claim.id.toString(), taggingsOf(claim));
}

void ClaimStore::trash(ClaimId id, const QString &time)
{
    static const std::string sql = Tables::claim.update({"deleted"}, "id = ?2");
    m_database.query(sql.c_str()).bind(time).bind(id.toString()).execute();
    m_tags.setTagging(id.toString(), {});
}

bool ClaimStore::isConsistent(ClaimId id)
{
    Query query = m_database.query(R"(
SELECT CASE WHEN claim.deleted IS NULL
THEN NOT EXISTS (SELECT 1 FROM person WHERE person.id = claim.speaker AND person.deleted IS NOT NULL)
ELSE NOT EXISTS (SELECT 1 FROM appearance WHERE appearance.claim = claim.id)
END FROM claim WHERE claim.id = ?)");
    query.bind(id.toString());
    return query.step() && query.number(0) == 1;
}

std::optional<QByteArray> ClaimStore::stored(PersonId id)
{
    Query query = m_database.query("SELECT json FROM person WHERE id = ? AND deleted IS NULL");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return query.bytes(0);
}

void ClaimStore::put(const Person &person, const QByteArray &json)
{
    m_database.query(Tables::person.put())
        .bind(person.id.toString())
        .bind(person.name)
        .bindUtf8(json)
        .bindNull()
        .execute();
}

void ClaimStore::trash(PersonId id, const QString &time)
{
    static const std::string sql = Tables::person.update({"deleted"}, "id = ?2");
    m_database.query(sql.c_str()).bind(time).bind(id.toString()).execute();
}

int ClaimStore::purge(const QString &before)
{
    const int claims =
        m_database.query("DELETE FROM claim WHERE deleted < ?").bind(before).execute();
    return claims + m_database.query("DELETE FROM person WHERE deleted < ?").bind(before).execute();
}

bool ClaimStore::isConsistent(PersonId id)
{
    Query query = m_database.query(R"(
SELECT person.deleted IS NULL OR NOT EXISTS (
    SELECT 1 FROM claim WHERE claim.speaker = person.id AND claim.deleted IS NULL)
FROM person WHERE person.id = ?)");
    query.bind(id.toString());
    return query.step() && query.number(0) == 1;
}

} // namespace Sidegloss
