// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/annotationstore.h"

#include "lib/base/instant.h"
#include "lib/store/digestedtable.h"
#include "lib/store/itemcolumns.h"
#include "lib/store/itemjson.h"
#include "lib/store/tagstore.h"

namespace Sidegloss {

namespace {

QList<Annotation> read(Query &query)
{
    QList<Annotation> annotations;
    while (query.step())
        annotations.append(itemFrom<Annotation>(query.bytes(0)));
    return annotations;
}

QList<Trashed<Annotation>> readTrashed(Query &query)
{
    QList<Trashed<Annotation>> trashed;
    while (query.step())
        trashed.append({itemFrom<Annotation>(query.bytes(0)), instantFromText(query.text(1))});
    return trashed;
}

} // namespace

QList<Annotation> AnnotationStore::of(DocumentId document)
{
    Query query = m_database.query("SELECT json FROM annotation"
                                   " WHERE document = ? AND deleted IS NULL"
                                   " ORDER BY start_at, end_at DESC, id");
    query.bind(document.toString());
    return read(query);
}

qsizetype AnnotationStore::mostOf(DocumentId document)
{
    Query query = m_database.query("SELECT count(*) FROM annotation WHERE document = ?");
    query.bind(document.toString());
    return query.step() ? query.number(0) : 0;
}

QList<Annotation> AnnotationStore::near(DocumentId document, qsizetype position, qsizetype most)
{
    // A query of each with an ORDER BY or a LIMIT of its own has to be one of its own.
    Query query = m_database.query(R"(
WITH RECURSIVE near(id, start_at, end_at, json) AS (
SELECT * FROM (SELECT id, start_at, end_at, json FROM annotation
               WHERE document = ?1 AND deleted IS NULL AND start_at >= ?2
               ORDER BY start_at LIMIT ?3)
UNION ALL
SELECT * FROM (SELECT id, start_at, end_at, json FROM annotation
               WHERE document = ?1 AND deleted IS NULL AND start_at < ?2
               ORDER BY start_at DESC LIMIT ?3)
UNION ALL
SELECT * FROM (SELECT id, start_at, end_at, json FROM annotation
               WHERE document = ?1 AND deleted IS NULL AND start_at IS NULL AND reply_to IS NULL
               LIMIT ?3)
UNION ALL
SELECT reply.id, reply.start_at, reply.end_at, reply.json
FROM near JOIN annotation reply ON reply.reply_to = near.id WHERE reply.deleted IS NULL)
SELECT json FROM near ORDER BY start_at, end_at DESC, id)");
    query.bind(document.toString()).bind(qint64(position)).bind(qint64(most));
    return read(query);
}

QList<Annotation> AnnotationStore::all()
{
    Query query = m_database.query("SELECT json FROM annotation WHERE deleted IS NULL"
                                   " ORDER BY document, start_at, end_at DESC, id");
    return read(query);
}

QList<Annotation> AnnotationStore::appearances(ClaimId claim)
{
    Query query = m_database.query("SELECT json FROM appearance"
                                   " JOIN annotation ON annotation.id = appearance.annotation"
                                   " WHERE appearance.claim = ?"
                                   " ORDER BY document, start_at, end_at DESC, annotation.id");
    query.bind(claim.toString());
    return read(query);
}

QList<Trashed<Annotation>> AnnotationStore::trashed(std::optional<DocumentId> document)
{
    if (!document) {
        Query query = m_database.query("SELECT json, deleted FROM annotation"
                                       " WHERE deleted IS NOT NULL ORDER BY deleted DESC, id");
        return readTrashed(query);
    }
    Query query = m_database.query("SELECT json, deleted FROM annotation"
                                   " WHERE document = ? AND deleted IS NOT NULL"
                                   " ORDER BY deleted DESC, id");
    query.bind(document->toString());
    return readTrashed(query);
}

std::optional<QByteArray> AnnotationStore::stored(AnnotationId id)
{
    Query query = m_database.query("SELECT json FROM annotation WHERE id = ? AND deleted IS NULL");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return query.bytes(0);
}

void AnnotationStore::put(const Annotation &annotation, const QByteArray &json)
{
    writeRow(annotation, json);
    derive(annotation);
}

void AnnotationStore::derive(const Annotation &annotation)
{
    m_database.query("DELETE FROM appearance WHERE annotation = ?")
        .bind(annotation.id.toString())
        .execute();
    const QStringList claims = appearancesOf(annotation);
    for (const QString &claim : claims) {
        m_database.query("INSERT OR IGNORE INTO appearance (claim, annotation) VALUES (?, ?)")
            .bind(claim)
            .bind(annotation.id.toString())
            .execute();
    }
    m_tags.setTagging(annotation.id.toString(), taggingsOf(annotation));
}

void AnnotationStore::writeRow(const Annotation &annotation, const QByteArray &json)
{
    Query query = m_database.query(Tables::annotation.put());
    query.bind(annotation.id.toString());
    const QList<ColumnValue> columns = columnsOf(annotation);
    for (const ColumnValue &column : columns)
        query.bindValue(column);
    query.bindUtf8(json).bindNull().execute();
}

void AnnotationStore::trash(AnnotationId id, const QString &time)
{
    m_database.query("DELETE FROM appearance WHERE annotation = ?").bind(id.toString()).execute();
    m_tags.setTagging(id.toString(), {});
    static const std::string sql = Tables::annotation.update({"deleted"}, "id = ?2");
    m_database.query(sql.c_str()).bind(time).bind(id.toString()).execute();
}

int AnnotationStore::purge(const QString &before)
{
    return m_database.query("DELETE FROM annotation WHERE deleted < ?").bind(before).execute();
}

bool AnnotationStore::isConsistent(AnnotationId id)
{
    Query query = m_database.query(R"(
SELECT CASE WHEN mark.deleted IS NULL
THEN NOT EXISTS (SELECT 1 FROM annotation parent
                 WHERE parent.id = mark.reply_to AND parent.deleted IS NOT NULL)
     AND NOT EXISTS (SELECT 1 FROM appearance JOIN claim ON claim.id = appearance.claim
                     WHERE appearance.annotation = mark.id AND claim.deleted IS NOT NULL)
ELSE NOT EXISTS (SELECT 1 FROM annotation reply
                 WHERE reply.reply_to = mark.id AND reply.deleted IS NULL)
END FROM annotation mark WHERE mark.id = ?)");
    query.bind(id.toString());
    return query.step() && query.number(0) == 1;
}

} // namespace Sidegloss
