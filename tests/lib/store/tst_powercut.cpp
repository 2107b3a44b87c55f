// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/powercutjudge.h"
#include "tests/testlib/fixtures.h"
#include "tests/testlib/forcedsync.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/soak.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What happens to a library, from its first opening to its last closing.
using Scenario = std::function<LibraryRecording(RandomValues &)>;
using Writing = std::function<void(ScriptWriter &)>;

/// Closed and opened once more, so that it begins with what closing leaves.
LibraryRecording record(const LibraryScript &script, int checkpointSize)
{
    LibraryRecorder recorder(script.start);
    recorder.setCheckpointSize(checkpointSize);
    recorder.open();
    for (const ScriptStep &step : script.steps)
        recorder.run(step);
    recorder.close();
    recorder.open();
    recorder.close();
    return recorder.recording();
}

Scenario writing(const Writing &write, int checkpointSize = 1000)
{
    return [=](RandomValues &random) {
        ScriptWriter writer(random);
        write(writer);
        return record(writer.script(), checkpointSize);
    };
}

Scenario repeating(int count, void (ScriptWriter::*step)(), int checkpointSize = 1000)
{
    return writing(
        [=](ScriptWriter &writer) {
            for (int i = 0; i < count; ++i)
                (writer.*step)();
        },
        checkpointSize);
}

void undoAndRedo(ScriptWriter &writer)
{
    for (int i = 0; i < 4; ++i)
        writer.editMark();
    writer.startHere();
    for (int i = 0; i < 4; ++i)
        writer.undo();
    for (int i = 0; i < 3; ++i)
        writer.redo();
}

void trashAndDrafts(ScriptWriter &writer)
{
    writer.deleteMark();
    writer.keepDraft();
    writer.deleteMark();
    writer.emptyTrash();
    writer.undo();
    writer.keepDraft();
}

LibraryRecording makeLibrary(RandomValues &)
{
    const ScriptStep remember = [](Store &store) -> Result<> {
        return store.remember(sampleDocument(), u"/b.md"_s).transform([](const auto &) {});
    };
    return record({{}, {remember, remember}, {}}, 1000);
}

LibraryRecording migrate(RandomValues &)
{
    return record(openingOf(fixture(u"library/version1.sqlite"_s)), 1000);
}

} // namespace

Q_DECLARE_METATYPE(Scenario)

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void noticesSyncsThatAreLeftOut_data();
    void noticesSyncsThatAreLeftOut();
};

void TestPowerCut::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<int>("goal");
    QTest::newRow("make a library") << Scenario(makeLibrary) << 2000;
    QTest::newRow("migrate") << Scenario(migrate) << 2000;
    QTest::newRow("add") << repeating(6, &ScriptWriter::addMark) << 2000;
    QTest::newRow("edit") << repeating(6, &ScriptWriter::editMark) << 2000;
    QTest::newRow("delete") << repeating(4, &ScriptWriter::deleteMark) << 2000;
    QTest::newRow("make claims") << repeating(3, &ScriptWriter::makeClaim) << 2000;
    QTest::newRow("undo and redo") << writing(undoAndRedo) << 2000;
    QTest::newRow("trash and drafts") << writing(trashAndDrafts) << 2000;
    QTest::newRow("anything") << repeating(12, &ScriptWriter::anyStep) << 2000;
    QTest::newRow("checkpoints") << repeating(16, &ScriptWriter::anyStep, 30) << 2000;
    // Such a library takes long to read.
    QTest::newRow("import") << writing([](ScriptWriter &writer) { writer.importMarks(200); })
                            << 1000;
}

void TestPowerCut::nothingAcknowledgedIsLost()
{
    QFETCH(Scenario, scenario);
    QFETCH(int, goal);
    goal *= soakFactor();
    RandomValues random;
    PowerCutJudge judge(random);
    PowerCutTally tally;
    while (tally.distinct < goal) {
        const LibraryRecording recording = scenario(random);
        const qsizetype extra = 1000 / recording.events.size();
        tally += judge.judge(recording, static_cast<int>(std::clamp<qsizetype>(extra, 1, 16)));
    }
    qInfo() << tally.moments << "moments," << tally.states << "states," << tally.distinct
            << "different:" << tally.lost << "lost," << tally.damaged << "damaged";
    QCOMPARE(tally.firstFault, QString());
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.damaged, 0);
}

void TestPowerCut::noticesSyncsThatAreLeftOut_data()
{
    QTest::addColumn<ForcedSync::Level>("level");
    QTest::addColumn<bool>("damages");
    QTest::newRow("NORMAL") << ForcedSync::Level::Normal << false;
    QTest::newRow("OFF") << ForcedSync::Level::Off << true;
}

void TestPowerCut::noticesSyncsThatAreLeftOut()
{
    QFETCH(ForcedSync::Level, level);
    QFETCH(bool, damages);
    RandomValues random;
    std::optional<ForcedSync> forced(level);
    const LibraryRecording recording = repeating(6, &ScriptWriter::addMark)(random);
    forced.reset();
    const PowerCutTally tally = PowerCutJudge(random).judge(recording, 4);
    qInfo() << tally.lost << "lost," << tally.damaged << "damaged:" << tally.firstFault;
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.damaged > 0, damages);
}

QTEST_APPLESS_MAIN(TestPowerCut)

#include "tst_powercut.moc"
