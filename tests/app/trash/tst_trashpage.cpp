// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashpage.h"

#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTrashPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIsWhereItIsEmpty();
    void restoresByKey();
    void restoresByMouse();
    void restoresSeveralAtOnce();
    void goesOnWithTheNext();
    void restoresWhatTheFilterLeaves();
    void followsWhatIsDeleted();
    void readsOnlyWhileItIsSeen();
    void tellsWhatFails();

private:
    AnnotationId deleted(const QString &note)
    {
        AnnotationDraft draft;
        draft.range = rangeOf(m_session->document(), u"tables"_s);
        draft.note = note;
        const AnnotationId id = m_session->annotate(draft).value();
        std::ignore = m_session->remove({id});
        // What is deleted next is deleted later.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        std::ignore = QTest::qWaitFor([now] { return QDateTime::currentDateTimeUtc() > now; });
        return id;
    }
    void show()
    {
        m_page = std::make_unique<TrashPage>(m_appearance, *m_workspace);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    bool isLive(AnnotationId id) const { return m_session->annotations().find(id) != nullptr; }
    QListView *list() const { return m_page->findChild<QListView *>(); }
    QPushButton *button() const { return m_page->findChild<QPushButton *>(); }

    Appearance m_appearance;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<TrashPage> m_page;
};

void TestTrashPage::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
}

void TestTrashPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_workspace.reset();
}

void TestTrashPage::saysWhatItIsWhereItIsEmpty()
{
    show();
    QVERIFY(!list()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>()->text().contains(u"can be restored"_s));
    QVERIFY(m_page->summary().isEmpty());
    deleted(u"a note"_s);
    QVERIFY(list()->isVisible());
    QVERIFY(!m_page->findChild<QLabel *>()->isVisible());
    QVERIFY(m_page->summary().contains(u"30 days"_s));
}

void TestTrashPage::restoresByKey()
{
    const AnnotationId id = deleted(u"a note"_s);
    show();
    QSignalSpy restored(m_page.get(), &TrashPage::restored);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(isLive(id));
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().value<Change>().kind, ChangeKind::Restore);
    QVERIFY(!list()->isVisible());
}

void TestTrashPage::restoresByMouse()
{
    const AnnotationId first = deleted(u"one"_s);
    const AnnotationId second = deleted(u"two"_s);
    show();
    const QModelIndex last = list()->model()->index(1, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(last).center());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(isLive(first));
    QVERIFY(!isLive(second));
}

void TestTrashPage::restoresSeveralAtOnce()
{
    const AnnotationId first = deleted(u"one"_s);
    const AnnotationId second = deleted(u"two"_s);
    const AnnotationId third = deleted(u"three"_s);
    show();
    QSignalSpy restored(m_page.get(), &TrashPage::restored);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(restored.size(), 1);
    QVERIFY(isLive(third) && isLive(second) && !isLive(first));
    QVERIFY(m_session->undo());
    QVERIFY(!isLive(third) && !isLive(second));
    QCOMPARE(list()->model()->rowCount(), 3);
}

void TestTrashPage::goesOnWithTheNext()
{
    deleted(u"one"_s);
    deleted(u"two"_s);
    deleted(u"three"_s);
    show();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestTrashPage::restoresWhatTheFilterLeaves()
{
    const AnnotationId first = deleted(u"one"_s);
    const AnnotationId second = deleted(u"two"_s);
    show();
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"one"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(isLive(first) && !isLive(second));
}

void TestTrashPage::followsWhatIsDeleted()
{
    deleted(u"one"_s);
    show();
    deleted(u"two"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(m_session->undo());
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestTrashPage::readsOnlyWhileItIsSeen()
{
    show();
    m_page->hide();
    deleted(u"one"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    m_page->show();
    QCOMPARE(list()->model()->rowCount(), 1);
}

void TestTrashPage::tellsWhatFails()
{
    const AnnotationId id = deleted(u"a note"_s);
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    show();
    QSignalSpy failed(m_page.get(), &TrashPage::failed);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_workspace->store().annotation(id).value());
}

QTEST_MAIN(TestTrashPage)

#include "tst_trashpage.moc"
