// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/database.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFailureMeans_data();
    void tellsWhatAFailureMeans();
};

void TestDatabase::tellsWhatAFailureMeans_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("another process writes") << SQLITE_BUSY << ErrorKind::LibraryBusy;
    QTest::newRow("no space left") << SQLITE_FULL << ErrorKind::DiskFull;
    QTest::newRow("the disk failed") << SQLITE_IOERR << ErrorKind::LibraryFailed;
    QTest::newRow("no memory left") << SQLITE_NOMEM << ErrorKind::OutOfMemory;
    QTest::newRow("not what SQLite wrote") << SQLITE_CORRUPT << ErrorKind::LibraryDamaged;
    QTest::newRow("may only be read") << SQLITE_READONLY << ErrorKind::LibraryUnwritable;
    QTest::newRow("can't be opened") << SQLITE_CANTOPEN << ErrorKind::LibraryUnwritable;
    QTest::newRow("nobody knows") << SQLITE_INTERNAL << ErrorKind::LibraryFailed;
}

void TestDatabase::tellsWhatAFailureMeans()
{
    QFETCH(int, code);
    const Error error = errorOf(SQLite::Exception("the words of SQLite", code), u"/l.sqlite"_s);
    QTEST(error.kind, "kind");
    QCOMPARE(error.subject, u"/l.sqlite"_s);
    QCOMPARE(error.detail, u"the words of SQLite"_s);
}

QTEST_APPLESS_MAIN(TestDatabase)

#include "tst_database.moc"
