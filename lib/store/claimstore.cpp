// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/claimstore.h"

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
    Query query = m_database.query(
        "INSERT INTO claim (id, statement, speaker, json) VALUES (?, ?, ?, ?) ON CONFLICT (id)"
        " DO UPDATE SET statement = excluded.statement, speaker = excluded.speaker,"
        " json = excluded.json, deleted = NULL");
    query.bind(claim.id.toString()).bind(claim.statement);
    if (claim.speaker)
        query.bind(claim.speaker->toString());
    else
        query.bindNull();
    query.bindUtf8(json).execute();
    m_tags.setTagging(claim.id.toString(), claim.tags);
}

void ClaimStore::trash(ClaimId id, const QString &time)
{
    m_database.query("UPDATE claim SET deleted = ? WHERE id = ?")
        .bind(time)
        .bind(id.toString())
        .execute();
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
    m_database
        .query("INSERT INTO person (id, name, json) VALUES (?, ?, ?) ON CONFLICT (id)"
               " DO UPDATE SET name = excluded.name, json = excluded.json, deleted = NULL")
        .bind(person.id.toString())
        .bind(person.name)
        .bindUtf8(json)
        .execute();
}

void ClaimStore::trash(PersonId id, const QString &time)
{
    m_database.query("UPDATE person SET deleted = ? WHERE id = ?")
        .bind(time)
        .bind(id.toString())
        .execute();
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
