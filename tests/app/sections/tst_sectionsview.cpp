// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sections/sectionsview.h"

#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "lib/parse/parser.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestSectionsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickGoesToTheSection();
    void theKeysGoThereToo();
    void theFilterKeepsWhatHoldsTheWords();
    void escapeEndsTheFilter();
    void aClickOnItsSignFoldsASection();
    void theKeysFoldIt();
    void whatIsReadStaysFolded();

private:
    QTreeView *tree() const { return m_view->findChild<QTreeView *>(); }
    QStringList shown() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SectionsView> m_view;
};

void TestSectionsView::init()
{
    m_workspace = std::make_unique<Workspace>(
        Store::open(m_folder.filePath(u"library.sqlite"_s)).value(), u"Ada"_s);
    const Document document =
        parse({"# Whole\n\n## Prices\n\na\n\n## Chips\n\nb\n", u"/tmp/a.md"_s}).value();
    m_session = DocumentSession::open(*m_workspace, document, u"/tmp/a.md"_s).value();
    m_appearance = std::make_unique<Appearance>();
    m_view = std::make_unique<SectionsView>(*m_appearance);
    m_view->resize(272, 400);
    m_view->setSession(m_session.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestSectionsView::cleanup()
{
    m_view.reset();
    m_session.reset();
    m_workspace.reset();
}

QStringList TestSectionsView::shown() const
{
    QStringList rows;
    const QAbstractItemModel *model = tree()->model();
    for (QModelIndex i = model->index(0, 0); i.isValid(); i = tree()->indexBelow(i))
        rows.append(i.data().toString());
    return rows;
}

void TestSectionsView::aClickGoesToTheSection()
{
    const QSignalSpy activated(m_view.get(), &SectionsView::sectionActivated);
    const QModelIndex whole = tree()->model()->index(0, 0);
    const QModelIndex chips = tree()->model()->index(1, 0, whole);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(chips).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<qsizetype>(), 2);
}

void TestSectionsView::theKeysGoThereToo()
{
    const QSignalSpy activated(m_view.get(), &SectionsView::sectionActivated);
    m_view->setCurrentSection(0);
    m_view->setFocus();
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<qsizetype>(), 1);
}

void TestSectionsView::theFilterKeepsWhatHoldsTheWords()
{
    m_view->startFilter();
    QTest::keyClicks(m_view->findChild<QLineEdit *>(), u"CHIP"_s);
    QCOMPARE(shown(), (QStringList{u"Whole"_s, u"Chips"_s}));
}

void TestSectionsView::escapeEndsTheFilter()
{
    m_view->startFilter();
    auto *filter = m_view->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"chip"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!filter->isVisible());
    QCOMPARE(shown().size(), 3);
}

void TestSectionsView::aClickOnItsSignFoldsASection()
{
    const QSignalSpy activated(m_view.get(), &SectionsView::sectionActivated);
    const QRect whole = tree()->visualRect(tree()->model()->index(0, 0));
    const QPoint sign(whole.left() + 7, whole.center().y());
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, sign);
    QCOMPARE(shown(), QStringList{u"Whole"_s});
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, sign);
    QCOMPARE(shown().size(), 3);
    QCOMPARE(activated.count(), 0);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, whole.center());
    QCOMPARE(activated.count(), 1);
}

void TestSectionsView::theKeysFoldIt()
{
    m_view->setCurrentSection(0);
    m_view->setFocus();
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(shown(), QStringList{u"Whole"_s});
    QTest::keyClick(tree(), Qt::Key_Right);
    QCOMPARE(shown().size(), 3);
}

void TestSectionsView::whatIsReadStaysFolded()
{
    tree()->collapseAll();
    m_view->setCurrentSection(2);
    QCOMPARE(shown(), QStringList{u"Whole"_s});
    QCOMPARE(tree()->currentIndex().data().toString(), u"Whole"_s);
}

QTEST_MAIN(TestSectionsView)

#include "tst_sectionsview.moc"
