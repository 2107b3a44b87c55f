// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/missingarticles.h"

#include "lib/base/identifier.h"
#include "lib/base/sha256.h"
#include "lib/store/itemjson.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QSet<QString> idsIn(Database &database, const char *sql)
{
    QSet<QString> ids;
    Query row = database.query(sql);
    while (row.step())
        ids.insert(row.text(0));
    return ids;
}

class MissingArticles
{
public:
    explicit MissingArticles(Salvage &salvage)
        : m_salvage(salvage)
        , m_database(salvage.database)
    {}

    void putBackRevisions();
    void putBackDocuments();
    void mendPaths();
    void countLost();

private:
    struct Place
    {
        QString path;
        QString seen;
    };

    void addJournalled();
    void addIndexed();
    void addNamed(const char *sql);
    void putBackRevision(const QString &id, const QString &document);
    void putBackDocument(const QString &id, const QString &path);
    Place lastPlace(const QString &document);

    Salvage &m_salvage;
    Database &m_database;
    QHash<QString, QString> m_revisions; ///< That may be missing, each with its document.
};

/// What annotations name that can come back by undoing.
void MissingArticles::addJournalled()
{
    Query edits = m_database.query("SELECT before FROM journal_edit WHERE type = 'annotation'"
                                   " AND before NOT NULL UNION ALL SELECT after FROM journal_edit"
                                   " WHERE type = 'annotation' AND after NOT NULL");
    while (edits.step()) {
        const Target target = itemFrom<Annotation>(edits.bytes(0)).target;
        if (!target.revision.isNull())
            m_revisions.insert(target.revision.toString(), target.document.toString());
    }
}

void MissingArticles::addIndexed()
{
    const QHash<qint64, QString> documents = documentsOfLeftRevisions(m_salvage);
    const LeftKeys keys = leftKeys(m_salvage, Tables::revision);
    for (auto [rowid, id] : keys.byRowid.asKeyValueRange()) {
        if (documents.contains(rowid))
            m_revisions.insert(id, documents[rowid]);
    }
}

/// \a sql gives revisions and their documents.
void MissingArticles::addNamed(const char *sql)
{
    Query row = m_database.query(sql);
    while (row.step())
        m_revisions.insert(row.text(0), row.text(1));
}

void MissingArticles::putBackRevisions()
{
    // The later ones know better.
    if (!m_salvage.leftovers[Tables::revision.name()].isEmpty()) {
        addJournalled();
        addIndexed();
    }
    addNamed("SELECT revision, document FROM annotation WHERE revision NOT NULL"
             " AND revision NOT IN (SELECT id FROM revision)");
    addNamed("SELECT revision, id FROM document WHERE revision NOT IN (SELECT id FROM revision)");
    const QSet<QString> known = idsIn(m_database, "SELECT id FROM revision");
    for (auto [id, document] : m_revisions.asKeyValueRange()) {
        if (!known.contains(id) && RevisionId::fromText(id) && DocumentId::fromText(document))
            putBackRevision(id, document);
    }
}

void MissingArticles::putBackRevision(const QString &id, const QString &document)
{
    QStringList passages;
    QSet<QString> seen;
    Query marks = m_database.query("SELECT json FROM annotation WHERE revision = ?"
                                   " ORDER BY start_at, end_at");
    marks.bind(id);
    while (marks.step()) {
        const auto quote = itemFrom<Annotation>(marks.bytes(0)).target.quote();
        if (!quote || seen.contains(quote->exact))
            continue;
        seen.insert(quote->exact);
        passages.append(quote->exact);
    }
    // No two texts are the same.
    passages.append(id);
    putRevision(m_salvage, id, document, passages.join(u"\n\n"_s).toUtf8(), {}, {});
    ++m_salvage.reportOn(Tables::revision).putBack;
}

void MissingArticles::putBackDocuments()
{
    QSet<QString> ids = idsIn(m_database, "SELECT document FROM annotation UNION"
                                          " SELECT document FROM revision UNION"
                                          " SELECT document FROM journal"
                                          " WHERE document NOT NULL UNION"
                                          " SELECT document FROM draft WHERE document NOT NULL");
    QHash<qint64, QString> pathsByRowid;
    visitIndex(m_salvage, Tables::document, "document_path", "path",
               [&](const Query &row) { pathsByRowid.insert(row.number(1), row.text(0)); });
    QHash<QString, QString> paths;
    const LeftKeys keys = leftKeys(m_salvage, Tables::document);
    for (auto [rowid, id] : keys.byRowid.asKeyValueRange()) {
        ids.insert(id);
        paths.insert(id, pathsByRowid.value(rowid));
    }
    ids -= idsIn(m_database, "SELECT id FROM document");
    for (const QString &id : std::as_const(ids)) {
        if (DocumentId::fromText(id))
            putBackDocument(id, paths.value(id));
    }
}

MissingArticles::Place MissingArticles::lastPlace(const QString &document)
{
    Query place = m_database.query("SELECT path, last_seen FROM path_history WHERE document = ?"
                                   " ORDER BY last_seen DESC LIMIT 1");
    place.bind(document);
    return place.step() ? Place{place.text(0), place.text(1)} : Place();
}

void MissingArticles::putBackDocument(const QString &id, const QString &path)
{
    std::optional<QString> revision = newestRevision(m_salvage, id);
    if (!revision) {
        revision = RevisionId::create().toString();
        putBackRevision(*revision, id);
    }
    const Place place = lastPlace(id);
    Query query = m_database.query(Tables::document.put());
    query.bind(id).bind(*revision).bind(QString()).bind(u"[]"_s);
    constexpr int unknownTexts = 5;
    for (int i = 0; i < unknownTexts; ++i)
        query.bind(QString());
    query.bind(path.isEmpty() ? place.path : path).bind(place.seen);
    query.bindNull().bindNull().bindNull().execute();
    ++m_salvage.reportOn(Tables::document).putBack;
}

/// Every article was last seen somewhere, and every place belongs to an article.
void MissingArticles::mendPaths()
{
    m_database.query("DELETE FROM path_history WHERE document NOT IN (SELECT id FROM document)")
        .execute();
    Query add = m_database.query("INSERT OR IGNORE INTO path_history (document, path, last_seen,"
                                 " digest) SELECT id, path, last_opened,"
                                 " row_digest(id, path, last_opened) FROM document");
    m_salvage.reportOn(Tables::pathHistory).putBack += add.execute();
}

void MissingArticles::countLost()
{
    for (const DigestedTable *table : {&Tables::document, &Tables::revision}) {
        // What is known to be gone was put back.
        if (m_salvage.leftovers[table->name()].isEmpty() || leftKeys(m_salvage, *table).all)
            m_salvage.reportOn(*table).lost = 0;
    }
    if (m_salvage.leftovers[Tables::pathHistory.name()].isEmpty())
        m_salvage.reportOn(Tables::pathHistory).lost = 0;
    SalvagedTable &drafts = m_salvage.reportOn(Tables::draft);
    if (const LeftKeys keys = leftKeys(m_salvage, Tables::draft); keys.all)
        drafts.lost = keys.byRowid.size() - drafts.doubtful;
}

} // namespace

void putBackArticles(Salvage &salvage)
{
    MissingArticles missing(salvage);
    missing.putBackRevisions();
    missing.putBackDocuments();
    missing.mendPaths();
    missing.countLost();
}

void putRevision(Salvage &salvage, const QString &id, const QString &document,
                 const QByteArray &text, const QByteArray &fingerprint, const QString &created)
{
    salvage.database.query(Tables::revision.put())
        .bind(id)
        .bind(document)
        .bindBlob(sha256(text))
        .bindBlob(qCompress(text))
        .bindBlob(fingerprint)
        .bind(created)
        .execute();
}

std::optional<QString> newestRevision(Salvage &salvage, const QString &document)
{
    Query row = salvage.database.query("SELECT id FROM revision WHERE document = ?"
                                       " ORDER BY created DESC, id DESC LIMIT 1");
    row.bind(document);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

QHash<qint64, QString> documentsOfLeftRevisions(Salvage &salvage)
{
    QHash<qint64, QString> documents;
    visitIndex(salvage, Tables::revision, "revision_document", "document",
               [&](const Query &row) { documents.insert(row.number(1), row.text(0)); });
    return documents;
}

} // namespace Sidegloss
