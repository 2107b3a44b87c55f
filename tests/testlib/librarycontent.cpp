// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/librarycontent.h"

#include "lib/annotation/annotationjson.h"
#include "lib/claim/claimjson.h"
#include "lib/store/digestedtable.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

template<typename Item>
QByteArray lineOf(const Item &item)
{
    return QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact);
}

/// Rows of tags that nobody made come and go with what uses them, with a new id each time.
QByteArray lineOf(const Tag &tag)
{
    return (tag.path + u' ' + tag.color + u' ' + tag.description).toUtf8();
}

QByteArray lineOf(const DocumentRecord &record)
{
    const ReadingPosition place = record.readingPosition.value_or(ReadingPosition());
    return (record.id.toString() + record.revision.toString() + record.path + record.metadata.title
            + place.context)
               .toUtf8()
           + QByteArray::number(place.position) + QByteArray::number(place.progress);
}

QByteArray lineOf(const QString &text)
{
    return text.toUtf8();
}

QByteArray lineOf(ChangeKind kind)
{
    return QByteArray::number(static_cast<int>(kind));
}

QByteArray lineOf(const HistoryEntry &entry)
{
    const auto both = [](const auto &edit) {
        return (edit.before ? lineOf(*edit.before) : "-")
               + (edit.after ? lineOf(*edit.after) : "-");
    };
    return lineOf(entry.kind) + entry.author.toUtf8() + (entry.undone ? "undone" : "")
           + std::visit(both, entry.edit);
}

template<typename Item>
QByteArray lineOf(const Trashed<Item> &trashed)
{
    return lineOf(trashed.item);
}

/// Hashes what is read until something can't be.
class ContentDigest
{
public:
    /// In this order.
    template<typename Item>
    QList<Item> add(const Result<QList<Item>> &items)
    {
        add(linesOf(valueOf(items)));
        return valueOf(items);
    }

    /// By id, as the order of deletion may be one of chance.
    template<typename Item>
    QList<Trashed<Item>> add(const Result<QList<Trashed<Item>>> &items)
    {
        QList<Trashed<Item>> sorted = valueOf(items);
        std::ranges::sort(sorted, {}, [](const Trashed<Item> &trashed) { return trashed.item.id; });
        add(linesOf(sorted));
        return sorted;
    }

    template<typename Item>
    void add(const Result<std::optional<Item>> &item)
    {
        const std::optional<Item> value = valueOf(item);
        add(value ? QByteArrayList{lineOf(*value)} : QByteArrayList());
    }

    void add(const Result<QString> &text) { add(QByteArrayList{lineOf(valueOf(text))}); }

    Result<QByteArray> result() const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return m_hash.result();
    }

private:
    template<typename Value>
    Value valueOf(const Result<Value> &result)
    {
        if (!result)
            m_error = result.error();
        return result.value_or(Value());
    }

    template<typename Item>
    static QByteArrayList linesOf(const QList<Item> &items)
    {
        QByteArrayList lines;
        for (const Item &item : items)
            lines.append(lineOf(item));
        return lines;
    }

    void add(const QByteArrayList &lines)
    {
        for (const QByteArray &line : lines) {
            m_hash.addData(line);
            m_hash.addData("\n");
        }
        m_hash.addData("\f");
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha1};
    std::optional<Error> m_error;
};

/// The first column of each row; the error where there is one.
QStringList rowsOf(sqlite3 *connection, const char *sql)
{
    QStringList rows;
    const auto append = [](void *list, int, char **values, char **) {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    if (sqlite3_exec(connection, sql, append, &rows, nullptr) != SQLITE_OK)
        rows.append(QString::fromUtf8(sqlite3_errmsg(connection)));
    return rows;
}

} // namespace

Result<QByteArray> contentOf(const Store &store)
{
    ContentDigest digest;
    for (const Annotation &annotation : digest.add(store.allAnnotations()))
        digest.add(store.history(annotation.id));
    for (const auto &trashed : digest.add(store.trashedAnnotations(std::nullopt)))
        digest.add(store.history(trashed.item.id));
    for (const Claim &claim : digest.add(store.claims())) {
        digest.add(store.appearances(claim.id));
        digest.add(store.history(claim.id));
    }
    digest.add(store.trashedClaims());
    digest.add(store.people());
    digest.add(store.tags());
    digest.add(store.undoable(std::nullopt));
    digest.add(store.redoable(std::nullopt));
    for (const DocumentRecord &record : digest.add(store.documents())) {
        digest.add(store.revisionText(record.revision));
        digest.add(store.undoable(record.id));
        digest.add(store.redoable(record.id));
    }
    return digest.result();
}

QString faultsOf(sqlite3 *connection)
{
    QStringList faults = rowsOf(connection, "PRAGMA integrity_check");
    faults.removeAll(u"ok"_s);
    faults += rowsOf(connection, "PRAGMA foreign_key_check");
    for (const DigestedTable *table : Tables::all)
        faults += rowsOf(connection, table->faults());
    return faults.join(u'\n');
}

} // namespace Sidegloss
