// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/journalsalvage.h"

#include "lib/base/identifier.h"
#include "lib/store/journal.h"

#include <algorithm>
#include <limits>

namespace Sidegloss {

namespace {

/// What the indexes know of a change.
struct KnownChange
{
    ColumnValue document;
    ColumnValue undone;
    qint64 library = 0;
};

class JournalSalvage
{
public:
    explicit JournalSalvage(Salvage &salvage)
        : m_salvage(salvage)
        , m_database(salvage.database)
    {}

    void putBackChanges();
    void withdrawIncompleteChanges();
    void countLost();

private:
    void readIndexes();
    void putBack(qint64 number);
    ChangeKind kindOf(qint64 number);
    QString timeOf(qint64 number);
    RowGap changesIn(RowGap gap);

    Salvage &m_salvage;
    Database &m_database;
    QHash<qint64, KnownChange> m_known;
    bool m_allKnown = true;
};

void JournalSalvage::readIndexes()
{
    const bool byDocument = visitIndex(m_salvage, Tables::journal, "journal_document",
                                       "document, undone", [&](const Query &row) {
                                           KnownChange &change = m_known[row.number(2)];
                                           if (DocumentId::fromText(row.text(0)))
                                               change.document = row.value(0);
                                           change.undone = row.value(1);
                                       });
    const bool byLibrary = visitIndex(m_salvage, Tables::journal, "journal_library",
                                      "library, undone", [&](const Query &row) {
                                          KnownChange &change = m_known[row.number(2)];
                                          change.library = row.number(0) == 1 ? 1 : 0;
                                          change.undone = row.value(1);
                                      });
    m_allKnown = byDocument || byLibrary;
}

void JournalSalvage::putBackChanges()
{
    if (m_salvage.leftovers[Tables::journal.name()].isEmpty())
        return;
    readIndexes();
    QList<qint64> numbers;
    Query missing = m_database.query("SELECT DISTINCT journal FROM journal_edit"
                                     " WHERE journal NOT IN (SELECT number FROM journal)");
    while (missing.step())
        numbers.append(missing.number(0));
    for (const qint64 number : std::as_const(numbers))
        putBack(number);
}

void JournalSalvage::putBack(qint64 number)
{
    const KnownChange change = m_known.value(number);
    const bool isUndone = change.undone != ColumnValue();
    m_database.query(Tables::journal.put())
        .bind(number)
        .bind(QString(wordFor(kindOf(number))))
        .bindValue(change.document)
        .bind(change.library)
        .bind(QString())
        .bind(timeOf(number))
        .bindValue(change.undone)
        // Whether it could be done again isn't known.
        .bind(qint64{isUndone})
        .execute();
    ++m_salvage.reportOn(Tables::journal).putBack;
}

/// Of what it did, the nearest.
ChangeKind JournalSalvage::kindOf(qint64 number)
{
    Query edits = m_database.query("SELECT max(after IS NULL), max(before IS NULL),"
                                   " max(type = 'annotation') FROM journal_edit WHERE journal = ?");
    edits.bind(number);
    edits.step();
    const bool onMarks = edits.number(2) == 1;
    if (edits.number(0) == 1)
        return ChangeKind::Delete;
    if (edits.number(1) == 1)
        return onMarks ? ChangeKind::Highlight : ChangeKind::MakeClaim;
    return onMarks ? ChangeKind::EditNote : ChangeKind::EditClaim;
}

QString JournalSalvage::timeOf(qint64 number)
{
    Query time = m_database.query(R"(
SELECT coalesce((SELECT max(after ->> '$.modified') FROM journal_edit WHERE journal = ?1),
                (SELECT time FROM journal WHERE number < ?1 ORDER BY number DESC LIMIT 1),
                (SELECT time FROM journal WHERE number > ?1 ORDER BY number LIMIT 1)))");
    time.bind(number);
    return time.step() ? time.text(0) : QString();
}

/// Those that may have edits in \a gap: rows of edits are never taken away nor put in between.
RowGap JournalSalvage::changesIn(RowGap gap)
{
    RowGap changes{0, std::numeric_limits<qint64>::max()};
    damageIn(
        [&] {
            Query before = m_salvage.old.query("SELECT journal FROM journal_edit WHERE rowid = ?");
            before.bind(gap.first - 1);
            if (before.step())
                changes.first = before.number(0);
        },
        Obstacle::DamageOrDisk);
    damageIn(
        [&] {
            Query after = m_salvage.old.query("SELECT journal, position FROM journal_edit"
                                              " WHERE rowid > ? ORDER BY rowid LIMIT 1");
            after.bind(gap.last);
            if (after.step())
                changes.last = after.number(0) - (after.number(1) == 0 ? 1 : 0);
        },
        Obstacle::DamageOrDisk);
    return changes;
}

void JournalSalvage::withdrawIncompleteChanges()
{
    static const std::string sql =
        Tables::journal.update({"document", "library"}, "number BETWEEN ?3 AND ?4");
    const QList<RowGap> gaps = m_salvage.leftovers[Tables::journalEdit.name()].merged();
    for (const RowGap &gap : gaps) {
        const RowGap changes = changesIn(gap);
        m_database.query(sql.c_str())
            .bindNull()
            .bind(qint64{0})
            .bind(changes.first)
            .bind(changes.last)
            .execute();
    }
}

void JournalSalvage::countLost()
{
    SalvagedTable &changes = m_salvage.reportOn(Tables::journal);
    if (m_allKnown)
        changes.lost = std::max(qint64{0}, m_known.size() - changes.putBack);
    if (m_salvage.leftovers[Tables::journalEdit.name()].isEmpty())
        m_salvage.reportOn(Tables::journalEdit).lost = 0;
    else if (const LeftKeys keys = leftKeys(m_salvage, Tables::journalEdit); keys.all)
        m_salvage.reportOn(Tables::journalEdit).lost = keys.byRowid.size();
}

} // namespace

void salvageJournal(Salvage &salvage)
{
    JournalSalvage journal(salvage);
    journal.putBackChanges();
    journal.withdrawIncompleteChanges();
    journal.countLost();
}

} // namespace Sidegloss
