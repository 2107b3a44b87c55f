// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/tagstore.h"

#include "lib/store/digestedtable.h"
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
    Query query =
        m_database.query("SELECT json FROM tag WHERE id = ? AND kept = 1 AND deleted IS NULL");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return query.bytes(0);
}

bool TagStore::isMadeByUse(TagId id)
{
    Query query =
        m_database.query("SELECT 1 FROM tag WHERE id = ? AND kept = 0 AND deleted IS NULL");
    query.bind(id.toString());
    return query.step();
}

void TagStore::put(const Tag &tag, const QByteArray &json)
{
    const QString formerPath = pathOf(tag.id);
    m_database.query("DELETE FROM tag WHERE path = ? AND id <> ? AND kept = 0 AND deleted IS NULL")
        .bind(tag.path)
        .bind(tag.id.toString())
        .execute();
    write(tag, true, json);
    if (formerPath != tag.path)
        addIfUsed(formerPath);
}

void TagStore::trash(TagId id, const QString &time)
{
    static const std::string sql = Tables::tag.update({"deleted"}, "id = ?2");
    m_database.query(sql.c_str()).bind(time).bind(id.toString()).execute();
    addIfUsed(pathOf(id));
}

QString TagStore::pathOf(TagId id)
{
    Query query = m_database.query("SELECT path FROM tag WHERE id = ?");
    query.bind(id.toString());
    return query.step() ? query.text(0) : QString();
}

void TagStore::addIfUsed(const QString &path)
{
    Query used = m_database.query("SELECT 1 FROM tagging WHERE path = ? LIMIT 1");
    used.bind(path);
    if (used.step())
        addUsed(path);
}

void TagStore::addUsed(const QString &path)
{
    Query known = m_database.query("SELECT 1 FROM tag WHERE path = ? AND deleted IS NULL");
    known.bind(path);
    if (known.step())
        return;
    const Tag tag{TagId::create(), path, {}, {}};
    write(tag, false, storedForm(tag));
}

void TagStore::write(const Tag &tag, bool kept, const QByteArray &json)
{
    m_database.query(Tables::tag.put())
        .bind(tag.id.toString())
        .bind(tag.path)
        .bind(qint64{kept})
        .bindUtf8(json)
        .bindNull()
        .execute();
}

int TagStore::purge(const QString &before)
{
    return m_database.query("DELETE FROM tag WHERE deleted < ?").bind(before).execute();
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
