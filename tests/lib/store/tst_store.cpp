// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/librarylock.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sidegloss;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsAppliedIsThereAfterReopening();
    void marksComeInReadingOrder();
    void theNearestMarksComeWithTheirReplies();
    void trashKeepsWhatIsDeleted();
    void restoringTakesItOutOfTheTrash();
    void appearancesComeFromAnyArticle();
    void refusesAnEditOfWhatChanged();
    void aChangeTakesEffectWholeOrNotAtAll();
    void refuses_data();
    void refuses();
    void nothingMayRestOnWhatIsDeleted();
    void twoStoresSeeEachOther();
    void aWriteIsAsPatientAsItIsTold();

private:
    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
};

void TestStore::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
}

void TestStore::whatIsAppliedIsThereAfterReopening()
{
    RandomValues random;
    Claim claim = random.claim();
    const Person person = random.person();
    const Tag tag = random.tag();
    claim.speaker = person.id;
    Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"价格"_s));
    mark.setClaim(claim.id);
    mark.setTags({u"price"_s});
    QVERIFY(m_store->apply({ChangeKind::MakeClaim,
                            m_record.id,
                            {Edit<Person>{std::nullopt, person}, Edit<Claim>{std::nullopt, claim},
                             Edit<Tag>{std::nullopt, tag}, Edit<Annotation>{std::nullopt, mark}}}));
    m_store.reset();
    m_store = m_library->open();
    QCOMPARE(m_store->annotations(m_record.id).value(), QList{mark});
    QCOMPARE(m_store->allAnnotations().value(), QList{mark});
    QCOMPARE(m_store->annotation(mark.id).value(), mark);
    QCOMPARE(m_store->claims().value(), QList{claim});
    QCOMPARE(m_store->claim(claim.id).value(), claim);
    QCOMPARE(m_store->people().value(), QList{person});
    QCOMPARE(m_store->appearances(claim.id).value(), QList{mark});
    QVERIFY(m_store->tags().value().contains(tag));
}

void TestStore::marksComeInReadingOrder()
{
    const Annotation late = markOn(m_record, m_document, rangeOf(m_document, u"stayed"_s));
    const Annotation shortOne = markOn(m_record, m_document, rangeOf(m_document, u"The"_s));
    const Annotation longOne = markOn(m_record, m_document, rangeOf(m_document, u"The tide"_s));
    Annotation whole = late;
    whole.id = AnnotationId::create();
    whole.target.selectors.clear();
    for (const Annotation &mark : {late, shortOne, longOne, whole})
        QVERIFY(m_store->apply(making(mark)));
    QCOMPARE(m_store->annotations(m_record.id).value(), (QList{whole, longOne, shortOne, late}));
}

void TestStore::theNearestMarksComeWithTheirReplies()
{
    QList<Annotation> marks;
    for (const QString &word : {u"The"_s, u"tide"_s, u"tables"_s, u"价格"_s, u"stayed"_s})
        marks.append(markOn(m_record, m_document, rangeOf(m_document, word)));
    const auto byPlace = [](const Annotation &mark) { return mark.target.position()->start; };
    std::ranges::sort(marks, {}, byPlace);
    Annotation whole = marks.first();
    whole.id = AnnotationId::create();
    whole.target.selectors.clear();
    const auto replyTo = [&](const Annotation &parent) {
        Annotation reply = whole;
        reply.id = AnnotationId::create();
        reply.motivation = Motivation::Replying;
        reply.target.replyTo = parent.id;
        return reply;
    };
    const Annotation reply = replyTo(marks[2]);
    const Annotation answer = replyTo(reply);
    const Annotation farReply = replyTo(marks[0]);
    for (const Annotation &mark : marks + QList{whole, reply, answer, farReply})
        QVERIFY(m_store->apply(making(mark)));

    QCOMPARE(m_store->mostAnnotations(m_record.id).value(), 9);
    const QList<Annotation> near =
        m_store->annotationsNear(m_record.id, byPlace(marks[2]), 1).value();
    QSet<AnnotationId> ids;
    for (const Annotation &mark : near)
        ids.insert(mark.id);
    QCOMPARE(ids, (QSet{whole.id, reply.id, answer.id, marks[1].id, marks[2].id}));
    QCOMPARE(near.last(), marks[2]);
    QCOMPARE(m_store->annotationsNear(m_record.id, 0, 100).value().size(), 9);
}

void TestStore::trashKeepsWhatIsDeleted()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    QVERIFY(m_store->apply(making(mark)));
    QVERIFY(
        m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{mark, std::nullopt}}}));
    QVERIFY(m_store->annotations(m_record.id).value().isEmpty());
    QCOMPARE(m_store->annotation(mark.id).value(), std::nullopt);
    const QList<Trashed<Annotation>> trash = m_store->trashedAnnotations(m_record.id).value();
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().item, mark);
    QVERIFY(trash.first().deleted.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(m_store->trashedAnnotations(std::nullopt).value(), trash);
    QVERIFY(m_store->trashedAnnotations(DocumentId::create()).value().isEmpty());
}

void TestStore::restoringTakesItOutOfTheTrash()
{
    Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    mark.setTags({u"price"_s});
    QVERIFY(m_store->apply(making(mark)));
    QVERIFY(
        m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{mark, std::nullopt}}}));
    QVERIFY(m_store->tags().value().isEmpty());
    QVERIFY(
        m_store->apply({ChangeKind::Restore, m_record.id, {Edit<Annotation>{std::nullopt, mark}}}));
    QCOMPARE(m_store->annotations(m_record.id).value(), QList{mark});
    QVERIFY(m_store->trashedAnnotations(std::nullopt).value().isEmpty());
    QCOMPARE(m_store->tags().value().size(), 1);
}

void TestStore::appearancesComeFromAnyArticle()
{
    RandomValues random;
    const Claim claim = random.claim();
    QVERIFY(m_store->apply({ChangeKind::MakeClaim, {}, {Edit<Claim>{std::nullopt, claim}}}));
    const Document other = documentOf({u"Elsewhere."_s});
    const DocumentRecord otherRecord = m_store->remember(other, u"/b.md"_s).value();
    Annotation here = markOn(m_record, m_document, rangeOf(m_document, u"零"_s));
    Annotation there = markOn(otherRecord, other, rangeOf(other, u"Elsewhere"_s));
    here.setClaim(claim.id);
    there.setClaim(claim.id);
    QVERIFY(m_store->apply(making(here)));
    QVERIFY(m_store->apply(making(there)));
    QCOMPARE(m_store->appearances(claim.id).value().size(), 2);
    there.setClaim(std::nullopt);
    Annotation before = there;
    before.setClaim(claim.id);
    QVERIFY(m_store->apply({ChangeKind::EditClaim, {}, {Edit<Annotation>{before, there}}}));
    QCOMPARE(m_store->appearances(claim.id).value(), QList{here});
}

void TestStore::refusesAnEditOfWhatChanged()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    QVERIFY(m_store->apply(making(mark)));
    Annotation mine = mark;
    mine.setNote(u"mine"_s);
    Annotation theirs = mark;
    theirs.setNote(u"theirs"_s);
    QVERIFY(m_store->apply({ChangeKind::AddNote, m_record.id, {Edit<Annotation>{mark, theirs}}}));
    const Result<> result =
        m_store->apply({ChangeKind::AddNote, m_record.id, {Edit<Annotation>{mark, mine}}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_store->annotation(mark.id).value(), theirs);
    QCOMPARE(m_store->apply(making(mark)).error().kind, ErrorKind::Conflict);
}

void TestStore::aChangeTakesEffectWholeOrNotAtAll()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    const Annotation never = markOn(m_record, m_document, rangeOf(m_document, u"twice"_s));
    Change change = making(mark);
    change.edits.append(Edit<Annotation>{never, std::nullopt});
    QVERIFY(!m_store->apply(change));
    QVERIFY(m_store->annotations(m_record.id).value().isEmpty());
    QCOMPARE(m_store->undoable(m_record.id).value(), std::nullopt);
}

void TestStore::refuses_data()
{
    QTest::addColumn<ItemEdit>("edit");
    const DocumentRecord unknown{DocumentId::create(), {}, {}, {}, {}, {}};
    Annotation mark = markOn(unknown, m_document, rangeOf(m_document, u"tables"_s));
    QTest::newRow("a mark in an unknown article") << ItemEdit(Edit<Annotation>{{}, mark});
    QTest::newRow("an edit of nothing") << ItemEdit(Edit<Annotation>());
    QTest::newRow("an item without id") << ItemEdit(Edit<Person>{{}, Person()});
    QTest::newRow("an edit of two items")
        << ItemEdit(Edit<Person>{Person{PersonId::create(), {}, {}, {}, {}, {}},
                                 Person{PersonId::create(), {}, {}, {}, {}, {}}});
}

void TestStore::refuses()
{
    QFETCH(ItemEdit, edit);
    const Result<> result = m_store->apply({ChangeKind::Import, {}, {edit}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidArgument);
}

void TestStore::nothingMayRestOnWhatIsDeleted()
{
    RandomValues random;
    Claim claim = random.claim();
    const Person person = random.person();
    claim.speaker = person.id;
    Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"零"_s));
    mark.setClaim(claim.id);
    Annotation reply = mark;
    reply.id = AnnotationId::create();
    reply.bodies.clear();
    reply.motivation = Motivation::Replying;
    reply.target = {m_record.id, m_record.revision, {}, {}, mark.id, {}};
    QVERIFY(m_store->apply({ChangeKind::MakeClaim,
                            {},
                            {Edit<Annotation>{{}, reply}, Edit<Annotation>{{}, mark},
                             Edit<Claim>{{}, claim}, Edit<Person>{{}, person}}}));
    const QList<ItemEdit> deletions = {Edit<Person>{person, {}}, Edit<Claim>{claim, {}},
                                       Edit<Annotation>{mark, {}}};
    for (const ItemEdit &deletion : deletions) {
        const Result<> result = m_store->apply({ChangeKind::Delete, {}, {deletion}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
    }
    QVERIFY(m_store->apply(
        {ChangeKind::Delete, {}, deletions + QList<ItemEdit>{Edit<Annotation>{reply, {}}}}));
}

void TestStore::twoStoresSeeEachOther()
{
    Store other = m_library->open();
    const qint64 version = other.dataVersion().value();
    QCOMPARE(other.dataVersion().value(), version);
    const Annotation one = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    const Annotation two = markOn(m_record, m_document, rangeOf(m_document, u"twice"_s));
    QVERIFY(m_store->apply(making(one)));
    QVERIFY(other.dataVersion().value() > version);
    QVERIFY(other.apply(making(two)));
    QCOMPARE(m_store->annotations(m_record.id).value(), other.annotations(m_record.id).value());
    QVERIFY(m_store->undo(m_record.id));
    QCOMPARE(other.annotations(m_record.id).value(), QList{one});
}

void TestStore::aWriteIsAsPatientAsItIsTold()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"价格"_s));
    {
        const LibraryLock other(m_library->path());
        // Of the 5 s that it would wait otherwise, most are left.
        const QDeadlineTimer patience(4s);
        m_store->setPatience(20ms);
        QCOMPARE(m_store->apply(making(mark)).error().kind, ErrorKind::LibraryBusy);
        QVERIFY(!patience.hasExpired());
        QVERIFY(m_store->annotations(m_record.id).value().isEmpty());
    }
    QVERIFY(m_store->apply(making(mark)));
    QCOMPARE(m_store->annotation(mark.id).value(), mark);
}

QTEST_APPLESS_MAIN(TestStore)

#include "tst_store.moc"
