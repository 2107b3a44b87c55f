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
    void historyTellsWhatBecameOfANote();
    void historyOfAClaim();

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
    QCOMPARE(m_store->undoable(m_record.id).value(), change.kind);
    QCOMPARE(m_store->undo(m_record.id).value(), change.reversed());
    QVERIFY(m_store->annotations(m_record.id).value().isEmpty());
    QCOMPARE(m_store->undoable(m_record.id).value(), std::nullopt);
    QCOMPARE(m_store->redoable(m_record.id).value(), change.kind);
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
    QCOMPARE(m_store->undoable(m_record.id).value(), change.kind);
}

void TestJournal::everyKindSurvivesReopening()
{
    for (int kind = 0; kind <= static_cast<int>(ChangeKind::Import); ++kind) {
        Change change = making(mark(u"tables"_s));
        change.kind = static_cast<ChangeKind>(kind);
        QVERIFY(m_store->apply(change));
        m_store.reset();
        m_store = m_library->open();
        QCOMPARE(m_store->undoable(m_record.id).value(), change.kind);
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

void TestJournal::historyTellsWhatBecameOfANote()
{
    const Annotation plain = mark(u"tables"_s);
    Annotation noted = plain;
    noted.setNote(u"By whom?"_s);
    const ItemEdit writing = Edit<Annotation>{plain, noted};
    QVERIFY(m_store->apply(making(plain), u"Ada"_s));
    QVERIFY(m_store->apply(making(mark(u"twice"_s)), u"Ada"_s));
    QVERIFY(m_store->apply({ChangeKind::AddNote, m_record.id, {writing}}, u"Béla"_s));
    QVERIFY(m_store->undo(m_record.id));
    const QList<HistoryEntry> history = m_store->history(plain.id).value();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].kind, ChangeKind::Highlight);
    QCOMPARE(history[0].author, u"Ada"_s);
    QVERIFY(!history[0].undone);
    QCOMPARE(history[1].kind, ChangeKind::AddNote);
    QCOMPARE(history[1].author, u"Béla"_s);
    QVERIFY(history[1].undone);
    QCOMPARE(history[1].edit, writing);
    QVERIFY(history[1].time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(m_store->history(AnnotationId::create()).value().isEmpty());
}

void TestJournal::historyOfAClaim()
{
    RandomValues random;
    const Claim claim = random.claim();
    Claim checked = claim;
    checked.verdict = Verdict::MostlyFalse;
    checked.reasoning = u"See the table."_s;
    QVERIFY(m_store->apply({ChangeKind::MakeClaim, {}, {Edit<Claim>{{}, claim}}}));
    QVERIFY(m_store->apply({ChangeKind::EditClaim, {}, {Edit<Claim>{claim, checked}}}));
    const QList<HistoryEntry> history = m_store->history(claim.id).value();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[1].edit, ItemEdit(Edit<Claim>{claim, checked}));
}

QTEST_APPLESS_MAIN(TestJournal)

#include "tst_journal.moc"
