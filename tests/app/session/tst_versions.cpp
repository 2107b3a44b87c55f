// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/versions.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsTheWordsBackAndNothingElse();
    void itIsAStepOfUndo();
    void theSameWordsAreNoChange();
    void aNoteThatIsGone();
    void aClaimsWords();

private:
    Annotation mark(AnnotationId id) const
    {
        return m_workspace->store().annotation(id).value().value();
    }
    AnnotationId annotate(const QString &note)
    {
        AnnotationDraft draft;
        draft.range = rangeOf(m_session->document(), u"tables"_s);
        draft.note = note;
        draft.claim = ClaimDraft{u"Prices fall"_s, {}, {}, {}, {}, {}};
        return m_session->annotate(draft).value();
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestVersions::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestVersions::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestVersions::bringsTheWordsBackAndNothingElse()
{
    const AnnotationId id = annotate(u"first"_s);
    const Annotation version = mark(id);
    QVERIFY(m_session->setNote(id, u"second"_s));
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    QVERIFY(m_session->setTags(id, {u"policy"_s}));
    QVERIFY(bringBack(*m_workspace, version));
    QCOMPARE(mark(id).note(), u"first"_s);
    QCOMPARE(mark(id).target.color, u"todo"_s);
    QCOMPARE(mark(id).tags(), QStringList{u"policy"_s});
    QCOMPARE(m_session->annotations().find(id)->annotation, mark(id));
}

void TestVersions::itIsAStepOfUndo()
{
    const AnnotationId id = annotate(u"first"_s);
    const Annotation version = mark(id);
    QVERIFY(m_session->setNote(id, u"second"_s));
    QVERIFY(bringBack(*m_workspace, version));
    QCOMPARE(m_session->undoable(), ChangeKind::EditNote);
    QVERIFY(m_session->undo());
    QCOMPARE(mark(id).note(), u"second"_s);
}

void TestVersions::theSameWordsAreNoChange()
{
    const AnnotationId id = annotate(u"first"_s);
    const Annotation version = mark(id);
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    QVERIFY(bringBack(*m_workspace, version));
    QCOMPARE(m_session->undoable(), ChangeKind::Recolor);
}

void TestVersions::aNoteThatIsGone()
{
    const AnnotationId id = annotate(u"first"_s);
    const Annotation version = mark(id);
    QVERIFY(m_session->remove({id}));
    QCOMPARE(bringBack(*m_workspace, version).error().kind, ErrorKind::NotFound);
}

void TestVersions::aClaimsWords()
{
    annotate(u"a note"_s);
    const Claim version = m_workspace->claims().value().first();
    Claim after = version;
    after.statement = u"Prices go to zero"_s;
    after.reasoning = u"because"_s;
    after.verdict = Verdict::Mixed;
    QVERIFY(saveClaim(*m_workspace, after, {}));
    QVERIFY(bringBack(*m_workspace, version));
    const Claim now = m_workspace->claim(version.id).value().value();
    QCOMPARE(now.statement, version.statement);
    QCOMPARE(now.reasoning, QString());
    QCOMPARE(now.verdict, Verdict::Mixed);
    QVERIFY(m_workspace->undo({}).value());
    QCOMPARE(m_workspace->claim(version.id).value()->reasoning, u"because"_s);
    QVERIFY(deleteClaim(*m_workspace, version.id));
    QCOMPARE(bringBack(*m_workspace, version).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestVersions)

#include "tst_versions.moc"
