// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/pendingwrites.h"

#include "tests/testlib/librarylock.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestPendingWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsWhatWillBe();
    void savesInOrder();
    void savesInSlices();
    void waitsForAnotherProcess();
    void givesUpWhatNoLongerFits();
    void leavesTheWordsOfWhatItGivesUp();
    void tellsTheWordsThatWait();
    void rememberingAndPlacesWaitToo();
    void whatMayPass_data();
    void whatMayPass();

private:
    Annotation mark(const QString &words) const;
    static Change edit(const Annotation &before, const Annotation &after);
    static Annotation withNote(Annotation mark, const QString &note);

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
};

void TestPendingWrites::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_store->setPatience(std::chrono::milliseconds(0));
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
}

Annotation TestPendingWrites::mark(const QString &words) const
{
    return markOn(m_record, m_document, rangeOf(m_document, words));
}

Annotation TestPendingWrites::withNote(Annotation mark, const QString &note)
{
    mark.setNote(note);
    return mark;
}

Change TestPendingWrites::edit(const Annotation &before, const Annotation &after)
{
    return {ChangeKind::EditNote, before.target.document, {Edit<Annotation>{before, after}}};
}

void TestPendingWrites::showsWhatWillBe()
{
    const Annotation kept = mark(u"价格"_s);
    const Annotation doomed = mark(u"The"_s);
    const Annotation edited = mark(u"The"_s);
    const Annotation made = mark(u"价格"_s);
    PendingWrites pending;
    pending.addChange(edit(edited, withNote(edited, u"first"_s)), u"Ada"_s);
    pending.addChange(making(made), u"Ada"_s);
    pending.addChange(making(doomed).reversed(), u"Ada"_s);
    pending.addChange(edit(withNote(edited, u"first"_s), withNote(edited, u"then"_s)), u"Ada"_s);

    const QList<Annotation> saved{kept, doomed, edited};
    QCOMPARE(pending.appliedTo(saved),
             (QList<Annotation>{kept, withNote(edited, u"then"_s), made}));
    QCOMPARE(PendingWrites().appliedTo(saved), saved);
    QCOMPARE(pending.appliedTo(QList<Claim>{}), QList<Claim>{});
}

void TestPendingWrites::savesInOrder()
{
    const Annotation made = mark(u"价格"_s);
    PendingWrites pending;
    pending.addChange(making(made), u"Ada"_s);
    pending.addChange(edit(made, withNote(made, u"then"_s)), u"Ada"_s);
    const auto outcome = pending.saveTo(*m_store);
    QVERIFY(!outcome.obstacle);
    QVERIFY(outcome.givenUp.isEmpty());
    QVERIFY(pending.isEmpty());
    QCOMPARE(m_store->annotation(made.id).value(), withNote(made, u"then"_s));
}

void TestPendingWrites::savesInSlices()
{
    const Annotation shared = mark(u"价格"_s);
    const Annotation made = mark(u"The"_s);
    const ReadingPosition place{7, u"words"_s, 0.5};
    QVERIFY(m_store->apply(making(shared)));
    PendingWrites pending;
    pending.addChange(making(made), u"Ada"_s);
    pending.addChange(edit(withNote(shared, u"gone"_s), withNote(shared, u"ours"_s)), u"Ada"_s);
    pending.addOpening(m_document, u"/b.md"_s);
    pending.addPosition(m_record.id, place);

    // Time is over from the start: one at a time.
    const QDeadlineTimer over(0);
    QVERIFY(!pending.saveTo(*m_store, over).obstacle);
    QCOMPARE(m_store->annotation(made.id).value(), made);
    QVERIFY(pending.hasChanges());
    QCOMPARE(pending.saveTo(*m_store, over).givenUp.size(), 1);
    QVERIFY(m_store->lostDrafts().value().isEmpty());
    QVERIFY(pending.saveTo(*m_store, over).left);
    QVERIFY(!pending.hasChanges());
    QCOMPARE(m_store->document(m_record.id).value()->path, u"/a.md"_s);
    QVERIFY(!pending.saveTo(*m_store, over).left);
    QCOMPARE(m_store->document(m_record.id).value()->path, u"/b.md"_s);
    QVERIFY(!pending.isEmpty());
    QVERIFY(!pending.saveTo(*m_store, over).obstacle);
    QCOMPARE(m_store->document(m_record.id).value()->readingPosition, place);
    QVERIFY(pending.isEmpty());
}

void TestPendingWrites::waitsForAnotherProcess()
{
    const Annotation made = mark(u"价格"_s);
    PendingWrites pending;
    pending.addChange(making(made), u"Ada"_s);
    {
        const LibraryLock other(m_library->path());
        QCOMPARE(pending.saveTo(*m_store).obstacle->kind, ErrorKind::LibraryBusy);
        QVERIFY(pending.hasChanges());
    }
    QVERIFY(!pending.saveTo(*m_store).obstacle);
    QVERIFY(!pending.hasChanges());
    QCOMPARE(m_store->annotation(made.id).value(), made);
}

void TestPendingWrites::givesUpWhatNoLongerFits()
{
    const Annotation shared = mark(u"价格"_s);
    const Annotation made = mark(u"The"_s);
    QVERIFY(m_store->apply(making(shared)));
    PendingWrites pending;
    pending.addChange(edit(shared, withNote(shared, u"ours"_s)), u"Ada"_s);
    pending.addChange(making(made), u"Ada"_s);
    QVERIFY(m_store->apply(edit(shared, withNote(shared, u"theirs"_s))));

    const auto outcome = pending.saveTo(*m_store);
    QVERIFY(!outcome.obstacle);
    QCOMPARE(outcome.givenUp.size(), 1);
    QCOMPARE(outcome.givenUp.first().error.kind, ErrorKind::Conflict);
    QCOMPARE(outcome.givenUp.first().change, edit(shared, withNote(shared, u"ours"_s)));
    QVERIFY(pending.isEmpty());
    QCOMPARE(m_store->annotation(shared.id).value(), withNote(shared, u"theirs"_s));
    QCOMPARE(m_store->annotation(made.id).value(), made);
}

void TestPendingWrites::leavesTheWordsOfWhatItGivesUp()
{
    const Annotation shared = mark(u"价格"_s);
    QVERIFY(m_store->apply(making(shared)));
    PendingWrites pending;
    pending.addChange(edit(shared, withNote(shared, u"ours"_s)), u"Ada"_s);
    pending.addChange(edit(withNote(shared, u"ours"_s), withNote(shared, u"ours, longer"_s)),
                      u"Ada"_s);
    QVERIFY(m_store->apply(edit(shared, withNote(shared, u"theirs"_s))));

    QVERIFY(pending.saveTo(*m_store).left);
    const QList<Draft> lost = m_store->lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().before, QString());
    QCOMPARE(lost.first().markdown, u"ours, longer"_s);
}

void TestPendingWrites::tellsTheWordsThatWait()
{
    const Annotation first = mark(u"价格"_s);
    const Annotation second = mark(u"The"_s);
    PendingWrites pending;
    pending.addChange(making(first), u"Ada"_s);
    pending.addChange(edit(first, withNote(first, u"one"_s)), u"Ada"_s);
    pending.addChange(edit(second, withNote(second, u"two"_s)), u"Ada"_s);
    pending.addChange(edit(withNote(first, u"one"_s), withNote(first, u"one more"_s)), u"Ada"_s);

    const QList<Draft> words = pending.words();
    QCOMPARE(words.size(), 2);
    QCOMPARE(words[0].item, first.id.uuid());
    QCOMPARE(words[0].before, QString());
    QCOMPARE(words[0].markdown, u"one more"_s);
    QCOMPARE(words[1].markdown, u"two"_s);
}

void TestPendingWrites::rememberingAndPlacesWaitToo()
{
    const ReadingPosition place{7, u"words"_s, 0.5};
    PendingWrites pending;
    pending.addOpening(m_document, u"/b.md"_s);
    pending.addPosition(m_record.id, {1, u"earlier"_s, 0.1});
    pending.addPosition(m_record.id, place);
    {
        const LibraryLock other(m_library->path());
        QVERIFY(pending.saveTo(*m_store).obstacle);
        QVERIFY(!pending.isEmpty());
        QVERIFY(!pending.hasChanges());
    }
    QVERIFY(!pending.saveTo(*m_store).obstacle);
    QVERIFY(pending.isEmpty());
    const DocumentRecord record = *m_store->document(m_record.id).value();
    QCOMPARE(record.path, u"/b.md"_s);
    QCOMPARE(record.readingPosition, place);
}

void TestPendingWrites::whatMayPass_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("passes");
    QTest::newRow("held by another process") << ErrorKind::LibraryBusy << true;
    QTest::newRow("no room") << ErrorKind::DiskFull << true;
    QTest::newRow("failing disk") << ErrorKind::LibraryFailed << true;
    QTest::newRow("may only be read now") << ErrorKind::LibraryUnwritable << true;
    QTest::newRow("no memory") << ErrorKind::OutOfMemory << true;
    QTest::newRow("changed meanwhile") << ErrorKind::Conflict << false;
    QTest::newRow("names what is gone") << ErrorKind::InvalidArgument << false;
}

void TestPendingWrites::whatMayPass()
{
    QFETCH(ErrorKind, kind);
    QTEST(PendingWrites::mayPass(kind), "passes");
}

QTEST_APPLESS_MAIN(TestPendingWrites)

#include "tst_pendingwrites.moc"
