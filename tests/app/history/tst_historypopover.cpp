// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historypopover.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestHistoryPopover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lastThingsFirst();
    void aRowIsOneSentence();
    void whatWasTakenBackSaysSo();
    void bringsWordsBackByKey();
    void bringsWordsBackByMouse();
    void theseWordsCantBeBroughtBack();
    void bringsAClaimsWordsBack();
    void followsOtherChanges();
    void tellsWhatFails();

private:
    AnnotationId annotate(const QString &note)
    {
        AnnotationDraft draft;
        draft.range = rangeOf(m_session->document(), u"tables"_s);
        draft.note = note;
        return m_session->annotate(draft).value();
    }
    void show(const HistoryItem &item)
    {
        m_popover = new HistoryPopover(m_appearance, *m_workspace, item);
        m_popover->popUp(QRect(300, 10, 10, 10));
        QVERIFY(QTest::qWaitForWindowExposed(m_popover));
    }
    QListView *list() const { return m_popover->findChild<QListView *>(); }
    QPushButton *button() const { return m_popover->findChild<QPushButton *>(); }
    QString note(AnnotationId id) const
    {
        return m_session->annotations().find(id)->annotation.note();
    }

    Appearance m_appearance;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    QPointer<HistoryPopover> m_popover;
};

void TestHistoryPopover::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestHistoryPopover::cleanup()
{
    delete m_popover;
    m_session.reset();
    m_workspace.reset();
}

void TestHistoryPopover::lastThingsFirst()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, u"two"_s));
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    const HistoryModel model(*m_workspace, id);
    QCOMPARE(model.rowCount(), 3);
    QStringList titles;
    for (int row = 0; row < 3; ++row)
        titles += model.index(row, 0).data(HistoryModel::LinesRole).toStringList();
    QCOMPARE(titles, (QStringList{u"Colour: Quote → To do"_s, u"Note changed"_s, u"Made"_s}));
    QCOMPARE(model.index(0, 0).data(HistoryModel::AuthorRole).toString(), u"Ada"_s);
}

void TestHistoryPopover::aRowIsOneSentence()
{
    const AnnotationId id = annotate(u"old words"_s);
    QVERIFY(m_session->setNote(id, u"new words"_s));
    HistoryModel model(*m_workspace, id);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString sentence = model.index(0, 0).data().toString();
    QVERIFY2(sentence.startsWith(u"Note changed; today "_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"; Ada; removed: old; inserted: new; words"_s),
             qPrintable(sentence));
}

void TestHistoryPopover::whatWasTakenBackSaysSo()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, u"two"_s));
    QVERIFY(m_session->undo());
    const HistoryModel model(*m_workspace, id);
    QVERIFY(model.index(0, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(model.index(0, 0).data().toString().contains(u"taken back"_s));
    QVERIFY(model.index(0, 0).data(HistoryModel::OtherWordsRole).toBool());
    QVERIFY(!model.index(1, 0).data(HistoryModel::UndoneRole).toBool());
}

void TestHistoryPopover::bringsWordsBackByKey()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, u"two"_s));
    show(id);
    QVERIFY(list()->hasFocus() || m_popover->focusWidget() == list());
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(note(id), u"two"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(note(id), u"one"_s);
    QTRY_VERIFY(!m_popover);
    QCOMPARE(m_session->undoable(), ChangeKind::EditNote);
}

void TestHistoryPopover::bringsWordsBackByMouse()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, u"two"_s));
    show(id);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(note(id), u"one"_s);
}

void TestHistoryPopover::theseWordsCantBeBroughtBack()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, {}));
    QVERIFY(m_session->setColor({id}, u"todo"_s));
    show(id);
    QVERIFY2(!button()->isEnabled(), "no words");
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY2(!button()->isEnabled(), "they were removed");
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QVERIFY(button()->isEnabled());
}

void TestHistoryPopover::bringsAClaimsWordsBack()
{
    AnnotationDraft draft;
    draft.claim = ClaimDraft{u"Prices fall"_s, {}, {}, {}, {}, {}};
    QVERIFY(m_session->annotate(draft));
    Claim claim = m_workspace->claims().value().first();
    claim.statement = u"Prices go to zero"_s;
    QVERIFY(saveClaim(*m_workspace, claim, {}));
    show(claim.id);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_workspace->claim(claim.id).value()->statement, u"Prices fall"_s);
}

void TestHistoryPopover::followsOtherChanges()
{
    const AnnotationId id = annotate(u"one"_s);
    HistoryModel model(*m_workspace, id);
    QVERIFY(m_session->setNote(id, u"two"_s));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(1, 0).data(HistoryModel::OtherWordsRole).toBool());
}

void TestHistoryPopover::tellsWhatFails()
{
    const AnnotationId id = annotate(u"one"_s);
    QVERIFY(m_session->setNote(id, u"two"_s));
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    show(id);
    QSignalSpy failed(m_popover, &HistoryPopover::failed);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(TestHistoryPopover)

#include "tst_historypopover.moc"
