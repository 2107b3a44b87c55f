// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/journal.h"

#include "lib/store/itemjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array kindWords = {
    "highlight"_L1, "add-note"_L1,   "edit-note"_L1,     "reply"_L1,    "recolor"_L1,
    "retag"_L1,     "make-claim"_L1, "edit-claim"_L1,    "bookmark"_L1, "move-ends"_L1,
    "delete"_L1,    "restore"_L1,    "correct-quote"_L1, "import"_L1,
};
static_assert(kindWords.size() == static_cast<size_t>(ChangeKind::Import) + 1);

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

bool touchesLibrary(const Change &change)
{
    return !change.document || std::ranges::any_of(change.edits, [](const ItemEdit &edit) {
        return !std::holds_alternative<Edit<Annotation>>(edit);
    });
}

void bindItem(Query &query, const auto &item)
{
    if (item)
        query.bindUtf8(storedForm(*item));
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

void Journal::record(const Change &change, const QString &author, const QString &time)
{
    if (change.document) {
        m_database.query("UPDATE journal SET forgotten = 1 WHERE document = ? AND undone NOT NULL")
            .bind(change.document->toString())
            .execute();
    } else {
        m_database.query("UPDATE journal SET forgotten = 1 WHERE library = 1 AND undone NOT NULL")
            .execute();
    }
    Query query = m_database.query(
        "INSERT INTO journal (kind, document, library, author, time) VALUES (?, ?, ?, ?, ?)");
    query.bind(kindWords[static_cast<size_t>(change.kind)]);
    if (change.document)
        query.bind(change.document->toString());
    else
        query.bindNull();
    query.bind(qint64{touchesLibrary(change)}).bind(author).bind(time).execute();

    const qint64 number = m_database.connection().getLastInsertRowid();
    for (qsizetype i = 0; i < change.edits.size(); ++i)
        recordEdit(number, i, change.edits[i]);
}

void Journal::recordEdit(qint64 number, qint64 position, const ItemEdit &edit)
{
    Query query =
        m_database.query("INSERT INTO journal_edit (journal, position, type, item, before,"
                         " after) VALUES (?, ?, ?, ?, ?, ?)");
    query.bind(number).bind(position);
    std::visit(
        [&]<typename Item>(const Edit<Item> &one) {
            query.bind(typeWord<Item>());
            query.bind((one.after ? one.after : one.before)->id.toString());
            bindItem(query, one.before);
            bindItem(query, one.after);
        },
        edit);
    query.execute();
}

QList<ItemEdit> Journal::editsOf(qint64 number)
{
    QList<ItemEdit> edits;
    Query query = m_database.query(
        "SELECT type, before, after FROM journal_edit WHERE journal = ? ORDER BY position");
    query.bind(number);
    while (query.step())
        edits.append(anyEditFrom(query));
    return edits;
}

std::optional<Journal::Entry> Journal::first(Query &query)
{
    if (!query.step())
        return std::nullopt;
    const qint64 number = query.number(0);
    Change change{kindFrom(query.text(1)), DocumentId::fromText(query.text(2)), editsOf(number)};
    return Entry{number, std::move(change)};
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

void Journal::setUndone(qint64 number, bool undone)
{
    Query query =
        undone ? m_database.query("UPDATE journal SET undone = (SELECT 1 + coalesce(max(undone), 0)"
                                  " FROM journal) WHERE number = ?")
               : m_database.query("UPDATE journal SET undone = NULL WHERE number = ?");
    query.bind(number).execute();
}

} // namespace Sidegloss
