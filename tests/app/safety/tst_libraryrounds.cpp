// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/libraryrounds.h"

#include "app/safety/librarycare.h"
#include "lib/store/backup.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;
using namespace std::chrono_literals;

class TestLibraryRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void looksOnce();
    void waitsForWhatIsUnderWay();
    void backsUpWhileOneRests();
    void readOnlyLibrariesAreOnlyLookedAt();

private:
    static constexpr LibraryRounds::Pace never{1h, 1h, 1h};

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<LibraryCare> m_care;
};

void TestLibraryRounds::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    Store store = m_library->open();
    fillLibrary(store, 5);
    m_care = std::make_unique<LibraryCare>();
    m_care->setLibrary(m_library->path());
}

void TestLibraryRounds::looksOnce()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QSignalSpy changed(m_care.get(), &LibraryCare::changed);
    LibraryRounds::Pace pace = never;
    pace.firstLook = 1ms;
    const LibraryRounds rounds(*m_care, true, pace);
    QVERIFY(looked.wait());
    QCOMPARE(m_care->lastLook()->task, LibraryCare::Task::QuickCheck);
    // It began and it ended.
    QCOMPARE(changed.count(), 2);
    QVERIFY(backupsIn(backupDirectory(m_library->path()), m_library->path()).isEmpty());
}

void TestLibraryRounds::waitsForWhatIsUnderWay()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    LibraryRounds::Pace pace = never;
    pace.firstLook = 1ms;
    m_care->backUp();
    const LibraryRounds rounds(*m_care, true, pace);
    QVERIFY(backedUp.wait());
    QCOMPARE(looked.count(), 0);
    QVERIFY(looked.wait());
}

void TestLibraryRounds::backsUpWhileOneRests()
{
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    QSignalSpy changed(m_care.get(), &LibraryCare::changed);
    LibraryRounds::Pace pace = never;
    pace.rest = 1ms;
    pace.again = 1ms;
    const LibraryRounds rounds(*m_care, true, pace);
    QVERIFY(backedUp.wait());
    // It is tried again and again, but none is due.
    QTRY_VERIFY(changed.count() >= 6);
    QCOMPARE(backedUp.count(), 1);
}

void TestLibraryRounds::readOnlyLibrariesAreOnlyLookedAt()
{
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    const LibraryRounds::Pace pace{1ms, 0ms, 0ms};
    const LibraryRounds rounds(*m_care, false, pace);
    QVERIFY(looked.wait());
    QVERIFY(!m_care->running());
    QVERIFY(backupsIn(backupDirectory(m_library->path()), m_library->path()).isEmpty());
}

QTEST_MAIN(TestLibraryRounds)

#include "tst_libraryrounds.moc"
