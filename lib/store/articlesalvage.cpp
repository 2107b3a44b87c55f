// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/articlesalvage.h"

#include "lib/base/identifier.h"
#include "lib/store/itemjson.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto newestRevision = "SELECT id FROM revision WHERE document = ?"
                                " ORDER BY created DESC, id DESC LIMIT 1";

void putRevision(Salvage &salvage, const QString &id, const QString &document,
                 const QByteArray &text, const QByteArray &fingerprint, const QString &created)
{
    salvage.database.query(Tables::revision.put())
        .bind(id)
        .bind(document)
        .bindBlob(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
        .bindBlob(qCompress(text))
        .bindBlob(fingerprint)
        .bind(created)
        .execute();
}

/// The value of one row and column; nothing where there is no such row.
std::optional<QString> lookUp(Salvage &salvage, const char *sql, const QString &key)
{
    Query row = salvage.database.query(sql);
    row.bind(key);
    return row.step() && !row.isNull(0) ? std::optional(row.text(0)) : std::nullopt;
}

/// By rowid.
QHash<qint64, QString> documentsOfLeftRevisions(Salvage &salvage)
{
    QHash<qint64, QString> documents;
    visitIndex(salvage, Tables::revision, "revision_document", "document",
               [&](const Query &row) { documents.insert(row.number(1), row.text(0)); });
    return documents;
}

class AlteredArticles
{
public:
    explicit AlteredArticles(Salvage &salvage)
        : m_salvage(salvage)
    {}

    void keepRevisions()
    {
        const LeftKeys keys = leftKeys(m_salvage, Tables::revision);
        const QHash<qint64, QString> documents = documentsOfLeftRevisions(m_salvage);
        for (const qint64 rowid : m_salvage.leftovers[Tables::revision.name()].altered)
            keepRevision(rowid, keys.byRowid.value(rowid), documents.value(rowid));
    }

    void keepDocuments()
    {
        const LeftKeys keys = leftKeys(m_salvage, Tables::document);
        for (const qint64 rowid : m_salvage.leftovers[Tables::document.name()].altered) {
            const QString key = keys.byRowid.value(rowid);
            if (DocumentId::fromText(key) && takeAltered(m_salvage, Tables::document, rowid, key))
                chooseRevision(key);
        }
    }

    void keepDrafts()
    {
        static const std::string sql =
            Tables::draft.update({"document"}, "rowid = last_insert_rowid()"
                                               " AND document NOT IN (SELECT id FROM document)");
        for (const qint64 rowid : m_salvage.leftovers[Tables::draft.name()].altered) {
            if (takeAltered(m_salvage, Tables::draft, rowid, {}))
                m_salvage.database.query(sql.c_str()).bindNull().execute();
        }
    }

private:
    /// Only a text that can be read is worth more than what its annotations know of it.
    void keepRevision(qint64 rowid, const QString &key, const QString &document)
    {
        damageIn(
            [&] {
                Query row = m_salvage.old.query(
                    "SELECT id, document, text, fingerprint, created FROM revision"
                    " WHERE rowid = ?");
                if (!row.bind(rowid).step())
                    return;
                const QString id = key.isEmpty() ? row.text(0) : key;
                const QString article = document.isEmpty() ? row.text(1) : document;
                const QByteArray text = qUncompress(row.bytes(2));
                if (text.isEmpty() || !RevisionId::fromText(id) || !DocumentId::fromText(article))
                    return;
                m_salvage.reportOn(Tables::revision).doubtful += fits(
                    [&] { putRevision(m_salvage, id, article, text, row.bytes(3), row.text(4)); });
            },
            Obstacle::DamageOrDisk);
    }

    /// One that is there, where the article's own isn't.
    void chooseRevision(const QString &document)
    {
        static const std::string sql = Tables::document.update(
            {"revision"}, "id = ?2 AND revision NOT IN (SELECT id FROM revision)");
        const QString revision =
            lookUp(m_salvage, newestRevision, document).value_or(RevisionId::create().toString());
        m_salvage.database.query(sql.c_str()).bind(revision).bind(document).execute();
    }

    Salvage &m_salvage;
};

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

    QSet<QString> missing(const DigestedTable &table, const char *referred);
    void putBackRevision(const QString &id, const QString &document);
    void putBackDocument(const QString &id, const QString &path);
    QMap<QString, QString> knownDocuments();
    QMap<QString, QString> knownPaths();
    Place lastPlace(const QString &document);

    Salvage &m_salvage;
    Database &m_database;
};

/// What others refer to or an index knows, and is not there.
QSet<QString> MissingArticles::missing(const DigestedTable &table, const char *referred)
{
    QSet<QString> ids;
    Query row = m_database.query(referred);
    while (row.step())
        ids.insert(row.text(0));
    const LeftKeys keys = leftKeys(m_salvage, table);
    for (const QString &id : keys.byRowid) {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT 1 FROM " + table.name() + " WHERE id = ?");
        if (!Query(statement).bind(id).step())
            ids.insert(id);
    }
    return ids;
}

/// Of lost revisions, by the id of the revision.
QMap<QString, QString> MissingArticles::knownDocuments()
{
    const QHash<qint64, QString> documents = documentsOfLeftRevisions(m_salvage);
    const LeftKeys keys = leftKeys(m_salvage, Tables::revision);
    QMap<QString, QString> known;
    for (auto [rowid, id] : keys.byRowid.asKeyValueRange())
        known.insert(id, documents.value(rowid));
    return known;
}

/// Of lost documents, by the id.
QMap<QString, QString> MissingArticles::knownPaths()
{
    QHash<qint64, QString> paths;
    visitIndex(m_salvage, Tables::document, "document_path", "path",
               [&](const Query &row) { paths.insert(row.number(1), row.text(0)); });
    const LeftKeys keys = leftKeys(m_salvage, Tables::document);
    QMap<QString, QString> known;
    for (auto [rowid, id] : keys.byRowid.asKeyValueRange())
        known.insert(id, paths.value(rowid));
    return known;
}

void MissingArticles::putBackRevisions()
{
    const QSet<QString> ids =
        missing(Tables::revision, "SELECT revision FROM document UNION SELECT revision"
                                  " FROM annotation WHERE revision NOT NULL"
                                  " EXCEPT SELECT id FROM revision");
    const QMap<QString, QString> known = knownDocuments();
    for (const QString &id : ids) {
        const QString document =
            lookUp(m_salvage, "SELECT document FROM annotation WHERE revision = ?", id)
                .or_else([&] {
                    return lookUp(m_salvage, "SELECT id FROM document WHERE revision = ?", id);
                })
                .value_or(known.value(id));
        if (RevisionId::fromText(id) && DocumentId::fromText(document))
            putBackRevision(id, document);
    }
}

void MissingArticles::putBackRevision(const QString &id, const QString &document)
{
    QStringList passages;
    Query marks = m_database.query("SELECT json FROM annotation WHERE revision = ?"
                                   " ORDER BY start_at, end_at");
    marks.bind(id);
    while (marks.step()) {
        const auto quote = itemFrom<Annotation>(marks.bytes(0)).target.quote();
        if (quote && !passages.contains(quote->exact))
            passages.append(quote->exact);
    }
    // No two texts are the same.
    passages.append(id);
    putRevision(m_salvage, id, document, passages.join(u"\n\n"_s).toUtf8(), {}, {});
    ++m_salvage.reportOn(Tables::revision).putBack;
}

void MissingArticles::putBackDocuments()
{
    const QSet<QString> ids =
        missing(Tables::document, "SELECT document FROM annotation UNION"
                                  " SELECT document FROM revision UNION"
                                  " SELECT document FROM journal WHERE document NOT NULL UNION"
                                  " SELECT document FROM draft WHERE document NOT NULL"
                                  " EXCEPT SELECT id FROM document");
    const QMap<QString, QString> paths = knownPaths();
    for (const QString &id : ids) {
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
    QString revision = lookUp(m_salvage, newestRevision, id).value_or(QString());
    if (revision.isEmpty()) {
        revision = RevisionId::create().toString();
        putBackRevision(revision, id);
    }
    const Place place = lastPlace(id);
    Query query = m_database.query(Tables::document.put());
    query.bind(id).bind(revision).bind(QString()).bind(u"[]"_s);
    for (int i = 0; i < 5; ++i)
        query.bind(QString());
    query.bind(path.isEmpty() ? place.path : path)
        .bind(place.seen)
        .bindNull()
        .bindNull()
        .bindNull()
        .execute();
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

void salvageAlteredArticles(Salvage &salvage)
{
    AlteredArticles altered(salvage);
    altered.keepRevisions();
    altered.keepDocuments();
    altered.keepDrafts();
}

void putBackArticles(Salvage &salvage)
{
    MissingArticles missing(salvage);
    missing.putBackRevisions();
    missing.putBackDocuments();
    missing.mendPaths();
    missing.countLost();
}

} // namespace Sidegloss
