// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "lib/store/librarycheck.h"
#include "tests/testlib/librarywalk.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

#include <rapidcheck.h>

#include <ostream>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace Sidegloss {

/// For the shrunk case that is printed.
void showValue(const Step &step, std::ostream &stream)
{
    stream << '{' << static_cast<int>(step.kind) << ", " << step.choice << '}';
}

} // namespace Sidegloss

namespace {

constexpr int longest = 200;

rc::Gen<std::vector<Step>> walks()
{
    const auto step = rc::gen::apply(
        [](int kind, unsigned choice) { return Step{static_cast<StepKind>(kind), choice}; },
        rc::gen::inRange(0, stepKinds), rc::gen::inRange(0u, 1000u));
    return rc::gen::mapcat(rc::gen::inRange<size_t>(0, longest + 1), [step](size_t length) {
        return rc::gen::container<std::vector<Step>>(length, step);
    });
}

/// Takes the steps; a refused one must have done nothing, which is looked at now and then, as it
/// costs more than the steps.
void take(LibraryWalk &walk, const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        const bool looks = step.choice % 8 == 0;
        const QString before = looks ? walk.content() : QString();
        const Result<> taken = walk.take(step);
        RC_ASSERT(taken || taken.error().kind == ErrorKind::Conflict);
        RC_ASSERT(taken || !looks || walk.content() == before);
    }
}

/// What was done last is undone first, from the article it was done in.
void undoEverything(LibraryWalk &walk)
{
    SQLite::Database database(walk.path().toStdString());
    while (true) {
        SQLite::Statement last(database, "SELECT document FROM journal WHERE undone IS NULL"
                                         " ORDER BY number DESC LIMIT 1");
        if (!last.executeStep())
            return;
        const QString article = QString::fromStdString(last.getColumn(0).getString());
        last.reset();
        RC_ASSERT(walk.undo(DocumentId::fromText(article)));
    }
}

bool isSound(const LibraryWalk &walk)
{
    const Result<CheckReport> report = checkLibrary(walk.path(), CheckDepth::Full);
    return report && report->isSound();
}

} // namespace

/// Any sequence of what a reader may do. RC_PARAMS sets how many, and the seed of one that failed.
class TestRandomChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reopenAndUndoToTheStart();
    void undoAndRedoAreInverse();
    void theControlNotices();
};

void TestRandomChanges::reopenAndUndoToTheStart()
{
    QVERIFY(rc::check("reopening changes nothing, undoing everything leaves nothing", [] {
        const std::vector<Step> steps = *walks();
        LibraryWalk walk(*rc::gen::arbitrary<quint32>());
        const QString start = walk.content();
        take(walk, steps);
        const QString end = walk.content();
        walk.reopen();
        RC_ASSERT(walk.content() == end);
        RC_ASSERT(isSound(walk));
        undoEverything(walk);
        RC_ASSERT(walk.content() == start);
        RC_ASSERT(isSound(walk));
    }));
}

void TestRandomChanges::undoAndRedoAreInverse()
{
    QVERIFY(rc::check("what was undone comes back by redo", [] {
        const std::vector<Step> steps = *walks();
        LibraryWalk walk(*rc::gen::arbitrary<quint32>());
        take(walk, steps);
        const Step undo{StepKind::Undo, 0};
        const QString before = walk.content();
        if (!walk.take(undo) || walk.content() == before)
            return;
        RC_ASSERT(walk.take({StepKind::Redo, 0}));
        RC_ASSERT(walk.content() == before);
    }));
}

/// A row that follows from nothing, or isn't what was written, must not pass.
void TestRandomChanges::theControlNotices()
{
    LibraryWalk walk(1);
    QVERIFY(walk.take({StepKind::Mark, 1}));
    QVERIFY(isSound(walk));
    SQLite::Database database(walk.path().toStdString(), SQLite::OPEN_READWRITE);
    database.exec("INSERT INTO tagging VALUES ('nobody', 'stray')");
    QVERIFY(!isSound(walk));
    database.exec("DELETE FROM tagging WHERE item = 'nobody'");
    QVERIFY(isSound(walk));
    database.exec("UPDATE annotation SET start_at = start_at + 1");
    QVERIFY(!isSound(walk));
}

QTEST_APPLESS_MAIN(TestRandomChanges)

#include "tst_randomchanges.moc"
