// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/lostwords.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "tests/testlib/keptdrafts.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestLostWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatDiffersIsOffered();
    void whatIsSavedIsNot_data();
    void whatIsSavedIsNot();
    void aReplyThatWasMadeIsNot();
    void tellsThatTheNoteChanged();
    void tellsThatTheNoteIsGone();
    void reasoningOfAClaim();
    void everyOneOfThem();
    void theWordsOfAChange();
    void aChangeOfColourHasNoWords();

private:
    AnnotationId note(const QString &words)
    {
        AnnotationDraft draft;
        draft.note = words;
        return m_session->annotate(draft).value();
    }
    void leave(const QUuid &item, DraftPart part, const QString &before, const QString &words)
    {
        QVERIFY(m_workspace->leaveDraft({item, part, m_session->record().id, before, words, {}}));
    }
    QList<LostWords> lost() const { return lostWords(*m_workspace).value(); }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestLostWords::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestLostWords::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestLostWords::whatDiffersIsOffered()
{
    const AnnotationId id = note(u"begun"_s);
    leave(id.uuid(), DraftPart::Note, u"begun"_s, u"begun and "_s);
    QCOMPARE(lost().size(), 1);
    QCOMPARE(lost().first().draft.markdown, u"begun and "_s);
    QCOMPARE(lost().first().saved, u"begun"_s);
    QVERIFY(!lost().first().isOvertaken());
}

void TestLostWords::whatIsSavedIsNot_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << u"saved"_s;
    QTest::newRow("with space at the end") << u"saved \n"_s;
}

void TestLostWords::whatIsSavedIsNot()
{
    QFETCH(QString, words);
    leave(note(u"saved"_s).uuid(), DraftPart::Note, {}, words);
    QVERIFY(lost().isEmpty());
    QCOMPARE(keptDrafts(m_library->path()), QStringList());
}

void TestLostWords::aReplyThatWasMadeIsNot()
{
    const AnnotationId parent = note(u"a note"_s);
    QVERIFY(m_session->reply(parent, u"a reply"_s));
    leave(parent.uuid(), DraftPart::Reply, {}, u"a reply"_s);
    leave(parent.uuid(), DraftPart::Reply, {}, u"another reply"_s);
    QCOMPARE(lost().size(), 1);
    QCOMPARE(lost().first().draft.markdown, u"another reply"_s);
    QVERIFY(!lost().first().isOvertaken());
}

void TestLostWords::tellsThatTheNoteChanged()
{
    const AnnotationId id = note(u"begun"_s);
    leave(id.uuid(), DraftPart::Note, u"begun"_s, u"begun and"_s);
    QVERIFY(m_session->setNote(id, u"written elsewhere"_s));
    QVERIFY(lost().first().isOvertaken());
}

void TestLostWords::tellsThatTheNoteIsGone()
{
    const AnnotationId id = note(u"begun"_s);
    leave(id.uuid(), DraftPart::Note, u"begun"_s, u"begun and"_s);
    QVERIFY(m_session->remove({id}));
    QCOMPARE(lost().first().saved, std::nullopt);
    QVERIFY(!lost().first().isOvertaken());
}

void TestLostWords::reasoningOfAClaim()
{
    AnnotationDraft draft;
    draft.claim = ClaimDraft{u"Prices go to zero"_s, {}, {}, {}, {}, {}};
    QVERIFY(m_session->annotate(draft));
    Claim claim = m_workspace->store().claims().value().first();
    leave(claim.id.uuid(), DraftPart::Reasoning, {}, u"because"_s);
    QCOMPARE(lost().first().saved, QString());
    claim.reasoning = u"because"_s;
    QVERIFY(saveClaim(*m_workspace, claim, {}));
    QVERIFY(lost().isEmpty());
}

void TestLostWords::everyOneOfThem()
{
    const AnnotationId id = note(u"begun"_s);
    leave(id.uuid(), DraftPart::Note, u"begun"_s, u"one"_s);
    leave(id.uuid(), DraftPart::Note, u"begun"_s, u"two"_s);
    QCOMPARE(lost().size(), 2);
}

void TestLostWords::theWordsOfAChange()
{
    Annotation before;
    before.id = AnnotationId::create();
    before.target.document = m_session->record().id;
    before.setNote(u"before"_s);
    Annotation after = before;
    after.setNote(u"after"_s);
    Annotation reply = before;
    reply.id = AnnotationId::create();
    reply.target.replyTo = before.id;
    reply.setNote(u"a reply"_s);
    Claim claim;
    claim.id = ClaimId::create();
    claim.reasoning = u"because"_s;
    const Change change{ChangeKind::EditNote,
                        before.target.document,
                        {Edit<Annotation>{before, after}, Edit<Annotation>{std::nullopt, reply},
                         Edit<Claim>{std::nullopt, claim}}};
    const QList<Draft> drafts = wordsOf(change);
    QCOMPARE(drafts.size(), 3);
    QCOMPARE(drafts[0], (Draft{before.id.uuid(),
                               DraftPart::Note,
                               before.target.document,
                               u"before"_s,
                               u"after"_s,
                               {}}));
    QCOMPARE(
        drafts[1],
        (Draft{before.id.uuid(), DraftPart::Reply, before.target.document, {}, u"a reply"_s, {}}));
    QCOMPARE(drafts[2], (Draft{claim.id.uuid(), DraftPart::Reasoning, {}, {}, u"because"_s, {}}));
}

void TestLostWords::aChangeOfColourHasNoWords()
{
    Annotation before;
    before.id = AnnotationId::create();
    before.setNote(u"a note"_s);
    Annotation after = before;
    after.target.color = u"todo"_s;
    QVERIFY(wordsOf({ChangeKind::Recolor, {}, {Edit<Annotation>{before, after}}}).isEmpty());
    QVERIFY(wordsOf({ChangeKind::Delete, {}, {Edit<Annotation>{before, std::nullopt}}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLostWords)

#include "tst_lostwords.moc"
