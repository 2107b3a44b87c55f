// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "lib/store/digestedtable.h"
#include "lib/store/rowdigest.h"
#include "lib/store/schema.h"
#include "tests/testlib/librarydump.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString fixture(qint64 version, const QString &ending)
{
    return QStringLiteral(SIDEGLOSS_SOURCE_DIR)
           + u"/tests/fixtures/library/version%1.%2"_s.arg(version).arg(ending);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The library of that version, to be written in.
void layOut(qint64 version, const TemporaryLibrary &library)
{
    QVERIFY(QFile::copy(fixture(version, u"sqlite"_s), library.path()));
    QVERIFY(QFile::setPermissions(library.path(), QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

/// Libraries as each landed version wrote them, and what they hold, told by that version.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data() { versions(); }
    void keepsEverything();
    void givesEveryRowItsDigest_data() { versions(); }
    void givesEveryRowItsDigest();
    void everythingCanBeUndone_data() { versions(); }
    void everythingCanBeUndone();
    void readingAloneLeavesItAsItIs_data() { versions(); }
    void readingAloneLeavesItAsItIs();

private:
    void versions()
    {
        QTest::addColumn<qint64>("version");
        for (qint64 version = 1; version < schemaVersion; ++version)
            QTest::addRow("version %lld", version) << version;
    }
};

void TestMigration::keepsEverything()
{
    QFETCH(qint64, version);
    const TemporaryLibrary library;
    layOut(version, library);
    const QByteArray golden = contentOf(fixture(version, u"json"_s));
    QVERIFY(!golden.isEmpty());
    QCOMPARE(libraryDump(library.open()), golden);
    QCOMPARE(libraryDump(library.open()), golden);
    SQLite::Database database(library.path().toStdString());
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt64(), schemaVersion);
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    QCOMPARE(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt(), 0);
}

void TestMigration::givesEveryRowItsDigest()
{
    QFETCH(qint64, version);
    const TemporaryLibrary library;
    layOut(version, library);
    library.open();
    SQLite::Database database(library.path().toStdString());
    registerRowDigest(database);
    for (const DigestedTable *table : Tables::all) {
        SQLite::Statement faults(database, table->faults());
        QVERIFY2(!faults.executeStep(), table->name().c_str());
    }
}

void TestMigration::everythingCanBeUndone()
{
    QFETCH(qint64, version);
    const TemporaryLibrary library;
    layOut(version, library);
    Store store = library.open();
    int undone = 0;
    const QList<DocumentRecord> articles = store.documents().value();
    for (bool more = true; more;) {
        more = store.undo({}).value_or(std::nullopt).has_value();
        for (const DocumentRecord &article : articles)
            more |= store.undo(article.id).value_or(std::nullopt).has_value();
        undone += more;
    }
    QVERIFY(undone > 0);
    QVERIFY(store.allAnnotations().value().isEmpty());
    QVERIFY(store.claims().value().isEmpty());
    QVERIFY(store.people().value().isEmpty());
    QVERIFY(store.tags().value().isEmpty());
}

void TestMigration::readingAloneLeavesItAsItIs()
{
    QFETCH(qint64, version);
    const TemporaryLibrary library;
    layOut(version, library);
    const QByteArray before = contentOf(library.path());
    QCOMPARE(libraryDump(library.open(Store::Mode::ReadOnly)),
             contentOf(fixture(version, u"json"_s)));
    QCOMPARE(contentOf(library.path()), before);
    QCOMPARE(QDir(library.directory()).entryList(QDir::Files).size(), 1);
}

QTEST_APPLESS_MAIN(TestMigration)

#include "tst_migration.moc"
