// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void purgingHeedsTheTime();
    void whatWasPurgedCanStillBeUndone();
    void aThreadGoesTogether();
    void claimsAndPeople();
    void tellsWhatTookItAway();

private:
    QDateTime later() const { return QDateTime::currentDateTimeUtc().addSecs(60); }

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
};

void TestTrash::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
}

void TestTrash::purgingHeedsTheTime()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    QVERIFY(m_store->apply(making(mark)));
    QCOMPARE(m_store->purgeTrash(later()).value(), 0);
    QVERIFY(m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{mark, {}}}}));
    QCOMPARE(m_store->purgeTrash(QDateTime::currentDateTimeUtc().addDays(-1)).value(), 0);
    QCOMPARE(m_store->trashedAnnotations({}).value().size(), 1);
    QCOMPARE(m_store->purgeTrash(later()).value(), 1);
    QVERIFY(m_store->trashedAnnotations({}).value().isEmpty());
}

void TestTrash::whatWasPurgedCanStillBeUndone()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    QVERIFY(m_store->apply(making(mark)));
    QVERIFY(m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{mark, {}}}}));
    QCOMPARE(m_store->purgeTrash(later()).value(), 1);
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->annotations(m_record.id).value(), QList{mark});
    QCOMPARE(m_store->history(mark.id).value().size(), 2);
}

void TestTrash::aThreadGoesTogether()
{
    const Annotation parent = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    Annotation reply = parent;
    reply.id = AnnotationId::create();
    reply.motivation = Motivation::Replying;
    reply.target = {m_record.id, m_record.revision, {}, {}, parent.id, {}};
    QVERIFY(m_store->apply({ChangeKind::Reply,
                            m_record.id,
                            {Edit<Annotation>{{}, parent}, Edit<Annotation>{{}, reply}}}));
    QVERIFY(m_store->apply({ChangeKind::Delete,
                            m_record.id,
                            {Edit<Annotation>{reply, {}}, Edit<Annotation>{parent, {}}}}));
    QCOMPARE(m_store->purgeTrash(later()).value(), 2);
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->annotations(m_record.id).value().size(), 2);
}

void TestTrash::claimsAndPeople()
{
    RandomValues random;
    const Person speaker = random.person();
    Claim claim = random.claim();
    claim.speaker = speaker.id;
    QVERIFY(m_store->apply(
        {ChangeKind::MakeClaim, {}, {Edit<Person>{{}, speaker}, Edit<Claim>{{}, claim}}}));
    QVERIFY(m_store->apply(
        {ChangeKind::Delete, {}, {Edit<Claim>{claim, {}}, Edit<Person>{speaker, {}}}}));
    const QList<Trashed<Claim>> trash = m_store->trashedClaims().value();
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().item, claim);
    QCOMPARE(m_store->purgeTrash(later()).value(), 2);
    QVERIFY(m_store->trashedClaims().value().isEmpty());
    QVERIFY(m_store->undo({}).value());
    QCOMPARE(m_store->claims().value(), QList{claim});
}

void TestTrash::tellsWhatTookItAway()
{
    const Annotation mark = markOn(m_record, m_document, rangeOf(m_document, u"tables"_s));
    const Change deletion{ChangeKind::Delete, m_record.id, {Edit<Annotation>{mark, {}}}};
    QVERIFY(m_store->apply(making(mark)));
    QCOMPARE(m_store->deletion(mark.id.uuid()).value(), std::nullopt);
    QVERIFY(m_store->apply(deletion));
    QCOMPARE(m_store->deletion(mark.id.uuid()).value(), deletion);
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->deletion(mark.id.uuid()).value(), std::nullopt);
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->trashedAnnotations({}).value().size(), 1);
    QCOMPARE(m_store->deletion(mark.id.uuid()).value(), std::nullopt);
}

QTEST_APPLESS_MAIN(TestTrash)

#include "tst_trash.moc"
