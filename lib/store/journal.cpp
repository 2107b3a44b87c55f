// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/journal.h"

#include "lib/base/instant.h"
#include "lib/store/digestedtable.h"
#include "lib/store/itemjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array kindWords = {
    "highlight"_L1, "add-note"_L1,   "edit-note"_L1,     "reply"_L1,    "recolor"_L1,
    "retag"_L1,     "make-claim"_L1, "edit-claim"_L1,    "bookmark"_L1, "move-ends"_L1,
    "delete"_L1,    "restore"_L1,    "correct-quote"_L1, "import"_L1,   "name-color"_L1,
};
static_assert(kindWords.size() == static_cast<size_t>(ChangeKind::NameColor) + 1);

ChangeKind kindFrom(const QString &word)
{
    const auto found = std::ranges::find(kindWords, word);
    if (found == kindWords.end())
        throw Failure{{ErrorKind::LibraryDamaged, word, u"in the journal"_s}};
    return static_cast<ChangeKind>(found - kindWords.begin());
}

template<typename Item>
QString typeWord();
template<>
QString typeWord<Annotation>()
{
    return u"annotation"_s;
}
template<>
QString typeWord<Claim>()
{
    return u"claim"_s;
}
template<>
QString typeWord<Person>()
{
    return u"person"_s;
}
template<>
QString typeWord<Tag>()
{
    return u"tag"_s;
}

bool touchesLibrary(const StoredChange &change)
{
    return !change.document || std::ranges::any_of(change.edits, [](const StoredEdit &stored) {
        return !std::holds_alternative<Edit<Annotation>>(stored.edit);
    });
}

void bindForm(Query &query, const std::optional<QByteArray> &form)
{
    if (form)
        query.bindUtf8(*form);
    else
        query.bindNull();
}

template<typename Item>
Edit<Item> editFrom(const Query &row)
{
    Edit<Item> edit;
    if (!row.isNull(1))
        edit.before = itemFrom<Item>(row.bytes(1));
    if (!row.isNull(2))
        edit.after = itemFrom<Item>(row.bytes(2));
    return edit;
}

std::optional<QByteArray> formFrom(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
}

std::optional<Journal::Entry> first(Query &query)
{
    if (!query.step())
        return std::nullopt;
    return Journal::Entry{query.number(0), kindFrom(query.text(1)),
                          DocumentId::fromText(query.text(2))};
}

ItemEdit anyEditFrom(const Query &row)
{
    const QString type = row.text(0);
    if (type == typeWord<Annotation>())
        return editFrom<Annotation>(row);
    if (type == typeWord<Claim>())
        return editFrom<Claim>(row);
    if (type == typeWord<Person>())
        return editFrom<Person>(row);
    return editFrom<Tag>(row);
}

} // namespace

QLatin1StringView wordFor(ChangeKind kind)
{
    return kindWords[static_cast<size_t>(kind)];
}

void Journal::record(const StoredChange &change, const QString &author, const QString &time)
{
    forgetUndone(change.document);
    const qint64 number =
        1 + m_database.number("SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
    Query query = m_database.query(Tables::journal.put());
    query.bind(number).bind(wordFor(change.kind));
    if (change.document)
        query.bind(change.document->toString());
    else
        query.bindNull();
    query.bind(qint64{touchesLibrary(change)}).bind(author).bind(time);
    query.bindNull().bind(qint64{0}).execute();
    for (qsizetype i = 0; i < change.edits.size(); ++i)
        recordEdit(number, i, change.edits[i]);
}

void Journal::forgetUndone(Scope scope)
{
    if (scope) {
        static const std::string sql =
            Tables::journal.update({"forgotten"}, "document = ?2 AND undone NOT NULL"
                                                  " AND forgotten = 0");
        m_database.query(sql.c_str()).bind(qint64{1}).bind(scope->toString()).execute();
    } else {
        static const std::string sql = Tables::journal.update(
            {"forgotten"}, "library = 1 AND undone NOT NULL AND forgotten = 0");
        m_database.query(sql.c_str()).bind(qint64{1}).execute();
    }
}

void Journal::recordEdit(qint64 number, qint64 position, const StoredEdit &stored)
{
    Query query = m_database.query(Tables::journalEdit.put());
    query.bind(number).bind(position);
    std::visit(
        [&]<typename Item>(const Edit<Item> &one) {
            query.bind(typeWord<Item>());
            query.bind((one.after ? one.after : one.before)->id.toString());
        },
        stored.edit);
    bindForm(query, stored.before);
    bindForm(query, stored.after);
    query.execute();
}

QList<StoredEdit> Journal::editsOf(qint64 number)
{
    QList<StoredEdit> edits;
    Query query = m_database.query(
        "SELECT type, before, after FROM journal_edit WHERE journal = ? ORDER BY position");
    query.bind(number);
    while (query.step())
        edits.emplaceBack(anyEditFrom(query), formFrom(query, 1), formFrom(query, 2));
    return edits;
}

StoredChange Journal::changeOf(const Entry &entry)
{
    return {entry.kind, entry.document, editsOf(entry.number)};
}

std::optional<Journal::Entry> Journal::undoable(Scope scope)
{
    if (!scope) {
        Query query = m_database.query("SELECT number, kind, document FROM journal"
                                       " WHERE library = 1 AND undone IS NULL"
                                       " ORDER BY number DESC LIMIT 1");
        return first(query);
    }
    Query query = m_database.query("SELECT number, kind, document FROM journal"
                                   " WHERE document = ? AND undone IS NULL"
                                   " ORDER BY number DESC LIMIT 1");
    query.bind(scope->toString());
    return first(query);
}

std::optional<Journal::Entry> Journal::redoable(Scope scope)
{
    if (!scope) {
        Query query = m_database.query("SELECT number, kind, document FROM journal"
                                       " WHERE library = 1 AND undone NOT NULL AND forgotten = 0"
                                       " ORDER BY undone DESC LIMIT 1");
        return first(query);
    }
    Query query = m_database.query("SELECT number, kind, document FROM journal"
                                   " WHERE document = ? AND undone NOT NULL AND forgotten = 0"
                                   " ORDER BY undone DESC LIMIT 1");
    query.bind(scope->toString());
    return first(query);
}

bool Journal::isOvertaken(const Entry &entry)
{
    Query later = m_database.query(
        "SELECT item, type, before, after FROM journal_edit JOIN journal ON number = journal"
        " WHERE number > ? AND undone IS NULL");
    later.bind(entry.number);
    if (!later.step())
        return false;
    const Footprint mine = footprintOf(entry.number);
    do {
        Footprint one;
        one.add(later);
        if (one.restsOn(mine))
            return true;
    } while (later.step());
    return false;
}

Footprint Journal::footprintOf(qint64 number)
{
    Footprint footprint;
    Query query =
        m_database.query("SELECT item, type, before, after FROM journal_edit WHERE journal = ?");
    query.bind(number);
    while (query.step())
        footprint.add(query);
    return footprint;
}

void Journal::setUndone(qint64 number, bool undone)
{
    static const std::string sql = Tables::journal.update({"undone"}, "number = ?2");
    const qint64 next =
        1 + m_database.number("SELECT max(undone) FROM journal WHERE undone NOT NULL");
    Query query = m_database.query(sql.c_str());
    if (undone)
        query.bind(next);
    else
        query.bindNull();
    query.bind(number).execute();
}

std::optional<Journal::Entry> Journal::deletionOf(const QString &item)
{
    Query query = m_database.query("SELECT number, kind, document"
                                   " FROM journal_edit JOIN journal ON number = journal"
                                   " WHERE item = ? AND after IS NULL AND undone IS NULL"
                                   " ORDER BY number DESC LIMIT 1");
    query.bind(item);
    return first(query);
}

QList<HistoryEntry> Journal::historyOf(const QString &item)
{
    QList<HistoryEntry> entries;
    Query query = m_database.query(
        "SELECT type, before, after, kind, time, author, undone FROM journal_edit"
        " JOIN journal ON number = journal WHERE item = ? ORDER BY number, position");
    query.bind(item);
    while (query.step()) {
        entries.append({kindFrom(query.text(3)), instantFromText(query.text(4)), query.text(5),
                        !query.isNull(6), anyEditFrom(query)});
    }
    return entries;
}

} // namespace Sidegloss
