// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarycheck.h"

#include "lib/store/digestedtable.h"
#include "lib/store/rowdigest.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Kind = Finding::Kind;

namespace {

/// A copy of a library, to be damaged.
class Patient
{
public:
    explicit Patient(const QString &original) { QFile::copy(original, m_library.path()); }

    QString path() const { return m_library.path(); }
    QString directory() const { return m_library.directory(); }

    /// Runs SQL that keeps to none of the library's rules.
    void alter(const std::string &sql) const
    {
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
        registerRowDigest(database);
        database.exec("PRAGMA writable_schema = ON");
        database.exec(sql);
    }

private:
    TemporaryLibrary m_library;
};

bool has(const CheckReport &report, Kind kind, const QString &table)
{
    return std::ranges::any_of(report.findings, [&](const Finding &finding) {
        return finding.kind == kind && finding.table == table;
    });
}

QByteArray describe(const CheckReport &report)
{
    QString text;
    for (const Finding &finding : report.findings.first(std::min(10LL, report.findings.size()))) {
        text += QStringList{findingKindName(finding.kind),
                            finding.table,
                            finding.key,
                            finding.detail,
                            finding.article,
                            finding.words}
                    .join(u" | "_s)
                + u'\n';
    }
    return text.toUtf8();
}

std::string redigest(const DigestedTable &table)
{
    return "; UPDATE " + table.name() + " SET digest = row_digest(" + [&] {
        std::string columns;
        for (const std::string &column : table.columns())
            columns += (columns.empty() ? "" : ", ") + column;
        return columns;
    }() + ")";
}

} // namespace

class TestLibraryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void soundLibraryIsSound();
    void leavesNoTrace();
    void seesWhatOthersHaveJustWritten();
    void olderVersionIsSound();
    void newerVersionIsLookedAt();
    void refuses_data();
    void refuses();
    void findsWhatContradicts_data();
    void findsWhatContradicts();
    void findsADamagedPage_data();
    void findsADamagedPage();
    void tellsWhatItIsToTheReader();
    void namesTheRowsOfADamagedPage();
    void quickLooksAtTheStructureOnly();
    void endsWhenItIsToldTo();

private:
    TemporaryLibrary m_sound;
};

void TestLibraryCheck::initTestCase()
{
    Store store = m_sound.open();
    fillLibrary(store, 300);
}

void TestLibraryCheck::soundLibraryIsSound()
{
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
        const auto report = checkLibrary(m_sound.path(), depth);
        QVERIFY(report);
        QVERIFY2(report->isSound(), describe(*report).constData());
        QVERIFY(!report->newer);
    }
    const CheckReport report = checkLibrary(m_sound.path(), CheckDepth::Full).value();
    QCOMPARE(report.rows[u"annotation"_s], 302);
    QCOMPARE(report.rows[u"revision"_s], 2);
    QCOMPARE(report.rows[u"claim"_s], 1);
    QCOMPARE(report.rows[u"draft"_s], 1);
}

void TestLibraryCheck::leavesNoTrace()
{
    QCOMPARE(QDir(m_sound.directory()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
    QVERIFY(checkLibrary(m_sound.path(), CheckDepth::Full));
    QCOMPARE(QDir(m_sound.directory()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
}

void TestLibraryCheck::seesWhatOthersHaveJustWritten()
{
    const TemporaryLibrary library;
    Store store = library.open();
    fillLibrary(store, 5);
    const LibraryLock lock(library.path());
    const auto report = checkLibrary(library.path(), CheckDepth::Full);
    QVERIFY(report);
    QVERIFY2(report->isSound(), describe(*report).constData());
    QCOMPARE(report->rows[u"annotation"_s], 7);
}

void TestLibraryCheck::olderVersionIsSound()
{
    const Patient patient(QStringLiteral(SIDEGLOSS_SOURCE_DIR)
                          + u"/tests/fixtures/library/version1.sqlite"_s);
    const auto report = checkLibrary(patient.path(), CheckDepth::Full);
    QVERIFY(report);
    QVERIFY2(report->isSound(), describe(*report).constData());
    QCOMPARE(report->version, 1);
    QVERIFY(report->rows[u"annotation"_s] > 0);
}

void TestLibraryCheck::newerVersionIsLookedAt()
{
    const Patient patient(m_sound.path());
    patient.alter("PRAGMA user_version = 99");
    const auto report = checkLibrary(patient.path(), CheckDepth::Full);
    QVERIFY(report);
    QVERIFY(report->isSound());
    QVERIFY(report->newer);
}

void TestLibraryCheck::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotFound;
    QTest::newRow("text") << QByteArray("# An article\n").repeated(100)
                          << ErrorKind::LibraryForeign;
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << ErrorKind::LibraryForeign;
}

void TestLibraryCheck::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    const TemporaryLibrary library;
    QFile file(library.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto report = checkLibrary(library.path(), CheckDepth::Full);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QCOMPARE(checkLibrary(library.directory(), CheckDepth::Full).error().kind, ErrorKind::NotAFile);
    QCOMPARE(checkLibrary(library.path() + u'x', CheckDepth::Full).error().kind,
             ErrorKind::NotFound);
}

void TestLibraryCheck::findsWhatContradicts_data()
{
    QTest::addColumn<std::string>("sql");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("table");
    const QString annotation = u"annotation"_s;

    for (const DigestedTable *table : Tables::all) {
        QTest::addRow("%s altered", table->name().c_str())
            << "UPDATE " + table->name() + " SET digest = randomblob(16)" << Kind::Altered
            << QString::fromStdString(table->name());
    }
    QTest::newRow("a word of a note")
        << std::string("UPDATE annotation SET json = replace(json, 'note 3', 'nore 3')")
        << Kind::Altered << annotation;
    QTest::newRow("text of an article")
        << "UPDATE revision SET text_hash = randomblob(32)" + redigest(Tables::revision)
        << Kind::Contradiction << u"revision"_s;
    QTest::newRow("no item") << "UPDATE annotation SET json = '{}'" + redigest(Tables::annotation)
                             << Kind::Malformed << annotation;
    QTest::newRow("no JSON") << "UPDATE claim SET json = '{'" + redigest(Tables::claim)
                             << Kind::Malformed << u"claim"_s;
    QTest::newRow("no JSON in the journal")
        << "UPDATE journal_edit SET after = '{'" + redigest(Tables::journalEdit) << Kind::Malformed
        << u"journal_edit"_s;
    QTest::newRow("a column of its own opinion")
        << "UPDATE annotation SET start_at = start_at + 1" + redigest(Tables::annotation)
        << Kind::Contradiction << annotation;
    QTest::newRow("another's JSON")
        << "UPDATE annotation SET json = (SELECT json FROM annotation LIMIT 1)"
               + redigest(Tables::annotation)
        << Kind::Contradiction << annotation;
    QTest::newRow("a name") << "UPDATE person SET name = 'X'" + redigest(Tables::person)
                            << Kind::Contradiction << u"person"_s;
    QTest::newRow("a tag") << "UPDATE tag SET path = path || 'X'" + redigest(Tables::tag)
                           << Kind::Contradiction << u"tag"_s;
    QTest::newRow("an appearance lost")
        << std::string("DELETE FROM appearance") << Kind::Contradiction << u"appearance"_s;
    QTest::newRow("a tagging too many")
        << std::string("INSERT INTO tagging SELECT id, 'x' FROM annotation") << Kind::Contradiction
        << u"tagging"_s;
    QTest::newRow("an article lost")
        << std::string("DELETE FROM document") << Kind::Reference << annotation;
    QTest::newRow("numbers used again")
        << std::string("UPDATE sqlite_sequence SET seq = 1") << Kind::Contradiction << u"journal"_s;
    QTest::newRow("an index lost")
        << std::string("DROP INDEX annotation_place") << Kind::Schema << QString();
}

void TestLibraryCheck::findsWhatContradicts()
{
    QFETCH(std::string, sql);
    QFETCH(Kind, kind);
    QFETCH(QString, table);
    const Patient patient(m_sound.path());
    patient.alter(sql);
    const auto report = checkLibrary(patient.path(), CheckDepth::Full);
    QVERIFY(report);
    QVERIFY2(has(*report, kind, table), describe(*report).constData());
}

void TestLibraryCheck::findsADamagedPage_data()
{
    QTest::addColumn<qint64>("number");
    const LibraryPages pages(m_sound.path());
    QTest::newRow("the first") << qint64{1};
    for (const QString &tree : {u"annotation"_s, u"journal_edit"_s, u"annotation_place"_s}) {
        const QList<TreePage> all = pages.pagesOf(tree);
        QVERIFY(all.size() > 1);
        QTest::addRow("root of %s", qPrintable(tree)) << all.first().number;
        QTest::addRow("leaf of %s", qPrintable(tree)) << all.last().number;
    }
    for (const QString &tree : {u"revision"_s, u"path_history"_s, u"tagging"_s, u"tag_path"_s})
        QTest::addRow("root of %s", qPrintable(tree)) << pages.pagesOf(tree).first().number;
}

void TestLibraryCheck::findsADamagedPage()
{
    QFETCH(qint64, number);
    const Patient patient(m_sound.path());
    LibraryPages pages(patient.path());
    pages.zero(number);
    pages.write(patient.path());
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
        const auto report = checkLibrary(patient.path(), depth);
        QVERIFY(report);
        QVERIFY(!report->isSound());
    }
}

void TestLibraryCheck::tellsWhatItIsToTheReader()
{
    const Patient patient(m_sound.path());
    const QString note = u"thought better of it"_s;
    patient.alter("UPDATE annotation SET digest = x'' WHERE json LIKE '%thought better of it%'");
    patient.alter("UPDATE claim SET digest = x''");
    const CheckReport report = checkLibrary(patient.path(), CheckDepth::Full).value();
    QCOMPARE(report.findings.size(), 2);
    const Store store = m_sound.open(Store::Mode::ReadOnly);
    const Claim claim = store.claims().value().first();
    QCOMPARE(report.findings[0].table, u"claim"_s);
    QCOMPARE(report.findings[0].words, claim.statement);
    QCOMPARE(report.findings[0].key, claim.id.toString());
    const auto trashed = store.trashedAnnotations({}).value();
    const Annotation mark = (trashed[0].item.note() == note ? trashed[0] : trashed[1]).item;
    QCOMPARE(report.findings[1].key, mark.id.toString());
    QCOMPARE(report.findings[1].words, mark.target.quote()->exact);
    QCOMPARE(report.findings[1].article,
             store.document(mark.target.document).value()->metadata.title);
}

void TestLibraryCheck::namesTheRowsOfADamagedPage()
{
    const Patient patient(m_sound.path());
    LibraryPages pages(patient.path());
    const QList<TreePage> tree = pages.pagesOf(u"annotation"_s);
    pages.zero(tree[tree.size() / 2].number);
    pages.write(patient.path());
    const CheckReport report = checkLibrary(patient.path(), CheckDepth::Full).value();
    qsizetype named = 0;
    for (const Finding &finding : report.findings) {
        if (finding.kind == Kind::Unreadable && finding.table == u"annotation"_s) {
            QVERIFY(!finding.key.isEmpty());
            QVERIFY(!finding.words.isEmpty());
            ++named;
        }
    }
    QVERIFY2(named > 0, describe(report).constData());
    QCOMPARE(report.rows[u"annotation"_s] + named, 302);
}

void TestLibraryCheck::quickLooksAtTheStructureOnly()
{
    const Patient patient(m_sound.path());
    patient.alter("UPDATE annotation SET digest = x''");
    QVERIFY(checkLibrary(patient.path(), CheckDepth::Quick)->isSound());
    QVERIFY(!checkLibrary(patient.path(), CheckDepth::Full)->isSound());
}

void TestLibraryCheck::endsWhenItIsToldTo()
{
    int asked = 0;
    const auto alwaysOn = [&] { return ++asked > 0; };
    QVERIFY(checkLibrary(m_sound.path(), CheckDepth::Full, alwaysOn)->isSound());
    const int all = asked;
    QVERIFY(all > 10);
    for (const int last : {1, 2, all / 2, all}) {
        asked = 0;
        const auto report =
            checkLibrary(m_sound.path(), CheckDepth::Full, [&] { return ++asked < last; });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, last);
    }
}

QTEST_APPLESS_MAIN(TestLibraryCheck)

#include "tst_librarycheck.moc"
