// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/faulttrials.h"
#include "tests/testlib/failingmemory.h"
#include "tests/testlib/soak.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

using Duration = FailingMemory::Duration;

class MemoryFaults : public Faults
{
public:
    explicit MemoryFaults(Duration duration)
        : m_memory(duration)
    {}

    void breakAt(int call) override { m_memory.breakAt(call); }
    void repair() override { m_memory.repair(); }
    bool hasStruck() const override { return m_memory.hasStruck(); }
    bool explains(ErrorKind kind) const override { return kind == ErrorKind::OutOfMemory; }

private:
    FailingMemory m_memory;
};

} // namespace

class TestOutOfMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsTold_data();
    void everyFailureIsTold();
    void noticesAFailureThatIsHushedUp();
};

void TestOutOfMemory::everyFailureIsTold_data()
{
    QTest::addColumn<Duration>("duration");
    QTest::addColumn<bool>("closes");
    QTest::newRow("once") << Duration::Once << false;
    QTest::newRow("lasting") << Duration::Lasting << false;
    QTest::newRow("until closed") << Duration::Lasting << true;
}

void TestOutOfMemory::everyFailureIsTold()
{
    QFETCH(Duration, duration);
    QFETCH(bool, closes);
    RandomValues random;
    const LibraryScript script = aLittleOfEverything(random);
    MemoryFaults faults(duration);
    FaultTrials trials(script, faults, closes);
    trials.setStride(std::max(1, 16 / soakFactor()));
    const FaultTally tally = trials.run();
    qInfo() << tally.trials << "trials," << tally.failures << "failures";
    QCOMPARE(tally.wrongs.join(u'\n'), QString());
    QVERIFY(tally.failures > 50);
}

void TestOutOfMemory::noticesAFailureThatIsHushedUp()
{
    RandomValues random;
    const LibraryScript script = hushedUp(aLittleOfEverything(random));
    MemoryFaults faults(Duration::Once);
    FaultTrials trials(script, faults);
    trials.setStride(100);
    QVERIFY(!trials.run().wrongs.isEmpty());
}

QTEST_APPLESS_MAIN(TestOutOfMemory)

#include "tst_outofmemory.moc"
