// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/find/findbar.h"
#include "app/find/findlist.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/elidedlabel.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString article()
{
    QString text = u"# Prices\n\nThe price of a model goes to zero.\n\n"_s;
    for (int i = 1; i <= 20; ++i)
        text += u"## Section %1\n\nNobody spoke of it in the year %2, neither in the café "
                "nor elsewhere. 价格将会降到零。\n\n"_s.arg(i)
                    .arg(2000 + i);
    return text + u"## The end\n\nPrices fell, and the Price of this one, too.\n"_s;
}

} // namespace

/// What a reader does who looks for words.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void byKeysAlone();
    void byMouse();
    void throughTheListByKeys();
    void withAnExpression();
    void backToWhereOneWas();
    void theListGoesWithTheSideBar();

private:
    template<typename Widget>
    Widget *child() const
    {
        return m_journey->window().findChild<Widget *>();
    }
    QString count() const { return child<FindBar>()->findChild<ElidedLabel *>()->text(); }
    QListView *list() const { return child<FindList>()->findChild<QListView *>(); }
    QToolButton *button(const QString &name) const;
    QString selected() const;

    std::unique_ptr<Journey> m_journey;
};

void TestFinding::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article())));
}

QToolButton *TestFinding::button(const QString &name) const
{
    for (QToolButton *button : m_journey->window().findChildren<QToolButton *>()) {
        if (button->accessibleName() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

QString TestFinding::selected() const
{
    const std::optional<TextRange> range = m_journey->reader().selection();
    return range ? m_journey->session()->document().text(*range) : QString();
}

void TestFinding::byKeysAlone()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+F"_s));
    QVERIFY(m_journey->whenTyping(u"price"_s));
    QCOMPARE(count(), u"1 of 4"_s);
    QVERIFY(child<FindList>()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 4);
    QVERIFY(m_journey->whenPressingHere(u"Alt+W"_s));
    QCOMPARE(count(), u"1 of 2"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(count(), u"2 of 2"_s);
    QVERIFY(m_journey->whenPressingHere(u"Alt+W"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!child<FindBar>()->isVisible());
    QVERIFY(!child<FindList>()->isVisible());
    QCOMPARE(selected(), u"Price"_s);
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(m_journey->thenIsMarked(u"Price"_s));

    QVERIFY(m_journey->whenPressing(u"F3"_s));
    QVERIFY(child<FindBar>()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Shift+F3"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(selected(), u"price"_s);
}

void TestFinding::byMouse()
{
    QTest::mouseClick(button(u"Find"_s), Qt::LeftButton);
    QVERIFY(child<FindBar>()->isVisible());
    QVERIFY(m_journey->whenTyping(u"Price"_s));
    QTest::mouseClick(button(u"Match case"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 3"_s);
    const QModelIndex last = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(last).center());
    QCOMPARE(count(), u"3 of 3"_s);
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"Price of this one"_s)));
    QTest::mouseClick(button(u"Match case"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"List of all places"_s), Qt::LeftButton);
    QVERIFY(!child<FindList>()->isVisible());
    QTest::mouseClick(button(u"List of all places"_s), Qt::LeftButton);
    QVERIFY(child<FindList>()->isVisible());
    QTest::mouseClick(button(u"Close (Esc)"_s), Qt::LeftButton);
    QVERIFY(!child<FindBar>()->isVisible());
    QVERIFY(!child<FindList>()->isVisible());
}

void TestFinding::throughTheListByKeys()
{
    QVERIFY(m_journey->whenPressing(u"/"_s));
    QVERIFY(m_journey->whenTyping(u"价格"_s));
    QCOMPARE(count(), u"1 of 20"_s);
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QCOMPARE(count(), u"3 of 20"_s);
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(QApplication::focusWidget(), child<FindBar>()->findChild<QLineEdit *>());
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"End"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(QApplication::focusWidget(), &m_journey->reader());
    QCOMPARE(count(), u"20 of 20"_s);
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"2020"_s)));
}

void TestFinding::withAnExpression()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+F"_s));
    QVERIFY(m_journey->whenPressingHere(u"Alt+R"_s));
    QVERIFY(m_journey->whenTyping(u"20(0"_s));
    QTRY_VERIFY(count().endsWith(u", at 4"_s));
    QVERIFY(m_journey->whenTyping(u"[1-3]|20)"_s));
    QTRY_COMPARE(count(), u"1 of 4"_s);
    QVERIFY(m_journey->whenPressingHere(u"Shift+Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Alt+R"_s));
    QTRY_COMPARE(count(), u"not found"_s);
}

void TestFinding::backToWhereOneWas()
{
    QVERIFY(m_journey->whenClickingSection(u"Section 10"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+F"_s));
    QVERIFY(m_journey->whenTyping(u"prices fell"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"Section 10"_s)));
    QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
    QVERIFY(m_journey->thenIsShown(u"Section 10"_s));
}

void TestFinding::theListGoesWithTheSideBar()
{
    QVERIFY(m_journey->whenPressing(u"F7"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+F"_s));
    QVERIFY(m_journey->whenTyping(u"price"_s));
    QVERIFY(!child<FindList>()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(child<FindList>()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!child<FindList>()->isVisible());
    QVERIFY(m_journey->whenPressing(u"F7"_s));
    QVERIFY(m_journey->whenClickingSection(u"The end"_s));
}

QTEST_MAIN(TestFinding)

#include "tst_finding.moc"
