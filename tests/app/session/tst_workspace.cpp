// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/workspace.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "tests/testlib/failingdisk.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Sidegloss;
using namespace std::chrono_literals;

using Saving = Workspace::Saving;

/// Saving while another process is in the way.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCantBeSavedYetIsShownAndSavedLater();
    void withoutAPaceNothingIsCalledDoneThatIsNot();
    void changesKeepTheirOrder();
    void aClaimIsShownBeforeItIsSaved();
    void whatWaitsOutlivesAReload();
    void aLongWaitIsTold();
    void muchIsSavedInManyTurns();
    void whatIsDoneMeanwhileComesBehind();
    void whatWaitsIsSavedWhenThereIsRoom();
    void aFullDiskTakesNothingMore();
    void whatNoLongerFitsIsGivenUp();
    void undoWaitsForNothing();
    void aKnownArticleOpens();
    void aKnownArticleOpensOnAFullDisk();
    void anUnknownArticleCantOpenYet();
    void thePlaceIsKeptLater();

private:
    void open(const SavingPace &pace);
    AnnotationId annotate(const QString &words, const QString &note = {});
    QString savedNote(AnnotationId id) const;

    Document m_document = sampleDocument();
    FailingDisk m_disk{DiskFault::IsFull, FailingDisk::Duration::Lasting};
    WatchedVfs m_vfs{m_disk};
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestWorkspace::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    open({.patience = 10ms, .retry = 10ms, .retryFailed = 10ms});
}

void TestWorkspace::cleanup()
{
    m_disk.repair();
    m_session.reset();
    m_workspace.reset();
}

void TestWorkspace::open(const SavingPace &pace)
{
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s, pace);
    m_session = DocumentSession::open(*m_workspace, m_document, u"/a.md"_s).value();
}

AnnotationId TestWorkspace::annotate(const QString &words, const QString &note)
{
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, words);
    draft.note = note;
    return m_session->annotate(draft).value();
}

QString TestWorkspace::savedNote(AnnotationId id) const
{
    const auto saved = m_library->open().annotation(id).value();
    return saved ? saved->note() : u"(not saved)"_s;
}

void TestWorkspace::whatCantBeSavedYetIsShownAndSavedLater()
{
    QSignalSpy states(m_workspace.get(), &Workspace::savingChanged);
    QSignalSpy failures(m_workspace.get(), &Workspace::saveFailed);
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId id = annotate(u"价格"_s, u"typed"_s);
    QCOMPARE(m_session->annotations().find(id)->annotation.note(), u"typed"_s);
    QCOMPARE(m_workspace->saving(), Saving::Saving);
    QCOMPARE(m_workspace->save().error().kind, ErrorKind::LibraryBusy);
    QVERIFY(!m_workspace->store().annotation(id).value());

    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(savedNote(id), u"typed"_s);
    QCOMPARE(states.size(), 2);
    QVERIFY(failures.isEmpty());
    QCOMPARE(m_session->undoable(), ChangeKind::AddNote);
}

void TestWorkspace::withoutAPaceNothingIsCalledDoneThatIsNot()
{
    m_session.reset();
    Store store = m_library->open();
    store.setPatience(10ms);
    Workspace workspace(std::move(store), u"Ada"_s);
    const auto session = DocumentSession::open(workspace, m_document, u"/a.md"_s).value();
    const LibraryLock other(m_library->path());
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    QCOMPARE(session->annotate(draft).error().kind, ErrorKind::LibraryBusy);
    QCOMPARE(workspace.saving(), Saving::NotSaved);
    QVERIFY(session->annotations().items().isEmpty());
}

void TestWorkspace::changesKeepTheirOrder()
{
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId id = annotate(u"价格"_s, u"first"_s);
    const AnnotationId gone = annotate(u"The"_s);
    QVERIFY(m_session->setNote(id, u"then"_s));
    QVERIFY(m_session->remove({gone}));
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(savedNote(id), u"then"_s);
    QVERIFY(!m_workspace->store().annotation(gone).value());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(savedNote(id), u"first"_s);
}

void TestWorkspace::aClaimIsShownBeforeItIsSaved()
{
    auto other = std::make_unique<LibraryLock>(m_library->path());
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    draft.claim.emplace().statement = u"LLM prices go to zero"_s;
    draft.claim->speaker = u"Mira Okafor"_s;
    const AnnotationId id = m_session->annotate(draft).value();
    const ClaimId claim = *m_session->annotations().find(id)->annotation.claim();
    QCOMPARE(m_session->claim(claim)->statement, u"LLM prices go to zero"_s);
    QCOMPARE(m_session->person(*m_session->claim(claim)->speaker)->name, u"Mira Okafor"_s);
    QCOMPARE(m_workspace->claims()->size(), 1);
    QCOMPARE(m_workspace->appearances(claim)->size(), 1);

    // Changed once more while it waits, and by the same speaker.
    Claim changed = *m_workspace->claim(claim).value();
    changed.verdict = Verdict::Mixed;
    QVERIFY(saveClaim(*m_workspace, changed, u"Mira Okafor"_s));
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(m_workspace->store().claim(claim).value()->verdict, Verdict::Mixed);
    QCOMPARE(m_workspace->store().people()->size(), 1);
}

void TestWorkspace::whatWaitsOutlivesAReload()
{
    Store theirs = m_library->open();
    const Annotation mark = markOn(m_session->record(), m_document, rangeOf(m_document, u"The"_s));
    QVERIFY(theirs.apply(making(mark)));
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId ours = annotate(u"价格"_s, u"ours"_s);
    m_workspace->poll();
    QVERIFY(m_session->annotations().find(mark.id));
    QVERIFY(m_session->annotations().find(ours));
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
}

void TestWorkspace::aLongWaitIsTold()
{
    open({.patience = 10ms, .retry = 10ms, .held = 30ms});
    auto other = std::make_unique<LibraryLock>(m_library->path());
    annotate(u"价格"_s);
    QCOMPARE(m_workspace->saving(), Saving::Saving);
    QTRY_COMPARE(m_workspace->saving(), Saving::Held);
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
}

void TestWorkspace::muchIsSavedInManyTurns()
{
    open({.patience = 10ms, .retry = 10ms, .slice = 0ms});
    auto other = std::make_unique<LibraryLock>(m_library->path());
    constexpr int changes = 20;
    for (int i = 0; i < changes; ++i)
        annotate(u"价格"_s);
    // What else the loop has to do comes to its turn between two of them.
    QList<qsizetype> saved;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] {
        const qsizetype now = m_workspace->store().allAnnotations()->size();
        if (saved.isEmpty() || saved.last() != now)
            saved.append(now);
    });
    turns.start(0ms);
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QTRY_COMPARE(saved.last(), changes);
    QVERIFY2(saved.size() > changes / 2, qPrintable(QString::number(saved.size())));
}

void TestWorkspace::whatIsDoneMeanwhileComesBehind()
{
    open({.patience = 10ms, .retry = 10ms, .slice = 0ms});
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId first = annotate(u"价格"_s, u"first"_s);
    for (int i = 0; i < 20; ++i)
        annotate(u"The"_s);
    other.reset();
    // Turn by turn: QTRY_… would take many at once.
    while (!m_workspace->store().annotation(first).value())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(m_workspace->saving(), Saving::Saving);
    QVERIFY(m_session->setNote(first, u"then"_s));
    QCOMPARE(savedNote(first), u"first"_s);
    QCOMPARE(m_workspace->dropDraft(first.uuid(), DraftPart::Note).error().kind,
             ErrorKind::LibraryBusy);
    // All at once where it is asked for.
    QVERIFY(m_workspace->save());
    QCOMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(savedNote(first), u"then"_s);
}

void TestWorkspace::whatWaitsIsSavedWhenThereIsRoom()
{
    QSignalSpy failures(m_workspace.get(), &Workspace::saveFailed);
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId id = annotate(u"价格"_s, u"typed"_s);
    m_disk.breakAt(1);
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::NotSaved);
    QCOMPARE(m_workspace->save().error().kind, ErrorKind::DiskFull);
    QCOMPARE(m_workspace->save().error().kind, ErrorKind::DiskFull);
    QVERIFY(m_session->annotations().find(id));

    m_disk.repair();
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(savedNote(id), u"typed"_s);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::DiskFull);
}

void TestWorkspace::aFullDiskTakesNothingMore()
{
    open({.patience = 10ms, .retry = 10ms});
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId first = annotate(u"价格"_s, u"first"_s);
    m_disk.breakAt(1);
    other.reset();
    QTRY_COMPARE(m_workspace->saving(), Saving::NotSaved);
    // The words stay where they were typed: behind what waits they would be nowhere.
    QCOMPARE(m_session->setNote(first, u"then"_s).error().kind, ErrorKind::DiskFull);
    QCOMPARE(m_session->annotations().find(first)->annotation.note(), u"first"_s);

    m_disk.repair();
    QVERIFY(m_session->setNote(first, u"then"_s));
    QCOMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(savedNote(first), u"then"_s);
}

void TestWorkspace::whatNoLongerFitsIsGivenUp()
{
    const AnnotationId id = annotate(u"价格"_s, u"first"_s);
    QSignalSpy left(m_workspace.get(), &Workspace::draftLeft);
    QSignalSpy failures(m_workspace.get(), &Workspace::saveFailed);
    auto other = std::make_unique<LibraryLock>(m_library->path());
    QVERIFY(m_session->setNote(id, u"ours"_s));
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    other.reset();

    // Before it is tried again, another process is faster.
    Store theirs = m_library->open();
    const Annotation before = *theirs.annotation(id).value();
    Annotation after = before;
    after.setNote(u"theirs"_s);
    QVERIFY(theirs.apply(
        {ChangeKind::EditNote, before.target.document, {Edit<Annotation>{before, after}}}));
    QTRY_COMPARE(m_workspace->saving(), Saving::Saved);
    QCOMPARE(m_session->annotations().find(id)->annotation, after);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::Conflict);

    // Both rest on what was changed; words are in the first only.
    QCOMPARE(left.size(), 1);
    const QList<Draft> lost = m_workspace->store().lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().item, id.uuid());
    QCOMPARE(lost.first().before, u"first"_s);
    QCOMPARE(lost.first().markdown, u"ours"_s);
}

void TestWorkspace::undoWaitsForNothing()
{
    const AnnotationId first = annotate(u"价格"_s, u"first"_s);
    auto other = std::make_unique<LibraryLock>(m_library->path());
    const AnnotationId second = annotate(u"The"_s, u"second"_s);
    QCOMPARE(m_session->undo().error().kind, ErrorKind::LibraryBusy);
    QVERIFY(m_session->annotations().find(second));
    other.reset();
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->annotations().find(second));
    QCOMPARE(savedNote(first), u"first"_s);
    QCOMPARE(savedNote(second), u"(not saved)"_s);
    QCOMPARE(m_workspace->saving(), Saving::Saved);
}

void TestWorkspace::aKnownArticleOpens()
{
    const AnnotationId id = annotate(u"价格"_s);
    m_session.reset();
    auto other = std::make_unique<LibraryLock>(m_library->path());
    m_session = DocumentSession::open(*m_workspace, m_document, u"/moved.md"_s).value();
    QVERIFY(m_session->annotations().find(id));
    QCOMPARE(m_workspace->saving(), Saving::Saved);
    other.reset();
    QTRY_COMPARE(m_workspace->store().document(m_session->record().id).value()->path,
                 u"/moved.md"_s);
}

void TestWorkspace::aKnownArticleOpensOnAFullDisk()
{
    const AnnotationId id = annotate(u"价格"_s);
    m_session.reset();
    m_disk.breakAt(1);
    m_session = DocumentSession::open(*m_workspace, m_document, u"/a.md"_s).value();
    QVERIFY(m_session->annotations().find(id));
}

void TestWorkspace::anUnknownArticleCantOpenYet()
{
    const Document unknown = documentOf({u"Something else altogether."_s});
    auto other = std::make_unique<LibraryLock>(m_library->path());
    QCOMPARE(DocumentSession::open(*m_workspace, unknown, u"/b.md"_s).error().kind,
             ErrorKind::LibraryBusy);
    other.reset();
    QVERIFY(DocumentSession::open(*m_workspace, unknown, u"/b.md"_s));
}

void TestWorkspace::thePlaceIsKeptLater()
{
    const ReadingPosition place{7, u"words"_s, 0.5};
    const DocumentId id = m_session->record().id;
    auto other = std::make_unique<LibraryLock>(m_library->path());
    QVERIFY(m_workspace->setReadingPosition(id, place));
    // Nothing that the reader made waits.
    QCOMPARE(m_workspace->saving(), Saving::Saved);
    QVERIFY(m_workspace->save());
    other.reset();
    QTRY_COMPARE(m_workspace->store().document(id).value()->readingPosition, place);
}

QTEST_GUILESS_MAIN(TestWorkspace)

#include "tst_workspace.moc"
