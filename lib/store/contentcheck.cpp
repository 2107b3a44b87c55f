// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/contentcheck.h"

#include "lib/base/sha256.h"
#include "lib/store/damage.h"
#include "lib/store/digestedtable.h"
#include "lib/store/itemcolumns.h"
#include "lib/store/itemjson.h"
#include "lib/store/packedtext.h"
#include "lib/store/rowwalk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What an intact row says against itself; an empty detail is nothing.
struct Objection
{
    Finding::Kind kind = Finding::Kind::Contradiction;
    QString detail;
};

using RowCheck = std::function<Objection(const Query &row)>;

class ContentCheck
{
public:
    ContentCheck(Database &database, CheckReport &report)
        : m_database(database)
        , m_report(report)
    {}

    void run();

private:
    void checkRows(const DigestedTable &table, const std::string &columns = "NULL",
                   const RowCheck &check = {});
    void checkRow(const DigestedTable &table, const Query &row, const RowCheck &check);
    void reportGap(const DigestedTable &table, RowGap gap);
    template<typename Item>
    void checkItems(const DigestedTable &table, const std::string &derived);
    template<typename Item>
    Objection checkItem(const Query &row);
    template<typename Item>
    void expectDerived(const Item &item);
    void checkDerived(const std::string &table, const std::string &columns,
                      QSet<QString> &expected);
    void checkReferences();
    QString keyOf(const QString &table, qint64 rowid);
    void checkNumbering();
    template<typename Work>
    void pastDamage(const std::string &table, Work work);
    void add(Finding::Kind kind, const std::string &table, const QString &key,
             const QString &detail = {});

    Database &m_database;
    CheckReport &m_report;
    bool m_itemsRead = true; ///< Every row of every item.
    QSet<QString> m_appearances;
    QSet<QString> m_taggings;
};

Objection checkText(const Query &row)
{
    const std::optional<QByteArray> text = unpackedText(row.bytes(3));
    if (text && sha256(*text) == row.bytes(2))
        return {};
    return {Finding::Kind::Contradiction, u"text_hash"_s};
}

Objection checkEdit(const Query &row)
{
    if (row.number(2) == 1)
        return {};
    return {Finding::Kind::Malformed, u"json"_s};
}

void ContentCheck::run()
{
    checkRows(Tables::document);
    checkRows(Tables::revision, "text_hash, text", checkText);
    checkRows(Tables::pathHistory);
    checkItems<Person>(Tables::person, "name");
    checkItems<Claim>(Tables::claim, "statement, speaker");
    checkItems<Tag>(Tables::tag, "path");
    checkItems<Annotation>(Tables::annotation, "document, revision, reply_to, start_at, end_at");
    checkRows(Tables::journal);
    checkRows(Tables::journalEdit, "ifnull(json_valid(before), 1) AND ifnull(json_valid(after), 1)",
              checkEdit);
    checkRows(Tables::draft);
    checkDerived("appearance", "claim || ' ' || annotation", m_appearances);
    checkDerived("tagging", "item || ' ' || path", m_taggings);
    checkReferences();
    checkNumbering();
}

void ContentCheck::add(Finding::Kind kind, const std::string &table, const QString &key,
                       const QString &detail)
{
    m_report.add({kind, QString::fromStdString(table), key, detail, {}, {}});
}

/// Where damage ends \a work, that is a finding.
template<typename Work>
void ContentCheck::pastDamage(const std::string &table, Work work)
{
    if (const auto damage = damageIn(work))
        add(Finding::Kind::Unreadable, table, {}, *damage);
}

void ContentCheck::checkRow(const DigestedTable &table, const Query &row, const RowCheck &check)
{
    ++m_report.rows[QString::fromStdString(table.name())];
    if (row.number(0) == 0) {
        add(Finding::Kind::Altered, table.name(), row.text(1));
        return;
    }
    const Objection objection = check ? check(row) : Objection();
    if (!objection.detail.isEmpty())
        add(objection.kind, table.name(), row.text(1), objection.detail);
}

void ContentCheck::checkRows(const DigestedTable &table, const std::string &columns,
                             const RowCheck &check)
{
    m_report.rows[QString::fromStdString(table.name())] = 0;
    const std::string all = table.isIntact() + ", " + table.key() + ", " + columns;
    const auto visit = [&](const Query &row) { checkRow(table, row, check); };
    if (table.rows() == DigestedTable::Rows::Numbered) {
        pastDamage(table.name(), [&] {
            const QList<RowGap> gaps = walkRows(m_database, table.name(), all, visit);
            for (const RowGap &gap : gaps)
                reportGap(table, gap);
        });
        return;
    }
    pastDamage(table.name(), [&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT " + all + " FROM " + table.name());
        for (Query row(statement); row.step();)
            visit(row);
    });
}

/// Which rows lay in \a gap is still known to the index of their keys.
void ContentCheck::reportGap(const DigestedTable &table, RowGap gap)
{
    const QString range = u"rowid %1–%2"_s.arg(gap.first).arg(gap.last);
    const qsizetype before = m_report.findings.size();
    damageIn([&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT " + table.key() + " FROM " + table.name()
                                        + " WHERE +rowid BETWEEN ? AND ? ORDER BY 1");
        Query row(statement);
        row.bind(gap.first).bind(gap.last);
        while (row.step())
            add(Finding::Kind::Unreadable, table.name(), row.text(0), range);
    });
    if (m_report.findings.size() == before)
        add(Finding::Kind::Unreadable, table.name(), {}, range);
}

template<typename Item>
void ContentCheck::checkItems(const DigestedTable &table, const std::string &derived)
{
    const qsizetype before = m_report.findings.size();
    checkRows(table, "json, deleted, " + derived,
              [this](const Query &row) { return checkItem<Item>(row); });
    m_itemsRead &= m_report.findings.size() == before;
}

template<typename Item>
Objection ContentCheck::checkItem(const Query &row)
{
    constexpr int firstColumn = 4;
    try {
        const Item item = itemFrom<Item>(row.bytes(2));
        if (item.id.toString() != row.text(1))
            return {Finding::Kind::Contradiction, u"id"_s};
        const QList<ColumnValue> columns = columnsOf(item);
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i] != row.value(firstColumn + i))
                return {Finding::Kind::Contradiction, u"column %1"_s.arg(i + 1)};
        }
        if (row.isNull(3))
            expectDerived(item);
    } catch (const Failure &failure) {
        return {Finding::Kind::Malformed, u"json %1"_s.arg(failure.error.detail)};
    }
    return {};
}

template<typename Item>
void ContentCheck::expectDerived(const Item &item)
{
    const QString id = item.id.toString();
    if constexpr (requires { taggingsOf(item); }) {
        const QStringList paths = taggingsOf(item);
        for (const QString &path : paths)
            m_taggings.insert(id + u' ' + path);
    }
    if constexpr (requires { appearancesOf(item); }) {
        const QStringList claims = appearancesOf(item);
        for (const QString &claim : claims)
            m_appearances.insert(claim + u' ' + id);
    }
}

/// \a expected are the rows that follow from the items.
void ContentCheck::checkDerived(const std::string &table, const std::string &columns,
                                QSet<QString> &expected)
{
    qint64 &count = m_report.rows[QString::fromStdString(table)];
    pastDamage(table, [&] {
        SQLite::Statement statement(m_database.connection(),
                                    "SELECT " + columns + " FROM " + table);
        for (Query row(statement); row.step(); ++count) {
            // What an item that couldn't be read had is no surprise.
            if (!expected.remove(row.text(0)) && m_itemsRead)
                add(Finding::Kind::Contradiction, table, row.text(0), u"too many"_s);
        }
        for (const QString &key : std::as_const(expected))
            add(Finding::Kind::Contradiction, table, key, u"missing"_s);
    });
}

void ContentCheck::checkReferences()
{
    pastDamage("", [&] {
        Query row =
            m_database.query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
        while (row.step()) {
            add(Finding::Kind::Reference, row.text(0).toStdString(),
                keyOf(row.text(0), row.number(1)), row.text(2));
        }
    });
}

QString ContentCheck::keyOf(const QString &table, qint64 rowid)
{
    const auto known = std::ranges::find(Tables::all, table.toStdString(), &DigestedTable::name);
    if (known == Tables::all.end() || (*known)->rows() == DigestedTable::Rows::ByKey)
        return {};
    SQLite::Statement statement(m_database.connection(), "SELECT " + (*known)->key() + " FROM "
                                                             + (*known)->name()
                                                             + " WHERE rowid = ?");
    Query row(statement);
    row.bind(rowid);
    return row.step() ? row.text(0) : QString();
}

/// New changes are numbered from sqlite_sequence: too low, and they would replace old ones.
void ContentCheck::checkNumbering()
{
    pastDamage("journal", [&] {
        const qint64 next = m_database.number("SELECT seq FROM sqlite_sequence"
                                              " WHERE name = 'journal'");
        const qint64 last = m_database.number("SELECT max(number) FROM journal");
        if (next != last)
            add(Finding::Kind::Contradiction, "journal", {},
                u"sqlite_sequence %1, last %2"_s.arg(next).arg(last));
    });
}

} // namespace

void checkContent(Database &database, CheckReport &report)
{
    ContentCheck(database, report).run();
}

} // namespace Sidegloss
