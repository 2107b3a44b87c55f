// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/findingsubject.h"

#include "lib/annotation/annotationjson.h"
#include "lib/store/damage.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Gives the article's id and the item's JSON for the words of a key.
const char *lookupFor(const QString &table)
{
    static const QHash<QString, const char *> lookups = {
        {u"document"_s, "SELECT ?1, NULL"},
        {u"path_history"_s, "SELECT ?1, NULL"},
        {u"revision"_s, "SELECT document, NULL FROM revision WHERE id = ?1"},
        {u"annotation"_s, "SELECT document, json FROM annotation WHERE id = ?1"},
        {u"claim"_s, "SELECT NULL, json FROM claim WHERE id = ?1"},
        {u"person"_s, "SELECT NULL, json FROM person WHERE id = ?1"},
        {u"tag"_s, "SELECT NULL, json FROM tag WHERE id = ?1"},
        {u"appearance"_s, "SELECT document, json FROM annotation WHERE id = ?2"},
        {u"tagging"_s, "SELECT NULL, json FROM annotation WHERE id = ?1"
                       " UNION ALL SELECT NULL, json FROM claim WHERE id = ?1"},
        {u"journal"_s, "SELECT document, NULL FROM journal WHERE number = CAST(?1 AS INTEGER)"},
        {u"journal_edit"_s, "SELECT NULL, ifnull(after, before) FROM journal_edit"
                            " WHERE journal = CAST(?1 AS INTEGER)"
                            " AND position = CAST(?2 AS INTEGER)"},
        {u"draft"_s, "SELECT document, NULL FROM draft WHERE item = ?1"},
    };
    return lookups.value(table);
}

constexpr auto lastKnown = "SELECT NULL, ifnull(after, before) FROM journal_edit WHERE item = ?1"
                           " ORDER BY journal DESC, position DESC LIMIT 1";

/// What one look at the library told.
struct Subject
{
    QString document;
    QString words;
};

Subject subjectFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QLatin1StringView member : {"statement"_L1, "name"_L1, "path"_L1}) {
        if (const QString words = object[member].toString(); !words.isEmpty())
            return {{}, words};
    }
    const Result<Annotation> annotation = annotationFromJson(object);
    if (!annotation)
        return {};
    const auto quote = annotation->target.quote();
    return {annotation->target.document.toString(), quote ? quote->exact : annotation->note()};
}

class SubjectFinder
{
public:
    explicit SubjectFinder(Database &database)
        : m_database(database)
    {}

    void describe(Finding &finding)
    {
        const QString first = finding.key.section(u' ', 0, 0);
        const QString second = finding.key.section(u' ', 1);
        Subject subject;
        for (const char *sql : {lookupFor(finding.table), lastKnown}) {
            if (!sql || !subject.words.isEmpty())
                continue;
            const Subject seen = look(sql, first, second);
            subject.words = seen.words;
            if (subject.document.isEmpty())
                subject.document = seen.document;
        }
        finding.words = subject.words;
        finding.article = titleOf(subject.document);
    }

private:
    // Whatever can't be read tells nothing.

    Subject look(const char *sql, const QString &first, const QString &second)
    {
        Subject subject;
        damageIn([&] {
            SQLite::Statement statement(m_database.connection(), sql);
            Query row(statement);
            row.bind(first);
            if (statement.getBindParameterCount() > 1)
                row.bind(second);
            if (!row.step())
                return;
            subject = subjectFrom(row.bytes(1));
            if (!row.isNull(0))
                subject.document = row.text(0);
        });
        return subject;
    }

    QString titleOf(const QString &document)
    {
        QString title;
        damageIn([&] {
            Query row = m_database.query("SELECT title FROM document WHERE id = ?");
            row.bind(document);
            if (row.step())
                title = row.text(0);
        });
        return title;
    }

    Database &m_database;
};

} // namespace

void describeFindings(Database &database, QList<Finding> &findings)
{
    SubjectFinder finder(database);
    for (Finding &finding : findings) {
        if (!finding.key.isEmpty())
            finder.describe(finding);
    }
}

} // namespace Sidegloss
