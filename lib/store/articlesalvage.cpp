// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/articlesalvage.h"

#include "lib/base/identifier.h"
#include "lib/store/missingarticles.h"
#include "lib/store/packedtext.h"

namespace Sidegloss {

namespace {

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
                const QByteArray text = unpackedText(row.bytes(2)).value_or(QByteArray());
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
            newestRevision(m_salvage, document).value_or(RevisionId::create().toString());
        m_salvage.database.query(sql.c_str()).bind(revision).bind(document).execute();
    }

    Salvage &m_salvage;
};

} // namespace

void salvageAlteredArticles(Salvage &salvage)
{
    AlteredArticles altered(salvage);
    altered.keepRevisions();
    altered.keepDocuments();
    altered.keepDrafts();
}

} // namespace Sidegloss
