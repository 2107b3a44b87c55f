// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/tagstore.h"

#include "lib/store/itemjson.h"

namespace Sidegloss {

QList<Tag> TagStore::all()
{
    QList<Tag> tags;
    Query query =
        m_database.query("SELECT json FROM tag WHERE deleted IS NULL"
                         " AND (kept OR path IN (SELECT path FROM tagging)) ORDER BY path");
    while (query.step())
        tags.append(itemFrom<Tag>(query.bytes(0)));
    return tags;
}

std::optional<QByteArray> TagStore::stored(TagId id)
{
    Query query = m_database.query("SELECT json FROM tag WHERE id = ? AND deleted IS NULL");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return query.bytes(0);
}

void TagStore::put(const Tag &tag, const QByteArray &json)
{
    m_database.query("DELETE FROM tag WHERE path = ? AND id <> ? AND kept = 0 AND deleted IS NULL")
        .bind(tag.path)
        .bind(tag.id.toString())
        .execute();
    m_database
        .query(
            "INSERT INTO tag (id, path, kept, json) VALUES (?, ?, 1, ?) ON CONFLICT (id)"
            " DO UPDATE SET path = excluded.path, kept = 1, json = excluded.json, deleted = NULL")
        .bind(tag.id.toString())
        .bind(tag.path)
        .bindUtf8(json)
        .execute();
}

void TagStore::trash(TagId id, const QString &time)
{
    m_database.query("UPDATE tag SET deleted = ? WHERE id = ?")
        .bind(time)
        .bind(id.toString())
        .execute();
    Query used = m_database.query("SELECT tag.path FROM tag WHERE tag.id = ?"
                                  " AND EXISTS (SELECT 1 FROM tagging WHERE path = tag.path)");
    used.bind(id.toString());
    if (used.step())
        addUsed(used.text(0));
}

void TagStore::addUsed(const QString &path)
{
    Query known = m_database.query("SELECT 1 FROM tag WHERE path = ? AND deleted IS NULL");
    known.bind(path);
    if (known.step())
        return;
    const Tag tag{TagId::create(), path, {}, {}};
    m_database.query("INSERT INTO tag (id, path, kept, json) VALUES (?, ?, 0, ?)")
        .bind(tag.id.toString())
        .bind(path)
        .bindUtf8(storedForm(tag))
        .execute();
}

void TagStore::setTagging(const QString &item, const QStringList &paths)
{
    m_database.query("DELETE FROM tagging WHERE item = ?").bind(item).execute();
    for (const QString &path : paths) {
        m_database.query("INSERT OR IGNORE INTO tagging (item, path) VALUES (?, ?)")
            .bind(item)
            .bind(path)
            .execute();
        addUsed(path);
    }
}

} // namespace Sidegloss
