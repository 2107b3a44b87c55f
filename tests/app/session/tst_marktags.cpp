// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/marktags.h"

#include "app/session/documentsession.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestMarkTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatAllHaveAndWhatSome();
    void addsToEachWhatItLacks();
    void takesAwayWhatAllHad();
    void isOneStepOfUndo();
    void whatChangesNothingIsNoStep();
    void refusesAMarkThatIsGone();
    void knowsTheTagsOfTheLibrary();

private:
    AnnotationId mark(const QStringList &tags);
    QStringList tagsOf(AnnotationId id) const
    {
        return m_session->annotations().find(id)->annotation.tags();
    }

    Document m_document = sampleDocument();
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestMarkTags::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, m_document, u"/a.md"_s).value();
}

void TestMarkTags::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

AnnotationId TestMarkTags::mark(const QStringList &tags)
{
    AnnotationDraft draft;
    draft.range = rangeOf(m_document, u"tables"_s);
    draft.tags = tags;
    return m_session->annotate(draft).value();
}

void TestMarkTags::tellsWhatAllHaveAndWhatSome()
{
    const QList<AnnotationId> ids{mark({u"b"_s, u"a"_s, u"z"_s}), mark({u"a"_s, u"b"_s}),
                                  mark({u"y"_s, u"a"_s, u"b"_s})};
    const SharedTags shared = sharedTags(*m_session, ids);
    QCOMPARE(shared.all, QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(shared.some, QStringList({u"y"_s, u"z"_s}));
}

void TestMarkTags::addsToEachWhatItLacks()
{
    const AnnotationId one = mark({u"a"_s});
    const AnnotationId other = mark({u"b"_s});
    QVERIFY(setSharedTags(*m_session, {one, other}, {u"b"_s, u"c"_s}));
    QCOMPARE(tagsOf(one), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(tagsOf(other), QStringList({u"b"_s, u"c"_s}));
}

void TestMarkTags::takesAwayWhatAllHad()
{
    const AnnotationId one = mark({u"a"_s, u"b"_s});
    const AnnotationId other = mark({u"b"_s, u"c"_s});
    QVERIFY(setSharedTags(*m_session, {one, other}, {}));
    QCOMPARE(tagsOf(one), QStringList({u"a"_s}));
    QCOMPARE(tagsOf(other), QStringList({u"c"_s}));
}

void TestMarkTags::isOneStepOfUndo()
{
    const QList<AnnotationId> ids{mark({}), mark({u"b"_s}), mark({})};
    QVERIFY(setSharedTags(*m_session, ids, {u"c"_s}));
    QCOMPARE(m_session->undoable(), ChangeKind::Retag);
    QVERIFY(m_session->undo());
    QCOMPARE(tagsOf(ids[0]), QStringList());
    QCOMPARE(tagsOf(ids[1]), QStringList({u"b"_s}));
    QCOMPARE(m_session->undoable(), ChangeKind::Highlight);
}

void TestMarkTags::whatChangesNothingIsNoStep()
{
    const QList<AnnotationId> ids{mark({u"a"_s, u"b"_s}), mark({u"a"_s})};
    QVERIFY(setSharedTags(*m_session, ids, {u"a"_s}));
    QCOMPARE(m_session->undoable(), ChangeKind::Highlight);
}

void TestMarkTags::refusesAMarkThatIsGone()
{
    const AnnotationId one = mark({});
    const Result<> set = setSharedTags(*m_session, {one, AnnotationId::create()}, {u"a"_s});
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::NotFound);
    QCOMPARE(tagsOf(one), QStringList());
}

void TestMarkTags::knowsTheTagsOfTheLibrary()
{
    mark({u"policy/subsidy"_s, u"a"_s});
    QCOMPARE(knownTags(*m_session), QStringList({u"a"_s, u"policy/subsidy"_s}));
}

QTEST_GUILESS_MAIN(TestMarkTags)

#include "tst_marktags.moc"
