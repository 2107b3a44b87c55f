// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/trash.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "app/session/trashkeeper.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/plaindocument.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/Database.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;
using namespace std::chrono_literals;

class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsLastDeletedFirst();
    void daysLeft_data();
    void daysLeft();
    void restoresAMark();
    void restoringIsOneStepOfUndo();
    void aMarkComesWithTheRepliesThatWentWithIt();
    void aReplyComesWithWhatItRepliesTo();
    void aMarkComesWithItsClaim();
    void aMarkComesWithoutAClaimThatIsGone();
    void aClaimGetsItsMarksBack();
    void marksOfOtherClaimsAreLeftAlone();
    void severalArticlesBelongToTheLibrary();
    void nothingToRestore();
    void whatWasUndoneCanBeRestored();
    void oldTrashGoesOnce();
    void purgingWaitsForAnotherProcess();
    void aReadOnlyLibraryIsNotPurged();

private:
    AnnotationId annotate(const QString &note, const QString &statement = {})
    {
        AnnotationDraft draft;
        draft.range = rangeOf(m_session->document(), u"tables"_s);
        draft.note = note;
        if (!statement.isEmpty())
            draft.claim = ClaimDraft{statement, {}, {}, {}, {}, {}};
        return m_session->annotate(draft).value();
    }
    /// What is deleted next is deleted later.
    static bool clockGoesOn()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return QTest::qWaitFor([now] { return QDateTime::currentDateTimeUtc() > now; });
    }
    QList<QUuid> trashed() const
    {
        QList<QUuid> ids;
        const QList<TrashItem> items = trash(*m_workspace).value();
        for (const TrashItem &item : items)
            ids.append(item.id());
        return ids;
    }
    std::optional<Annotation> live(AnnotationId id) const
    {
        return m_workspace->store().annotation(id).value();
    }
    std::optional<Change> restored(const QList<QUuid> &ids)
    {
        return restore(*m_workspace, ids).value();
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestTrash::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestTrash::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestTrash::listsLastDeletedFirst()
{
    const AnnotationId first = annotate(u"one"_s);
    const AnnotationId second = annotate(u"two"_s, u"A claim"_s);
    const ClaimId claim = *live(second)->claim();
    QVERIFY(trashed().isEmpty());
    QVERIFY(m_session->remove({second}));
    QVERIFY(clockGoesOn());
    QVERIFY(m_session->remove({first}));
    QVERIFY(clockGoesOn());
    QVERIFY(deleteClaim(*m_workspace, claim));
    QCOMPARE(trashed(), (QList<QUuid>{claim.uuid(), first.uuid(), second.uuid()}));
}

void TestTrash::daysLeft_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<int>("days");
    QTest::newRow("just now") << qint64{0} << 30;
    QTest::newRow("a minute ago") << qint64{60} << 30;
    QTest::newRow("a day ago") << qint64{24 * 3600} << 29;
    QTest::newRow("in its last hour") << qint64{30 * 24 * 3600 - 3600} << 1;
    QTest::newRow("due") << qint64{30 * 24 * 3600} << 0;
    QTest::newRow("long due") << qint64{90 * 24 * 3600} << 0;
}

void TestTrash::daysLeft()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(int, days);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE((TrashItem{Annotation(), now.addSecs(-secondsAgo)}.daysLeft(now)), days);
}

void TestTrash::restoresAMark()
{
    const AnnotationId id = annotate(u"a note"_s);
    const Annotation before = *live(id);
    QVERIFY(m_session->remove({id}));
    QVERIFY(!m_session->annotations().find(id));
    const std::optional<Change> change = restored({id.uuid()});
    QVERIFY(change);
    QCOMPARE(change->kind, ChangeKind::Restore);
    QCOMPARE(change->document, m_session->record().id);
    QCOMPARE(live(id), before);
    QVERIFY(m_session->annotations().find(id));
    QVERIFY(trashed().isEmpty());
}

void TestTrash::restoringIsOneStepOfUndo()
{
    const AnnotationId first = annotate(u"one"_s);
    const AnnotationId second = annotate(u"two"_s);
    QVERIFY(m_session->remove({first}));
    QVERIFY(m_session->remove({second}));
    QVERIFY(restored({first.uuid(), second.uuid()}));
    QCOMPARE(m_session->undoable(), ChangeKind::Restore);
    QVERIFY(live(first) && live(second));
    QVERIFY(m_session->undo());
    QVERIFY(!live(first) && !live(second));
    QCOMPARE(trashed().size(), 2);
}

void TestTrash::aMarkComesWithTheRepliesThatWentWithIt()
{
    const AnnotationId parent = annotate(u"a note"_s);
    const AnnotationId earlier = m_session->reply(parent, u"deleted before"_s).value();
    const AnnotationId reply = m_session->reply(parent, u"a reply"_s).value();
    QVERIFY(m_session->remove({earlier}));
    QVERIFY(m_session->remove({parent}));
    QVERIFY(restored({parent.uuid()}));
    QVERIFY(live(parent) && live(reply));
    QCOMPARE(trashed(), QList{earlier.uuid()});
}

void TestTrash::aReplyComesWithWhatItRepliesTo()
{
    const AnnotationId parent = annotate(u"a note"_s);
    const AnnotationId reply = m_session->reply(parent, u"a reply"_s).value();
    QVERIFY(m_session->remove({parent}));
    QVERIFY(restored({reply.uuid()}));
    QVERIFY(live(parent) && live(reply));
    QCOMPARE(live(reply)->target.replyTo, parent);
}

void TestTrash::aMarkComesWithItsClaim()
{
    const AnnotationId id = annotate(u"a note"_s, u"A claim"_s);
    const ClaimId claim = *live(id)->claim();
    QVERIFY(m_session->remove({id}));
    QVERIFY(deleteClaim(*m_workspace, claim));
    const std::optional<Change> change = restored({id.uuid()});
    QVERIFY(change);
    QCOMPARE(change->document, m_session->record().id);
    QCOMPARE(live(id)->claim(), claim);
    QVERIFY(m_workspace->claim(claim).value());
}

void TestTrash::aMarkComesWithoutAClaimThatIsGone()
{
    const AnnotationId id = annotate(u"a note"_s, u"A claim"_s);
    const ClaimId claim = *live(id)->claim();
    QVERIFY(m_session->remove({id}));
    QVERIFY(deleteClaim(*m_workspace, claim));
    // As where the clock was set back between the two.
    SQLite::Database(m_library->path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE claim SET deleted = '2001-01-01T00:00:00.000Z'");
    QCOMPARE(m_workspace->purgeTrash(QDateTime::currentDateTimeUtc().addDays(-1)).value(), 1);
    QVERIFY(restored({id.uuid()}));
    QCOMPARE(live(id)->claim(), std::nullopt);
    QCOMPARE(live(id)->note(), u"a note"_s);
}

void TestTrash::aClaimGetsItsMarksBack()
{
    const AnnotationId id = annotate(u"a note"_s, u"A claim"_s);
    const AnnotationId second = annotate(u"deleted since"_s, u"A claim"_s);
    const ClaimId claim = *live(id)->claim();
    QCOMPARE(live(second)->claim(), claim);
    QVERIFY(deleteClaim(*m_workspace, claim));
    QVERIFY(m_session->remove({second}));
    QCOMPARE(live(id)->claim(), std::nullopt);
    const std::optional<Change> change = restored({claim.uuid()});
    QVERIFY(change);
    QCOMPARE(change->document, std::nullopt);
    QCOMPARE(live(id)->claim(), claim);
    QCOMPARE(m_workspace->appearances(claim).value().size(), 1);
    QVERIFY(m_workspace->undo({}).value());
    QCOMPARE(live(id)->claim(), std::nullopt);
    QVERIFY(!m_workspace->claim(claim).value());
}

void TestTrash::marksOfOtherClaimsAreLeftAlone()
{
    const AnnotationId id = annotate(u"a note"_s, u"A claim"_s);
    const ClaimId claim = *live(id)->claim();
    QVERIFY(deleteClaim(*m_workspace, claim));
    QVERIFY(m_session->setClaim(id, {u"Another claim"_s, {}, {}, {}, {}, {}}));
    const std::optional<ClaimId> other = live(id)->claim();
    QVERIFY(restored({claim.uuid()}));
    QCOMPARE(live(id)->claim(), other);
}

void TestTrash::severalArticlesBelongToTheLibrary()
{
    const Document article = plainDocument(u"Another article."_s);
    const auto other = DocumentSession::open(*m_workspace, article, u"/b.md"_s).value();
    const AnnotationId here = annotate(u"here"_s);
    AnnotationDraft draft;
    draft.note = u"there"_s;
    const AnnotationId there = other->annotate(draft).value();
    QVERIFY(m_session->remove({here}));
    QVERIFY(other->remove({there}));
    const std::optional<Change> change = restored({here.uuid(), there.uuid()});
    QVERIFY(change);
    QCOMPARE(change->document, std::nullopt);
    QVERIFY(live(here) && live(there));
    QVERIFY(m_workspace->undo({}).value());
    QVERIFY(!live(here) && !live(there));
}

void TestTrash::nothingToRestore()
{
    const AnnotationId id = annotate(u"a note"_s);
    QVERIFY(!restored({id.uuid()}));
    QVERIFY(!restored({QUuid::createUuid()}));
    QVERIFY(!restored({}));
    QCOMPARE(m_session->undoable(), ChangeKind::AddNote);
}

void TestTrash::whatWasUndoneCanBeRestored()
{
    const AnnotationId id = annotate(u"a note"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(trashed(), QList{id.uuid()});
    QVERIFY(restored({id.uuid()}));
    QVERIFY(live(id));
    QVERIFY(m_session->undo());
    QVERIFY(!live(id));
}

void TestTrash::oldTrashGoesOnce()
{
    QVERIFY(m_session->remove({annotate(u"a note"_s)}));
    TrashKeeper keeper(*m_workspace, nullptr, 1ms);
    QSignalSpy purged(&keeper, &TrashKeeper::purged);
    QVERIFY(purged.wait());
    QCOMPARE(purged.first().first().toInt(), 0);
    QCOMPARE(trashed().size(), 1);
}

void TestTrash::purgingWaitsForAnotherProcess()
{
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s,
                                              SavingPace{.patience = 0ms, .retry = 10ms});
    TrashKeeper keeper(*m_workspace, nullptr, 5ms);
    QSignalSpy purged(&keeper, &TrashKeeper::purged);
    {
        const LibraryLock other(m_library->path());
        QVERIFY(!purged.wait(50));
    }
    QTRY_COMPARE(purged.size(), 1);
}

void TestTrash::aReadOnlyLibraryIsNotPurged()
{
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    TrashKeeper keeper(*m_workspace, nullptr, 1ms);
    QSignalSpy purged(&keeper, &TrashKeeper::purged);
    QVERIFY(!purged.wait(50));
}

QTEST_GUILESS_MAIN(TestTrash)

#include "tst_trash.moc"
