// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/rowdigest.h"

#include "lib/store/digestedtable.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

} // namespace

class TestRowDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTheReadmeSays();
    void tellsValuesApart();
    void coversEveryColumnInOrder_data();
    void coversEveryColumnInOrder();
    void refusesToServeASchema();
};

void TestRowDigest::isAsTheReadmeSays()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    registerRowDigest(database);
    const QByteArray bytes = "n"
                             "i"
                             + QByteArray::fromHex("fffffffffffffffe") + "r"
                             + QByteArray::fromHex("3fe0000000000000") + "t"
                             + QByteArray::fromHex("0000000000000003") + "价" + "b"
                             + QByteArray::fromHex("00000000000000020001");
    QCOMPARE(bytesOf(database.execAndGet("SELECT row_digest(NULL, -2, 0.5, '价', x'0001')")),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16));
}

void TestRowDigest::tellsValuesApart()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    registerRowDigest(database);
    const QList<std::string> values = {"NULL",  "''", "x''",     "0",       "0.0",       "'0'",
                                       "x'30'", "1",  "'a', ''", "'', 'a'", "NULL, 'a'", "'a'"};
    QSet<QByteArray> digests;
    for (const std::string &value : values)
        digests.insert(bytesOf(database.execAndGet("SELECT row_digest(" + value + ")")));
    QCOMPARE(digests.size(), values.size());
}

void TestRowDigest::coversEveryColumnInOrder_data()
{
    QTest::addColumn<const DigestedTable *>("table");
    for (const DigestedTable *table : Tables::all)
        QTest::newRow(table->name().c_str()) << table;
}

void TestRowDigest::coversEveryColumnInOrder()
{
    QFETCH(const DigestedTable *, table);
    const TemporaryLibrary library;
    library.open();
    SQLite::Database database(library.path().toStdString());
    SQLite::Statement query(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.bind(1, table->name());
    std::vector<std::string> columns;
    while (query.executeStep())
        columns.push_back(query.getColumn(0).getString());
    QVERIFY(!columns.empty());
    QCOMPARE(columns.back(), "digest");
    columns.pop_back();
    QCOMPARE(columns, table->columns());
}

void TestRowDigest::refusesToServeASchema()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    registerRowDigest(database);
    database.exec("CREATE TABLE t (a TEXT)");
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception,
                             database.exec("CREATE INDEX i ON t(row_digest(a))"));
}

QTEST_APPLESS_MAIN(TestRowDigest)

#include "tst_rowdigest.moc"
