// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvage.h"

#include "lib/store/digestedtable.h"
#include "lib/store/librarycheck.h"
#include "tests/lib/store/salvagepatient.h"
#include "tests/lib/store/undoall.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"
#include "tests/testlib/watchedvfs.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString olderPath =
    QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/tests/fixtures/library/version1.sqlite"_s;

/// A disk on which one page of a file can't be read.
class BadSector : public VfsWatcher
{
public:
    BadSector(const QString &path, qint64 offset)
        : m_path(path.toUtf8())
        , m_offset(offset)
    {}

    std::optional<VfsAnswer> answer(const VfsCall &call) override
    {
        if (call.operation != VfsCall::Operation::Read || call.path != m_path
            || call.offset != m_offset)
            return std::nullopt;
        return VfsAnswer{SQLITE_IOERR_READ, false};
    }

private:
    QByteArray m_path;
    qint64 m_offset;
};

QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void soundLibraryStaysTheSame();
    void damagedPageCostsNoMark_data() { addPages(m_sound.path()); }
    void damagedPageCostsNoMark();
    void olderLibrary_data() { addPages(olderPath); }
    void olderLibrary();
    void badSectorCostsNoMark();
    void refuses_data();
    void refuses();
    void replacesNothing();

private:
    /// Rows for the pages of every tree of a library.
    static void addPages(const QString &path);

    TemporaryLibrary m_sound{TemporaryLibrary::Where::InMemory};
    QByteArray m_content;
    QList<Annotation> m_marks;
};

void TestSalvage::initTestCase()
{
    {
        Store store = m_sound.open();
        fillLibrary(store, 300);
        m_marks = store.allAnnotations().value();
    }
    m_content = contentAt(m_sound.path());
}

void TestSalvage::soundLibraryStaysTheSame()
{
    const Patient patient(m_sound.path());
    const auto report = patient.salvage();
    QVERIFY2(report, reasonOf(report));
    QCOMPARE(contentAt(patient.newPath()), m_content);
    QVERIFY(contentAt(patient.path()) == m_content);
    for (const DigestedTable *table : Tables::all) {
        const SalvagedTable rows = report->tables[QString::fromStdString(table->name())];
        QVERIFY(rows.read > 0);
        QCOMPARE(rows, (SalvagedTable{rows.read, 0, 0, 0, 0}));
    }
    QCOMPARE(report->tables.size(), qsizetype{Tables::all.size()});
    QCOMPARE(report->tables[u"annotation"_s].read, 302);
}

void TestSalvage::addPages(const QString &path)
{
    QTest::addColumn<qint64>("page");
    const LibraryPages pages(path);
    SQLite::Database database(path.toStdString());
    SQLite::Statement trees(database, "SELECT 'sqlite_schema' UNION ALL"
                                      " SELECT name FROM sqlite_schema WHERE rootpage > 0");
    while (trees.executeStep()) {
        const QString tree = QString::fromUtf8(trees.getColumn(0).getText());
        const QList<TreePage> all = pages.pagesOf(tree);
        QTest::addRow("root of %s", qPrintable(tree)) << all.first().number;
        if (all.size() == 1)
            continue;
        QTest::addRow("a leaf of %s", qPrintable(tree)) << all[all.size() / 2].number;
        QTest::addRow("last leaf of %s", qPrintable(tree)) << all.last().number;
    }
}

void TestSalvage::damagedPageCostsNoMark()
{
    QFETCH(qint64, page);
    const Patient patient(m_sound.path());
    patient.zero(page);
    const auto report = patient.salvage();
    QVERIFY2(report, reasonOf(report));
    QCOMPARE(patient.open().allAnnotations().value(), m_marks);
    Store store = patient.open(Store::Mode::ReadWrite);
    const Result<> coherent = undoAll(store);
    QVERIFY2(coherent, reasonOf(coherent));
    QVERIFY(checkLibrary(patient.newPath(), CheckDepth::Full)->isSound());
}

void TestSalvage::olderLibrary()
{
    QFETCH(qint64, page);
    const Patient patient(olderPath);
    const auto marks = Store::open(olderPath, Store::Mode::ReadOnly)->allAnnotations().value();
    patient.zero(page);
    const auto report = patient.salvage();
    QVERIFY2(report, reasonOf(report));
    QCOMPARE(report->version, 1);
    QCOMPARE(patient.open().allAnnotations().value(), marks);
    Store store = patient.open(Store::Mode::ReadWrite);
    const Result<> coherent = undoAll(store);
    QVERIFY2(coherent, reasonOf(coherent));
}

void TestSalvage::badSectorCostsNoMark()
{
    const Patient patient(m_sound.path());
    const LibraryPages pages(patient.path());
    const QList<TreePage> tree = pages.pagesOf(u"annotation"_s);
    BadSector disk(patient.path(), (tree[tree.size() / 2].number - 1) * pages.pageSize());
    {
        const WatchedVfs watched(disk);
        QCOMPARE(checkLibrary(patient.path(), CheckDepth::Full).error().kind,
                 ErrorKind::LibraryFailed);
        const auto report = patient.salvage();
        QVERIFY2(report, reasonOf(report));
        QVERIFY(report->tables[u"annotation"_s].fromJournal > 0);
    }
    QCOMPARE(contentAt(patient.newPath()), m_content);
}

void TestSalvage::refuses_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing there") << QByteArray("remove") << ErrorKind::NotFound;
    QTest::newRow("nothing in it") << QByteArray("empty") << ErrorKind::NotFound;
    QTest::newRow("no library") << QByteArray("text") << ErrorKind::LibraryForeign;
    QTest::newRow("newer") << QByteArray("newer") << ErrorKind::LibraryNewer;
    QTest::newRow("nothing readable") << QByteArray("zeros") << ErrorKind::LibraryDamaged;
}

void TestSalvage::refuses()
{
    QFETCH(QByteArray, damage);
    QFETCH(ErrorKind, kind);
    const Patient patient(m_sound.path());
    QFile file(patient.path());
    if (damage == "remove")
        QVERIFY(file.remove());
    else if (damage == "empty")
        QVERIFY(file.resize(0));
    else if (damage == "newer")
        patient.alter("PRAGMA user_version = 99");
    else if (damage == "text")
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
    else {
        LibraryPages pages(patient.path());
        for (qint64 page = 2; page <= pages.count(); ++page)
            pages.zero(page);
        pages.write(patient.path());
    }
    file.close();
    const QStringList files = filesIn(QFileInfo(patient.path()).path());
    const auto report = patient.salvage();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QCOMPARE(report.error().subject, patient.path());
    QCOMPARE(filesIn(QFileInfo(patient.path()).path()), files);
}

void TestSalvage::replacesNothing()
{
    const Patient patient(m_sound.path());
    QVERIFY(QFile::copy(m_sound.path(), patient.newPath()));
    QCOMPARE(patient.salvage().error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(salvageLibrary(patient.path(), patient.path()).error().kind,
             ErrorKind::InvalidArgument);
    QVERIFY(contentAt(patient.newPath()) == m_content);
}

QTEST_APPLESS_MAIN(TestSalvage)

#include "tst_salvage.moc"
