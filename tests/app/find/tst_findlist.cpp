// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findlist.h"

#include "app/find/articlesearch.h"
#include "app/find/findmodel.h"
#include "app/settings/appearance.h"
#include "tests/testlib/plaindocument.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestFindList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEachPlaceWithItsSection();
    void theKeysMoveTheSearch();
    void aClickMovesTheSearch();
    void followsTheSearch();
    void enterAndEscapeLeaveIt();
    void getsAsManyRowsAsItNeeds();
    void saysThatNothingIsFound();

private:
    QListView *list() const { return m_list->findChild<QListView *>(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ArticleSearch> m_search;
    std::unique_ptr<FindList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFindList::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_search = std::make_unique<ArticleSearch>();
    m_search->setDocument(plainDocument(
        u"a price before\n# One\nthe price of a model\n# 二\n价格 price 降到零\nno more\n"_s));
    m_list = std::make_unique<FindList>(*m_appearance, *m_search);
    m_tester = std::make_unique<QAbstractItemModelTester>(list()->model());
    m_tester->setUseFetchMore(false);
    m_list->resize(272, 500);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void TestFindList::cleanup()
{
    m_tester.reset();
    m_list.reset();
    m_search.reset();
}

void TestFindList::listsEachPlaceWithItsSection()
{
    m_search->start({u"price"_s}, 0);
    const QAbstractItemModel *model = list()->model();
    QCOMPARE(model->rowCount(), 3);
    const auto row = [model](int i) { return model->index(i, 0); };
    QCOMPARE(row(1).data().toString(), u"the price of a model"_s);
    QCOMPARE(row(1).data(FindModel::MatchStartRole).toInt(), 4);
    QCOMPARE(row(1).data(FindModel::MatchLengthRole).toInt(), 5);
    QCOMPARE(row(0).data(FindModel::SectionRole).toString(), QString());
    QCOMPARE(row(2).data(FindModel::SectionRole).toString(), u"二"_s);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"a price before"_s);
    QCOMPARE(row(1).data(Qt::AccessibleTextRole).toString(), u"the price of a model (in One)"_s);
    m_search->start({u"no"_s}, 0);
    QCOMPARE(model->rowCount(), 1);
    m_search->stop();
    QCOMPARE(model->rowCount(), 0);
}

void TestFindList::theKeysMoveTheSearch()
{
    m_search->start({u"price"_s}, 0);
    m_list->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_search->current(), 1);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(m_search->current(), 2);
}

void TestFindList::aClickMovesTheSearch()
{
    m_search->start({u"price"_s}, 0);
    const QModelIndex row = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(m_search->current(), 2);
}

void TestFindList::followsTheSearch()
{
    m_search->start({u"price"_s}, 20);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_search->step(1);
    QCOMPARE(list()->currentIndex().row(), 2);
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
}

void TestFindList::enterAndEscapeLeaveIt()
{
    const QSignalSpy activated(m_list.get(), &FindList::activated);
    const QSignalSpy left(m_list.get(), &FindList::leaveRequested);
    m_search->start({u"price"_s}, 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFindList::getsAsManyRowsAsItNeeds()
{
    m_search->setDocument(plainDocument(u"a b "_s.repeated(5'000)));
    m_search->start({u"a"_s}, 0);
    QCOMPARE(m_search->matches().size(), 5'000);
    QCOMPARE_LT(list()->model()->rowCount(), 1'000);
    m_search->step(-1);
    QCOMPARE(list()->currentIndex().row(), 4'999);
    QCOMPARE(list()->model()->rowCount(), 5'000);
}

void TestFindList::saysThatNothingIsFound()
{
    const auto says = [this] {
        for (const QLabel *label : m_list->findChildren<QLabel *>()) {
            if (label->text() == u"Nothing is found."_s)
                return label->isVisible();
        }
        return false;
    };
    QVERIFY(!says());
    m_search->start({u"cost"_s}, 0);
    QVERIFY(says());
    m_search->start({u"price"_s}, 0);
    QVERIFY(!says());
}

QTEST_MAIN(TestFindList)
#include "tst_findlist.moc"
