// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/libraryscript.h"
#include "tests/testlib/soak.h"

#include <QDeadlineTimer>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// When the writer says that a change is saved.
enum class Acknowledging { AfterSaving, BeforeSaving };

struct KillTally
{
    int kills = 0;
    int lost = 0;    ///< Times that something acknowledged was missing.
    int damaged = 0; ///< Times that the library was unsound, held a part of a change or failed.
    QString firstDamage;
};

/// Processes that write a script into a library, each until it is killed, and the next goes on.
class KilledWriters
{
public:
    KilledWriters(RandomValues &random, Acknowledging acknowledging)
        : m_random(random)
        , m_acknowledging(acknowledging)
    {}

    KillTally run(int kills);

private:
    void killOne();
    void waitUntilOpen() const;
    int write() const;
    void judge();
    void giveUp(const QString &damage);
    LibraryScript randomScript();

    RandomValues &m_random;
    Acknowledging m_acknowledging;
    ScratchDirectory m_directory;
    LibraryScript m_script;
    SharedValue<std::atomic<qsizetype>> m_acknowledged;
    SharedValue<std::atomic<bool>> m_isOpen;
    KillTally m_tally;
};

KillTally KilledWriters::run(int kills)
{
    while (m_tally.kills < kills) {
        m_script = randomScript();
        m_directory.reset(m_script.start);
        *m_acknowledged = 0;
        while (m_tally.kills < kills && *m_acknowledged < m_script.steps.size())
            killOne();
    }
    return m_tally;
}

LibraryScript KilledWriters::randomScript()
{
    ScriptWriter writer(m_random);
    for (int i = 0; i < 40; ++i)
        writer.anyStep();
    writer.importMarks(10);
    return writer.script();
}

void KilledWriters::killOne()
{
    *m_isOpen = false;
    ForkedProcess writer([this] { return write(); });
    // Some as they open the library, most as they write, however long opening takes here.
    constexpr int oneOf = 8;
    if (m_random.below(oneOf) != 0)
        waitUntilOpen();
    std::this_thread::sleep_for(std::chrono::microseconds(m_random.below(5'000)));
    const std::optional<int> exitCode = writer.kill();
    if (exitCode.value_or(0) != 0)
        return giveUp(u"the writer failed"_s);
    m_tally.kills += !exitCode;
    judge();
}

void KilledWriters::waitUntilOpen() const
{
    const QDeadlineTimer end(std::chrono::seconds(5));
    while (!*m_isOpen && !end.hasExpired())
        std::this_thread::sleep_for(std::chrono::microseconds(50));
}

int KilledWriters::write() const
{
    const ConnectionFinder finder;
    Result<Store> store = Store::open(m_directory.libraryPath());
    if (!store)
        return 1;
    *m_isOpen = true;
    // Often, so that many are killed within.
    sqlite3_wal_autocheckpoint(finder.connection(), 30);
    for (qsizetype i = *m_acknowledged; i < m_script.steps.size(); ++i) {
        if (m_acknowledging == Acknowledging::BeforeSaving)
            *m_acknowledged = i + 1;
        if (!m_script.steps[i](*store))
            return 1;
        *m_acknowledged = i + 1;
    }
    return 0;
}

void KilledWriters::judge()
{
    const ConnectionFinder finder;
    const Result<Store> store = Store::open(m_directory.libraryPath());
    const Result<QByteArray> content = store.and_then(contentOf);
    if (!content)
        return giveUp(QDebug::toString(content.error()));
    if (const QString faults = faultsOf(finder.connection()); !faults.isEmpty())
        return giveUp(faults);
    const qsizetype acknowledged = *m_acknowledged;
    const QList<QByteArray> &contents = m_script.contents;
    if (*content == contents[acknowledged])
        return;
    if (*content == contents.value(acknowledged + 1)) {
        ++*m_acknowledged;
        return;
    }
    const qsizetype found = contents.lastIndexOf(*content, acknowledged);
    if (found < 0)
        return giveUp(u"not as after any change"_s);
    ++m_tally.lost;
    *m_acknowledged = found;
}

void KilledWriters::giveUp(const QString &damage)
{
    ++m_tally.damaged;
    if (m_tally.firstDamage.isEmpty())
        m_tally.firstDamage = damage;
    *m_acknowledged = m_script.steps.size();
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
    void noticesWhatIsAcknowledgedTooEarly();
    void draftsOfKilledProcessesAreFound();
};

void TestKills::nothingAcknowledgedIsLost()
{
    RandomValues random;
    const KillTally tally =
        KilledWriters(random, Acknowledging::AfterSaving).run(200 * soakFactor());
    qInfo() << tally.kills << "kills:" << tally.lost << "lost," << tally.damaged << "damaged";
    QCOMPARE(tally.firstDamage, QString());
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.damaged, 0);
}

void TestKills::noticesWhatIsAcknowledgedTooEarly()
{
    RandomValues random;
    const KillTally tally = KilledWriters(random, Acknowledging::BeforeSaving).run(50);
    qInfo() << tally.kills << "kills:" << tally.lost << "lost," << tally.damaged << "damaged";
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.damaged, 0);
}

void TestKills::draftsOfKilledProcessesAreFound()
{
    const ScratchDirectory directory;
    const QUuid item = AnnotationId::create().uuid();
    const SharedValue<std::atomic<int>> kept;
    RandomValues random;
    for (int i = 0; i < 20; ++i) {
        const int goal = *kept + 1 + random.below(5);
        ForkedProcess writer([&] {
            Result<Store> store = Store::open(directory.libraryPath());
            while (
                store->keepDraft({item, DraftPart::Note, {}, {}, QString::number(*kept + 1), {}}))
                ++*kept;
            return 1;
        });
        QTRY_VERIFY(*kept >= goal);
        QCOMPARE(writer.kill(), std::nullopt);
        Result<Store> store = Store::open(directory.libraryPath());
        QVERIFY(store);
        const QList<Draft> drafts = store->lostDrafts().value();
        QVERIFY(!drafts.isEmpty());
        QVERIFY(drafts.constFirst().markdown.toInt() >= *kept);
        *kept = drafts.constFirst().markdown.toInt();
    }
}

QTEST_APPLESS_MAIN(TestKills)

#include "tst_kills.moc"
