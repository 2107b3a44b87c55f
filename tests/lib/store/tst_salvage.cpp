// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvage.h"

#include "lib/store/digestedtable.h"
#include "lib/store/librarycheck.h"
#include "tests/lib/store/undoall.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// A copy of a library, to be damaged, and what is salvaged of it.
class Patient
{
public:
    explicit Patient(const QString &original) { QFile::copy(original, m_library.path()); }

    QString path() const { return m_library.path(); }
    QString newPath() const { return m_library.directory() + u"/new.sqlite"_s; }

    void zero(qint64 page) const
    {
        LibraryPages pages(path());
        pages.zero(page);
        pages.write(path());
    }
    void zeroLeaf(const QString &tree) const
    {
        zero(LibraryPages(path()).pagesOf(tree).last().number);
    }
    /// Runs SQL that keeps to none of the library's rules.
    void alter(const std::string &sql) const
    {
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }

    Result<SalvageReport> salvage() const { return salvageLibrary(path(), newPath()); }
    Store open(Store::Mode mode = Store::Mode::ReadOnly) const
    {
        return Store::open(newPath(), mode).value();
    }

private:
    TemporaryLibrary m_library{TemporaryLibrary::Where::InMemory};
};

QByteArray contentAt(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then(contentOf).value();
}

const char *reasonOf(const auto &result)
{
    static QByteArray reason;
    reason = result ? QByteArray() : result.error().detail.toUtf8();
    return reason.constData();
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void soundLibraryStaysTheSame();
    void damagedPageCostsNoMark_data();
    void damagedPageCostsNoMark();

private:
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

void TestSalvage::damagedPageCostsNoMark_data()
{
    QTest::addColumn<qint64>("page");
    const LibraryPages pages(m_sound.path());
    SQLite::Database database(m_sound.path().toStdString());
    SQLite::Statement trees(database, "SELECT name FROM sqlite_schema WHERE rootpage > 0");
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

QTEST_APPLESS_MAIN(TestSalvage)

#include "tst_salvage.moc"
