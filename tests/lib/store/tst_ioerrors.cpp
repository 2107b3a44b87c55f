// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/faulttrials.h"
#include "tests/testlib/failingdisk.h"
#include "tests/testlib/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

using Duration = FailingDisk::Duration;

/// A failing disk under every connection.
class DiskFaults : public Faults
{
public:
    DiskFaults(DiskFault fault, Duration duration)
        : m_fault(fault)
        , m_disk(fault, duration)
        , m_vfs(m_disk)
    {}

    void breakAt(int call) override { m_disk.breakAt(call); }
    void repair() override { m_disk.repair(); }
    bool hasStruck() const override { return m_disk.struck().has_value(); }
    bool explains(ErrorKind kind) const override
    {
        switch (m_fault) {
        case DiskFault::IsFull:
            return kind == ErrorKind::DiskFull;
        case DiskFault::IsReadOnly:
            return kind == ErrorKind::LibraryUnwritable;
        default:
            // A file that can't be opened looks like one that mustn't be. WriteFailed: the backup.
            return kind == ErrorKind::LibraryFailed
                   || ((kind == ErrorKind::LibraryUnwritable || kind == ErrorKind::WriteFailed)
                       && m_fault == DiskFault::Fails);
        }
    }

private:
    DiskFault m_fault;
    FailingDisk m_disk;
    WatchedVfs m_vfs;
};

} // namespace

class TestIoErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsTold_data();
    void everyFailureIsTold();
    void openingFailsWithoutHarm_data();
    void openingFailsWithoutHarm();
    void noticesADiskThatForgets();
    void noticesAFailureThatIsHushedUp();
};

void TestIoErrors::everyFailureIsTold_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<bool>("closes");
    QTest::newRow("fails once") << DiskFault::Fails << Duration::Once << false;
    QTest::newRow("fails") << DiskFault::Fails << Duration::Lasting << false;
    QTest::newRow("fails until closed") << DiskFault::Fails << Duration::Lasting << true;
    QTest::newRow("full once") << DiskFault::IsFull << Duration::Once << false;
    QTest::newRow("full") << DiskFault::IsFull << Duration::Lasting << false;
    QTest::newRow("full until closed") << DiskFault::IsFull << Duration::Lasting << true;
    QTest::newRow("writes half once") << DiskFault::WritesHalf << Duration::Once << false;
    QTest::newRow("read-only") << DiskFault::IsReadOnly << Duration::Lasting << false;
    QTest::newRow("read-only until closed") << DiskFault::IsReadOnly << Duration::Lasting << true;
}

void TestIoErrors::everyFailureIsTold()
{
    QFETCH(DiskFault, fault);
    QFETCH(Duration, duration);
    QFETCH(bool, closes);
    RandomValues random;
    const LibraryScript script = aLittleOfEverything(random);
    DiskFaults faults(fault, duration);
    const FaultTally tally = FaultTrials(script, faults, closes).run();
    qInfo() << tally.trials << "trials," << tally.failures << "failures";
    QCOMPARE(tally.wrongs.join(u'\n'), QString());
    QVERIFY(tally.failures > 50);
}

void TestIoErrors::openingFailsWithoutHarm_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<DiskFault>("fault");
    const QByteArray older = fixture(u"library/version1.sqlite"_s);
    QTest::newRow("making fails") << QByteArray() << DiskFault::Fails;
    QTest::newRow("full while making") << QByteArray() << DiskFault::IsFull;
    QTest::newRow("migrating fails") << older << DiskFault::Fails;
    QTest::newRow("full while migrating") << older << DiskFault::IsFull;
}

void TestIoErrors::openingFailsWithoutHarm()
{
    QFETCH(QByteArray, start);
    QFETCH(DiskFault, fault);
    const LibraryScript script = openingOf(start);
    DiskFaults faults(fault, Duration::Lasting);
    const FaultTally tally = FaultTrials(script, faults).run();
    qInfo() << tally.trials << "trials," << tally.failures << "failures";
    QCOMPARE(tally.wrongs.join(u'\n'), QString());
    QVERIFY(tally.failures > 10);
}

void TestIoErrors::noticesADiskThatForgets()
{
    RandomValues random;
    const LibraryScript script = aLittleOfEverything(random);
    DiskFaults faults(DiskFault::ForgetsWrite, Duration::Once);
    QVERIFY(!FaultTrials(script, faults).run().wrongs.isEmpty());
}

void TestIoErrors::noticesAFailureThatIsHushedUp()
{
    RandomValues random;
    const LibraryScript script = hushedUp(aLittleOfEverything(random));
    DiskFaults faults(DiskFault::Fails, Duration::Once);
    QVERIFY(!FaultTrials(script, faults).run().wrongs.isEmpty());
}

QTEST_APPLESS_MAIN(TestIoErrors)

#include "tst_ioerrors.moc"
