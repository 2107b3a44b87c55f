// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Undo out of turn, from another scope: refused where a later change would be left in the air.
class TestFootprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anItemThatLooksAsItDid();
    void aReplyThatCameAndWent();
    void aClaimThatWentAndCameBack();
    void aPathThatAnotherTagHad();
    void otherItemsAreNoHindrance();

private:
    Annotation mark(const QString &words) const
    {
        return markOn(m_record, m_document, rangeOf(m_document, words));
    }

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::optional<Store> m_store;
    DocumentRecord m_record;
    Claim m_claim;
    Annotation m_mark;
};

void TestFootprint::init()
{
    m_store.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_store = m_library->open();
    m_record = m_store->remember(m_document, u"/a.md"_s).value();
    m_claim = RandomValues().claim();
    m_mark = mark(u"零"_s);
    m_mark.setClaim(m_claim.id);
    QVERIFY(m_store->apply({ChangeKind::MakeClaim,
                            m_record.id,
                            {Edit<Claim>{{}, m_claim}, Edit<Annotation>{{}, m_mark}}}));
}

void TestFootprint::anItemThatLooksAsItDid()
{
    const ItemEdit removal = Edit<Annotation>{m_mark, {}};
    QVERIFY(m_store->apply({ChangeKind::Delete, m_record.id, {removal}}));
    QVERIFY(m_store->apply({ChangeKind::Restore, m_record.id, {Edit<Annotation>{{}, m_mark}}}));
    QCOMPARE(m_store->undo({}).error().kind, ErrorKind::Conflict);
    QVERIFY(m_store->undo(m_record.id).value());
    QVERIFY(m_store->undo(m_record.id).value());
    QVERIFY(m_store->undo({}).value());
}

void TestFootprint::aReplyThatCameAndWent()
{
    Annotation reply = mark(u"tables"_s);
    reply.motivation = Motivation::Replying;
    reply.target = {m_record.id, m_record.revision, {}, {}, m_mark.id, {}};
    QVERIFY(m_store->apply({ChangeKind::Reply, m_record.id, {Edit<Annotation>{{}, reply}}}));
    QVERIFY(m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{reply, {}}}}));
    QCOMPARE(m_store->undo({}).error().kind, ErrorKind::Conflict);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_store->undo(m_record.id).value());
    QVERIFY(m_store->allAnnotations().value().isEmpty());
}

void TestFootprint::aClaimThatWentAndCameBack()
{
    QVERIFY(m_store->apply({ChangeKind::Delete, m_record.id, {Edit<Annotation>{m_mark, {}}}}));
    QVERIFY(m_store->apply({ChangeKind::Delete, {}, {Edit<Claim>{m_claim, {}}}}));
    QVERIFY(m_store->apply({ChangeKind::Restore, {}, {Edit<Claim>{{}, m_claim}}}));
    QCOMPARE(m_store->undo(m_record.id).error().kind, ErrorKind::Conflict);
    QVERIFY(m_store->undo({}).value());
    QVERIFY(m_store->undo({}).value());
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->annotations(m_record.id).value(), QList{m_mark});
}

void TestFootprint::aPathThatAnotherTagHad()
{
    RandomValues random;
    Tag one = random.tag();
    Tag other = random.tag();
    Tag renamed = one;
    renamed.path = u"elsewhere"_s;
    other.path = one.path;
    const Document otherDocument = documentOf({u"Elsewhere."_s});
    const DocumentId article = m_store->remember(otherDocument, u"/b.md"_s).value().id;
    QVERIFY(m_store->apply({ChangeKind::Retag, article, {Edit<Tag>{{}, one}}}));
    QVERIFY(m_store->apply({ChangeKind::Retag, article, {Edit<Tag>{one, renamed}}}));
    QVERIFY(m_store->apply({ChangeKind::Retag, {}, {Edit<Tag>{{}, other}}}));
    QVERIFY(m_store->apply({ChangeKind::Delete, {}, {Edit<Tag>{other, {}}}}));
    QCOMPARE(m_store->undo(article).error().kind, ErrorKind::Conflict);
    QVERIFY(m_store->undo({}).value());
    QVERIFY(m_store->undo({}).value());
    QVERIFY(m_store->undo(article).value());
}

void TestFootprint::otherItemsAreNoHindrance()
{
    Claim checked = m_claim;
    checked.reasoning = u"See the table."_s;
    Annotation second = mark(u"tables"_s);
    second.setClaim(m_claim.id);
    QVERIFY(m_store->apply(making(second)));
    QVERIFY(m_store->apply({ChangeKind::EditClaim, {}, {Edit<Claim>{m_claim, checked}}}));
    QVERIFY(m_store->undo(m_record.id).value());
    QCOMPARE(m_store->annotations(m_record.id).value(), QList{m_mark});
}

QTEST_APPLESS_MAIN(TestFootprint)

#include "tst_footprint.moc"
