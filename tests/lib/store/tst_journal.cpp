// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void undoTakesTheLastChangeBack();
    void redoBringsItAgain();
    void everyKindSurvivesReopening();
    void aNewChangeForgetsWhatWasUndone();
    void articlesHaveScopesOfTheirOwn();
    void theLibraryUndoesWhatTouchedClaims();
    void undoStopsWhereSomethingRestsOnIt();
    void undoStopsWhereAnotherScopeChangedTheItem();
    void undoneLastIsRedoneFirst();
    void nothingToUndo();

private:
    Annotation mark(const QString &words) const
    {
        return markOn(m_record, m_document, rangeOf(m_document, words));
    }

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
};

void TestJournal::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
}

void TestJournal::undoTakesTheLastChangeBack()
{
    const Change change = making(mark(u"tables"_s));
    QVERIFY(m_store->apply(change));
    QCOMPARE(m_store->undoable(m_record.id).value(), change);
    QCOMPARE(m_store->undo(m_record.id).value(), change.reversed());
    QVERIFY(m_store->annotations(m_record.id).value().isEmpty());
    QCOMPARE(m_store->undoable(m_record.id).value(), std::nullopt);
    QCOMPARE(m_store->redoable(m_record.id).value(), change);
}

void TestJournal::redoBringsItAgain()
{
    const Change change = making(mark(u"tables"_s));
    QVERIFY(m_store->apply(change));
    const QString before = dumpOf(*m_store);
    QVERIFY(m_store->undo(m_record.id));
    QCOMPARE(m_store->redo(m_record.id).value(), change);
    QCOMPARE(dumpOf(*m_store), before);
    QCOMPARE(m_store->redoable(m_record.id).value(), std::nullopt);
    QCOMPARE(m_store->undoable(m_record.id).value(), change);
}

void TestJournal::everyKindSurvivesReopening()
{
    for (int kind = 0; kind <= static_cast<int>(ChangeKind::Import); ++kind) {
        Change change = making(mark(u"tables"_s));
        change.kind = static_cast<ChangeKind>(kind);
        QVERIFY(m_store->apply(change));
        m_store.reset();
        m_store = m_library->open();
        QCOMPARE(m_store->undoable(m_record.id).value(), change);
    }
}

void TestJournal::aNewChangeForgetsWhatWasUndone()
{
    QVERIFY(m_store->apply(making(mark(u"tables"_s))));
    QVERIFY(m_store->undo(m_record.id));
    QVERIFY(m_store->apply(making(mark(u"twice"_s))));
    QCOMPARE(m_store->redoable(m_record.id).value(), std::nullopt);
    QCOMPARE(m_store->redo(m_record.id).value(), std::nullopt);
}

void TestJournal::articlesHaveScopesOfTheirOwn()
{
    const Document other = documentOf({u"Elsewhere."_s});
    const DocumentRecord otherRecord = m_store->remember(other, u"/b.md"_s).value();
    const Change here = making(mark(u"tables"_s));
    QVERIFY(m_store->apply(here));
    QVERIFY(m_store->apply(making(markOn(otherRecord, other, rangeOf(other, u"Elsewhere"_s)))));
    QCOMPARE(m_store->undo(m_record.id).value(), here.reversed());
    QCOMPARE(m_store->annotations(otherRecord.id).value().size(), 1);
    QCOMPARE(m_store->undoable(std::nullopt).value(), std::nullopt);
}

void TestJournal::theLibraryUndoesWhatTouchedClaims()
{
    RandomValues random;
    const Claim claim = random.claim();
    Annotation appearance = mark(u"零"_s);
    appearance.setClaim(claim.id);
    const Change made{ChangeKind::MakeClaim,
                      m_record.id,
                      {Edit<Claim>{{}, claim}, Edit<Annotation>{{}, appearance}}};
    QVERIFY(m_store->apply(made));
    QVERIFY(m_store->apply(making(mark(u"tables"_s))));
    QCOMPARE(m_store->undo(std::nullopt).value(), made.reversed());
    QVERIFY(m_store->claims().value().isEmpty());
    QCOMPARE(m_store->annotations(m_record.id).value().size(), 1);
    QCOMPARE(m_store->redo(m_record.id).value(), made);
}

void TestJournal::undoStopsWhereSomethingRestsOnIt()
{
    RandomValues random;
    const Claim claim = random.claim();
    QVERIFY(m_store->apply({ChangeKind::MakeClaim, {}, {Edit<Claim>{{}, claim}}}));
    Annotation appearance = mark(u"零"_s);
    appearance.setClaim(claim.id);
    QVERIFY(m_store->apply(making(appearance)));
    const QString before = dumpOf(*m_store);
    const auto result = m_store->undo(std::nullopt);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(dumpOf(*m_store), before);
    QVERIFY(m_store->undo(m_record.id));
    QVERIFY(m_store->undo(std::nullopt));
    QVERIFY(m_store->claims().value().isEmpty());
}

void TestJournal::undoStopsWhereAnotherScopeChangedTheItem()
{
    const Annotation plain = mark(u"零"_s);
    QVERIFY(m_store->apply(making(plain)));
    Annotation edited = plain;
    edited.setNote(u"from the library"_s);
    QVERIFY(m_store->apply({ChangeKind::EditNote, {}, {Edit<Annotation>{plain, edited}}}));
    QCOMPARE(m_store->undo(m_record.id).error().kind, ErrorKind::Conflict);
    QVERIFY(m_store->undo(std::nullopt));
    QVERIFY(m_store->undo(m_record.id));
}

void TestJournal::undoneLastIsRedoneFirst()
{
    const QList<Change> changes = {making(mark(u"tables"_s)), making(mark(u"twice"_s)),
                                   making(mark(u"零"_s))};
    for (const Change &change : changes)
        QVERIFY(m_store->apply(change));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_store->undo(m_record.id));
    for (const Change &change : changes)
        QCOMPARE(m_store->redo(m_record.id).value(), change);
}

void TestJournal::nothingToUndo()
{
    QCOMPARE(m_store->undo(m_record.id).value(), std::nullopt);
    QCOMPARE(m_store->redo(std::nullopt).value(), std::nullopt);
}

QTEST_APPLESS_MAIN(TestJournal)

#include "tst_journal.moc"
