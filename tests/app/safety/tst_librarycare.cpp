// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/librarycare.h"

#include "lib/store/backup.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Task = LibraryCare::Task;

class TestLibraryCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void looksThrough_data();
    void looksThrough();
    void seesDamage();
    void tellsWhyItCantLook();
    void aCheckCanBeCancelled();
    void backsUp();
    void backsUpWhereItIsDue();
    void restores();
    void savesWhatIsReadable();
    void doesOneThingAtATime();
    void forgetsAnotherLibrary();
    void doesNothingWithoutALibrary();

private:
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<LibraryCare> m_care;
};

void TestLibraryCare::init()
{
    m_care = std::make_unique<LibraryCare>();
    m_library = std::make_unique<TemporaryLibrary>();
    Store store = m_library->open();
    fillLibrary(store, 20);
    m_care->setLibrary(m_library->path());
}

void TestLibraryCare::looksThrough_data()
{
    QTest::addColumn<CheckDepth>("depth");
    QTest::addColumn<Task>("task");
    QTest::newRow("quick") << CheckDepth::Quick << Task::QuickCheck;
    QTest::newRow("full") << CheckDepth::Full << Task::FullCheck;
}

void TestLibraryCare::looksThrough()
{
    QFETCH(CheckDepth, depth);
    QFETCH(Task, task);
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QVERIFY(!m_care->lastLook());
    m_care->check(depth);
    QCOMPARE(m_care->running(), task);
    QVERIFY(looked.wait());
    QVERIFY(!m_care->running());
    QCOMPARE(m_care->lastLook()->task, task);
    QVERIFY(m_care->lastLook()->report.isSound());
}

void TestLibraryCare::seesDamage()
{
    LibraryPages pages(m_library->path());
    pages.zero(pages.pagesOf(u"annotation"_s).last().number);
    pages.write(m_library->path());
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    m_care->check(CheckDepth::Full);
    QVERIFY(looked.wait());
    QVERIFY(!m_care->lastLook()->report.isSound());
}

void TestLibraryCare::tellsWhyItCantLook()
{
    QVERIFY(QFile::remove(m_library->path()));
    QSignalSpy failed(m_care.get(), &LibraryCare::failed);
    m_care->check(CheckDepth::Full);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(0).value<Task>(), Task::FullCheck);
    QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::NotFound);
    QVERIFY(!m_care->running());
    QVERIFY(!m_care->lastLook());
}

void TestLibraryCare::aCheckCanBeCancelled()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    m_care->check(CheckDepth::Full);
    m_care->cancelCheck();
    QVERIFY(!m_care->running());
    m_care->backUp();
    m_care->cancelCheck();
    QCOMPARE(m_care->running(), Task::Backup);
    QVERIFY(backedUp.wait());
    QCOMPARE(looked.count(), 0);
}

void TestLibraryCare::backsUp()
{
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    for (int i = 1; i <= 2; ++i) {
        m_care->backUp();
        QVERIFY(backedUp.wait());
        const auto backups = backupsIn(backupDirectory(m_library->path()), m_library->path());
        QCOMPARE(backups.size(), i);
        QCOMPARE(backedUp.last().first().toString(), backups.first().path);
    }
}

void TestLibraryCare::backsUpWhereItIsDue()
{
    QSignalSpy changed(m_care.get(), &LibraryCare::changed);
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    m_care->rotate();
    QVERIFY(backedUp.wait());
    changed.clear();
    m_care->rotate();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(backedUp.count(), 1);
}

void TestLibraryCare::restores()
{
    const QString backup =
        makeBackup(m_library->path(), backupDirectory(m_library->path())).value();
    Store store = m_library->open();
    const QString before = dumpOf(store);
    const Person person{PersonId::create(), u"Mara Lindqvist"_s, {}, {}, {}, {}};
    QVERIFY(store.apply({ChangeKind::Import, {}, {Edit<Person>{{}, person}}}));
    QVERIFY(dumpOf(store) != before);
    const QString after = dumpOf(store);

    QSignalSpy restored(m_care.get(), &LibraryCare::restored);
    m_care->restore(backup);
    QVERIFY(restored.wait());
    QCOMPARE(restored.first().at(0).toString(), backup);
    QCOMPARE(dumpOf(store), before);
    m_care->restore(restored.first().at(1).toString());
    QVERIFY(restored.wait());
    QCOMPARE(dumpOf(store), after);
}

void TestLibraryCare::savesWhatIsReadable()
{
    LibraryPages pages(m_library->path());
    pages.zero(pages.pagesOf(u"claim"_s).last().number);
    pages.write(m_library->path());
    QSignalSpy salvaged(m_care.get(), &LibraryCare::salvaged);
    m_care->salvage(m_library->path());
    QCOMPARE(m_care->running(), Task::Salvage);
    QVERIFY(salvaged.wait());
    const auto backups = backupsIn(backupDirectory(m_library->path()), m_library->path());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().kind, Backup::Kind::Salvaged);
    QCOMPARE(m_care->lastSalvage()->path, backups.first().path);
    QVERIFY(m_care->lastSalvage()->report.tables.contains(u"annotation"_s));
}

void TestLibraryCare::doesOneThingAtATime()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    m_care->check(CheckDepth::Full);
    m_care->backUp();
    QCOMPARE(m_care->running(), Task::FullCheck);
    QVERIFY(looked.wait());
    QVERIFY(!m_care->running());
    QCOMPARE(backedUp.count(), 0);
}

void TestLibraryCare::forgetsAnotherLibrary()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    m_care->check(CheckDepth::Full);
    QVERIFY(looked.wait());
    QVERIFY(m_care->lastLook());
    const TemporaryLibrary other;
    {
        Store store = other.open();
    }
    m_care->check(CheckDepth::Full);
    m_care->setLibrary(other.path());
    QVERIFY(!m_care->running());
    QVERIFY(!m_care->lastLook());
    m_care->check(CheckDepth::Quick);
    QVERIFY(looked.wait());
    QCOMPARE(m_care->lastLook()->task, Task::QuickCheck);
}

void TestLibraryCare::doesNothingWithoutALibrary()
{
    m_care->setLibrary(QString());
    m_care->check(CheckDepth::Full);
    QVERIFY(!m_care->running());
}

QTEST_MAIN(TestLibraryCare)

#include "tst_librarycare.moc"
