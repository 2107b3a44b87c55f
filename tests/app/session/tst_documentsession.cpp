// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/documentsession.h"

#include "app/session/claimcommands.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestDocumentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void annotatesAPassage();
    void annotatesTheArticle();
    void colourFollowsTheDraft_data();
    void colourFollowsTheDraft();
    void makesAClaimWithItsSpeaker();
    void theSameClaimGainsAnAppearance();
    void anotherSpeakerIsAnotherClaim();
    void refusesWhatCantBe();
    void repliesStandBehindTheirParent();
    void editsNoteColourAndTags();
    void anEditThatChangesNothingIsNone();
    void anExistingMarkBecomesAnAppearance();
    void removesWithReplies();
    void aClaimOutlivesItsLastAppearance();
    void undoAndRedo();
    void tellsWhatCanBeUndone();
    void reopeningShowsTheSame();
    void twoSessionsOnOneLibrary();
    void followsTheClaimsPage();
    void aReadOnlyLibraryTakesNothing();
    void marksOfAnEditedArticleAttachOrWaitForRepair();
    void aBulkChangeIsOneStep();

private:
    AnnotationId annotate(const QString &words, const QString &note = {});
    ClaimDraft claimDraft(const QString &statement) const;
    const Annotation &mark(AnnotationId id) const
    {
        return m_session->annotations().find(id)->annotation;
    }

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDocumentSession::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, m_document, u"/a.md"_s).value();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_session->annotations(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestDocumentSession::cleanup()
{
    m_tester.reset();
    m_session.reset();
    m_workspace.reset();
}

AnnotationId TestDocumentSession::annotate(const QString &words, const QString &note)
{
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, words);
    draft.note = note;
    return m_session->annotate(draft).value();
}

ClaimDraft TestDocumentSession::claimDraft(const QString &statement) const
{
    ClaimDraft draft;
    draft.statement = statement;
    return draft;
}

void TestDocumentSession::annotatesAPassage()
{
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    draft.note = u"compare *2024*"_s;
    draft.tags = {u"price"_s};
    const AnnotationId id = m_session->annotate(draft).value();

    const AnchoredAnnotation item = *m_session->annotations().find(id);
    QCOMPARE(item.anchor->range, *draft.range);
    QCOMPARE(item.annotation.motivation, Motivation::Commenting);
    QCOMPARE(item.annotation.target.quote()->exact, u"价格"_s);
    QCOMPARE(item.annotation.creator, u"Ada"_s);
    QCOMPARE(item.annotation.tags(), QStringList{u"price"_s});
    QVERIFY(item.annotation.created.isValid());
    QCOMPARE(m_workspace->store().annotation(id).value(), item.annotation);
}

void TestDocumentSession::annotatesTheArticle()
{
    annotate(u"The"_s);
    AnnotationDraft draft;
    draft.note = u"on all of it"_s;
    const AnnotationId id = m_session->annotate(draft).value();
    QCOMPARE(m_session->annotations().rowOf(id), 0);
    QVERIFY(mark(id).target.selectors.isEmpty());
    QCOMPARE(m_session->annotations().orphanCount(), 0);
}

void TestDocumentSession::colourFollowsTheDraft_data()
{
    QTest::addColumn<QString>("color");
    QTest::addColumn<bool>("claim");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a plain mark") << QString() << false << u"quote"_s;
    QTest::newRow("a claim") << QString() << true << u"claim"_s;
    QTest::newRow("as given") << u"evidence"_s << true << u"evidence"_s;
}

void TestDocumentSession::colourFollowsTheDraft()
{
    QFETCH(QString, color);
    QFETCH(bool, claim);
    QFETCH(QString, expected);
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    draft.color = color;
    if (claim)
        draft.claim = claimDraft(u"Prices go to zero"_s);
    QCOMPARE(mark(m_session->annotate(draft).value()).target.color, expected);
}

void TestDocumentSession::makesAClaimWithItsSpeaker()
{
    QSignalSpy claimsChanged(m_session.get(), &DocumentSession::claimsChanged);
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    draft.tags = {u"price"_s};
    draft.claim = claimDraft(u" Prices go  to zero "_s);
    draft.claim->speaker = u"Jonas Andrulis"_s;
    draft.claim->kind = ClaimKind::Forecast;
    draft.claim->verdict = Verdict::Mixed;
    draft.claim->reviewOn = QDate(2027, 1, 1);
    draft.claim->tags = {u"llm"_s};
    const AnnotationId id = m_session->annotate(draft).value();

    const Claim claim = m_session->claim(mark(id).claim().value()).value();
    QCOMPARE(claim.statement, u"Prices go to zero"_s);
    QCOMPARE(m_session->person(claim.speaker.value())->name, u"Jonas Andrulis"_s);
    QCOMPARE(claim.kind, ClaimKind::Forecast);
    QCOMPARE(claim.verdict, Verdict::Mixed);
    QCOMPARE(claim.reviewOn, QDate(2027, 1, 1));
    QCOMPARE(claim.tags, (QStringList{u"llm"_s, u"price"_s}));
    QCOMPARE(mark(id).tags(), QStringList{u"price"_s});
    QCOMPARE(claim.creator, u"Ada"_s);
    QCOMPARE(claimsChanged.size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(m_workspace->store().people().value().isEmpty());
    QVERIFY(m_workspace->store().claims().value().isEmpty());
}

void TestDocumentSession::theSameClaimGainsAnAppearance()
{
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"价格"_s);
    draft.claim = claimDraft(u"Prices go to zero"_s);
    draft.claim->speaker = u"Jonas Andrulis"_s;
    draft.claim->kind = ClaimKind::Forecast;
    const AnnotationId first = m_session->annotate(draft).value();

    draft.range = rangeOf(m_document, u"Prices will"_s);
    draft.claim = claimDraft(u"Prices go to zero"_s);
    draft.claim->verdict = Verdict::False;
    const AnnotationId second = m_session->annotate(draft).value();
    QCOMPARE(mark(second).claim(), mark(first).claim());
    const QList<Claim> claims = m_workspace->store().claims().value();
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().kind, ClaimKind::Forecast);
    QCOMPARE(claims.first().verdict, Verdict::False);
    QCOMPARE(m_workspace->store().appearances(claims.first().id).value().size(), 2);

    draft.claim->speaker = u"jonas andrulis"_s;
    QVERIFY(m_session->annotate(draft));
    QCOMPARE(m_workspace->store().claims().value().size(), 1);
}

void TestDocumentSession::anotherSpeakerIsAnotherClaim()
{
    AnnotationDraft draft;
    draft.claim = claimDraft(u"Prices go to zero"_s);
    for (const QString &speaker : {u"A. One"_s, u"B. Two"_s}) {
        draft.claim->speaker = speaker;
        QVERIFY(m_session->annotate(draft));
    }
    QCOMPARE(m_workspace->store().claims().value().size(), 2);
    QCOMPARE(m_workspace->store().people().value().size(), 2);
}

void TestDocumentSession::refusesWhatCantBe()
{
    const auto kindOf = [](const auto &result) { return result.error().kind; };
    AnnotationDraft outside;
    outside.range = TextRange{0, 100000};
    QCOMPARE(kindOf(m_session->annotate(outside)), ErrorKind::InvalidArgument);
    AnnotationDraft empty;
    empty.range = TextRange{3, 3};
    QCOMPARE(kindOf(m_session->annotate(empty)), ErrorKind::InvalidArgument);
    AnnotationDraft nothingSaid;
    nothingSaid.claim = claimDraft(u"  "_s);
    QCOMPARE(kindOf(m_session->annotate(nothingSaid)), ErrorKind::InvalidArgument);
    QCOMPARE(kindOf(m_session->setNote(AnnotationId::create(), u"x"_s)), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_session->remove({AnnotationId::create()})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_session->reply(AnnotationId::create(), u"x"_s)), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_session->reply(annotate(u"The"_s), u" "_s)), ErrorKind::InvalidArgument);
}

void TestDocumentSession::repliesStandBehindTheirParent()
{
    const AnnotationId parent = annotate(u"The"_s, u"note"_s);
    annotate(u"tables"_s);
    const AnnotationId reply = m_session->reply(parent, u"no"_s).value();
    QCOMPARE(m_session->annotations().rowOf(reply), 1);
    QCOMPARE(mark(reply).motivation, Motivation::Replying);
    QCOMPARE(mark(reply).target.replyTo, parent);
    QCOMPARE(mark(reply).note(), u"no"_s);
}

void TestDocumentSession::editsNoteColourAndTags()
{
    const AnnotationId id = annotate(u"tables"_s);
    QVERIFY(m_session->setNote(id, u"first"_s));
    QCOMPARE(m_session->undoable(), ChangeKind::AddNote);
    QVERIFY(m_session->setNote(id, u"second"_s));
    QCOMPARE(m_session->undoable(), ChangeKind::EditNote);
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    QVERIFY(m_session->setTags(id, {u" a / b "_s}));
    QCOMPARE(mark(id).note(), u"second"_s);
    QCOMPARE(mark(id).target.color, u"todo"_s);
    QCOMPARE(mark(id).tags(), QStringList{u"a/b"_s});
    QCOMPARE(m_workspace->store().annotation(id).value(), mark(id));
}

void TestDocumentSession::anEditThatChangesNothingIsNone()
{
    const AnnotationId id = annotate(u"tables"_s, u"note"_s);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(m_session->setNote(id, u"note"_s));
    QVERIFY(m_session->setColor({id}, u"quote"_s));
    QVERIFY(m_session->remove({}));
    QCOMPARE(changed.size(), 0);
}

void TestDocumentSession::anExistingMarkBecomesAnAppearance()
{
    const AnnotationId id = annotate(u"tables"_s, u"note"_s);
    QVERIFY(m_session->setClaim(id, claimDraft(u"Tables stay"_s)));
    QCOMPARE(m_session->claim(mark(id).claim().value())->statement, u"Tables stay"_s);
    QCOMPARE(mark(id).note(), u"note"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(mark(id).claim(), std::nullopt);
    QVERIFY(m_workspace->store().claims().value().isEmpty());
}

void TestDocumentSession::removesWithReplies()
{
    const AnnotationId parent = annotate(u"The"_s, u"note"_s);
    const AnnotationId reply = m_session->reply(parent, u"no"_s).value();
    QVERIFY(m_session->reply(reply, u"yes"_s));
    const AnnotationId other = annotate(u"tables"_s);
    const QList<AnchoredAnnotation> before = m_session->annotations().items();
    QVERIFY(m_session->remove({parent, reply}));
    QCOMPARE(m_session->annotations().rowCount(), 1);
    QCOMPARE(m_session->annotations().rowOf(other), 0);
    QCOMPARE(m_workspace->store().trashedAnnotations(m_session->record().id).value().size(), 3);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->annotations().items(), before);
}

void TestDocumentSession::aClaimOutlivesItsLastAppearance()
{
    const AnnotationId id = annotate(u"tables"_s);
    QVERIFY(m_session->setClaim(id, claimDraft(u"Tables stay"_s)));
    QVERIFY(m_session->remove({id}));
    QCOMPARE(m_workspace->store().claims().value().size(), 1);
}

void TestDocumentSession::undoAndRedo()
{
    const AnnotationId id = annotate(u"tables"_s, u"note"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->annotations().rowCount(), 0);
    QVERIFY(m_session->redo());
    QCOMPARE(mark(id).note(), u"note"_s);
    QVERIFY(m_session->redo());
    QCOMPARE(m_session->annotations().rowCount(), 1);
}

void TestDocumentSession::tellsWhatCanBeUndone()
{
    QCOMPARE(m_session->undoable(), std::nullopt);
    QSignalSpy spy(m_session.get(), &DocumentSession::undoStateChanged);
    annotate(u"tables"_s);
    QCOMPARE(m_session->undoable(), ChangeKind::Highlight);
    QCOMPARE(m_session->redoable(), std::nullopt);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->undoable(), std::nullopt);
    QCOMPARE(m_session->redoable(), ChangeKind::Highlight);
    QCOMPARE(spy.size(), 2);
}

void TestDocumentSession::reopeningShowsTheSame()
{
    const AnnotationId id = annotate(u"tables"_s, u"note"_s);
    QVERIFY(m_session->reply(id, u"no"_s));
    QVERIFY(m_session->setClaim(id, claimDraft(u"Tables stay"_s)));
    const QList<AnchoredAnnotation> before = m_session->annotations().items();
    cleanup();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, m_document, u"/moved.md"_s).value();
    QCOMPARE(m_session->annotations().items(), before);
    QVERIFY(m_session->claim(mark(id).claim().value()));
    QCOMPARE(m_session->undoable(), ChangeKind::MakeClaim);
}

void TestDocumentSession::twoSessionsOnOneLibrary()
{
    Workspace other(m_library->open(), u"Bo"_s);
    const auto session = DocumentSession::open(other, m_document, u"/a.md"_s).value();
    const AnnotationId id = annotate(u"tables"_s, u"note"_s);
    QCOMPARE(session->annotations().rowCount(), 0);
    other.poll();
    QCOMPARE(session->annotations().items(), m_session->annotations().items());

    QSignalSpy failed(m_workspace.get(), &Workspace::saveFailed);
    QVERIFY(session->setNote(id, u"theirs"_s));
    QCOMPARE(m_session->setNote(id, u"mine"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(mark(id).note(), u"theirs"_s);
    QVERIFY(m_session->setNote(id, u"mine"_s));
}

void TestDocumentSession::followsTheClaimsPage()
{
    const AnnotationId id = annotate(u"tables"_s);
    QVERIFY(m_session->setClaim(id, claimDraft(u"Tables stay"_s)));
    Claim claim = m_session->claim(mark(id).claim().value()).value();
    QSignalSpy claimsChanged(m_session.get(), &DocumentSession::claimsChanged);
    claim.verdict = Verdict::True;
    QVERIFY(saveClaim(*m_workspace, claim, u"Bo"_s));
    QCOMPARE(m_session->claim(claim.id)->verdict, Verdict::True);
    QCOMPARE(claimsChanged.size(), 1);
    QVERIFY(deleteClaim(*m_workspace, claim.id));
    QCOMPARE(mark(id).claim(), std::nullopt);
    QCOMPARE(m_session->claim(claim.id), std::nullopt);
    QVERIFY(m_workspace->undo(std::nullopt));
    QCOMPARE(mark(id).claim(), claim.id);
}

void TestDocumentSession::aReadOnlyLibraryTakesNothing()
{
    annotate(u"tables"_s);
    cleanup();
    Workspace reading(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    const auto session = DocumentSession::open(reading, m_document, u"/a.md"_s).value();
    QCOMPARE(session->annotations().rowCount(), 1);
    QCOMPARE(session->annotate({}).error().kind, ErrorKind::LibraryUnwritable);

    const Document unknown = documentOf({u"Never seen."_s});
    const auto plain = DocumentSession::open(reading, unknown, u"/b.md"_s).value();
    QCOMPARE(plain->annotations().rowCount(), 0);
    QVERIFY(!plain->record().id.isNull());
}

void TestDocumentSession::marksOfAnEditedArticleAttachOrWaitForRepair()
{
    const AnnotationId kept = annotate(u"tide"_s);
    const AnnotationId lost = annotate(u"stayed"_s);
    const Document edited =
        documentOf({u"A new first paragraph."_s, u"The tide tables 🌊 were printed twice."_s,
                    u"潮汐表印了两次，价格将会降到零。"_s,
                    u"She said: “Prices will fall to zero.”"_s, u"Prices fell."_s});
    const auto session = DocumentSession::open(*m_workspace, edited, u"/a.md"_s).value();
    QCOMPARE(session->record().id, m_session->record().id);
    QVERIFY(session->annotations().find(lost)->isOrphan());
    QCOMPARE(session->annotations().orphanCount(), 1);
    const std::optional<Anchor> found = session->annotations().find(kept)->anchor;
    QCOMPARE(found.value().range, rangeOf(edited, u"tide"_s));
    QCOMPARE(found->method, AnchorMethod::Quote);
}

void TestDocumentSession::aBulkChangeIsOneStep()
{
    QList<AnnotationId> ids;
    for (int i = 0; i < 210; ++i)
        ids.append(annotate(u"tables"_s));
    QVERIFY(m_session->setColor(ids, u"todo"_s));
    QCOMPARE(mark(ids.last()).target.color, u"todo"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(mark(ids.first()).target.color, u"quote"_s);
    QVERIFY(m_session->remove(ids));
    QCOMPARE(m_session->annotations().rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDocumentSession)

#include "tst_documentsession.moc"
