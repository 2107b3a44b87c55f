// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/find/findbar.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/tabs/articletabbar.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerfind.h"
#include "app/window/readerpage.h"
#include "tests/testlib/tabbedwindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Several articles open at once, each in a tab: by keys and by mouse.
class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void aSingleArticleHasNoTab();
    void anotherArticleGetsATab();
    void whatIsOpenIsGoneTo();
    void aFileThatChangedIsReadAgain();
    void keysGoFromTabToTab_data();
    void keysGoFromTabToTab();
    void aClickGoesToATab();
    void eachTabKeepsWhatItIs();
    void undoBelongsToTheArticle();
    void closing_data();
    void closing();
    void closingOthers();
    void whatWasClosedComesBack();
    void aDragReordersTabs();
    void closingSavesTheNoteBeingTyped();
    void backLeadsToTheTabOneCameFrom();
    void whatWasOpenComesBackAtTheNextStart();
    void whatIsGoneAtTheNextStartIsSaid();

private:
    TabbedWindow shown() const { return TabbedWindow(m_journey->window()); }
    ArticleTabBar &bar() const { return shown().bar(); }
    QString tabs() const { return shown().titles(); }
    QString title() const { return m_journey->session()->document().metadata().title; }
    QPoint middleOf(int index) const { return shown().middleOf(index); }
    bool whenGoingTo(const QString &wanted, const std::function<void()> &step);
    bool givenThree();

    std::unique_ptr<Journey> m_journey;
};

void TestTabs::init()
{
    m_journey = std::make_unique<Journey>();
    for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s})
        m_journey->givenArticle(name + u".md"_s, longArticle(name));
    QVERIFY(m_journey->givenOpened(m_journey->filePath(u"Alpha.md"_s)));
}

bool TestTabs::givenThree()
{
    return m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s))
           && m_journey->whenOpening(m_journey->filePath(u"Gamma.md"_s));
}

bool TestTabs::whenGoingTo(const QString &wanted, const std::function<void()> &step)
{
    step();
    return QTest::qWaitFor([&] { return m_journey->session() && title() == wanted; });
}

void TestTabs::aSingleArticleHasNoTab()
{
    QVERIFY(bar().isHidden());
}

void TestTabs::anotherArticleGetsATab()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(bar().isVisible());
    QCOMPARE(tabs(), u"Alpha [Beta]"_s);
    QCOMPARE(title(), u"Beta"_s);
    QVERIFY(bar().tabToolTip(1).contains(u"Beta.md"_s));
    QVERIFY(m_journey->reader().hasFocus());
}

void TestTabs::whatIsOpenIsGoneTo()
{
    const DocumentSession *first = m_journey->session();
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Alpha.md"_s)));
    QCOMPARE(tabs(), u"[Alpha] Beta"_s);
    QCOMPARE(m_journey->session(), first);
}

void TestTabs::aFileThatChangedIsReadAgain()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    m_journey->givenArticle(u"Alpha.md"_s, longArticle(u"Alpha"_s) + u"\nA correction.\n"_s);
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Alpha.md"_s)));
    QCOMPARE(tabs(), u"[Alpha] Beta"_s);
    QVERIFY(m_journey->session()->document().text().contains(u"A correction"_s));
}

void TestTabs::keysGoFromTabToTab_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("there");
    QTest::newRow("next") << u"Ctrl+Tab"_s << u"Alpha"_s;
    QTest::newRow("previous") << u"Ctrl+Shift+Tab"_s << u"Beta"_s;
    QTest::newRow("next page") << u"Ctrl+PgDown"_s << u"Alpha"_s;
    QTest::newRow("previous page") << u"Ctrl+PgUp"_s << u"Beta"_s;
    QTest::newRow("first") << u"Alt+1"_s << u"Alpha"_s;
    QTest::newRow("second") << u"Alt+2"_s << u"Beta"_s;
    QTest::newRow("last") << u"Alt+9"_s << u"Gamma"_s;
    QTest::newRow("none") << u"Alt+7"_s << u"Gamma"_s;
}

void TestTabs::keysGoFromTabToTab()
{
    QFETCH(QString, keys);
    QVERIFY(givenThree());
    QVERIFY(m_journey->whenPressing(keys));
    QTEST(title(), "there");
    QVERIFY(m_journey->reader().hasFocus());
}

void TestTabs::aClickGoesToATab()
{
    QVERIFY(givenThree());
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(title(), u"Beta"_s);
    QCOMPARE(tabs(), u"Alpha [Beta] Gamma"_s);
    QVERIFY(m_journey->window().windowTitle().contains(u"Beta"_s));
}

void TestTabs::eachTabKeepsWhatItIs()
{
    const auto *page = m_journey->window().articlePage();
    QVERIFY(m_journey->whenPressing(u"Ctrl+F"_s));
    QVERIFY(m_journey->whenTyping(u"Alpha 20"_s));
    const auto isFound = [&] { return page->readerPage()->reader()->matches().size() == 1; };
    QVERIFY(QTest::qWaitFor(isFound));
    auto *tree = page->pane()->sideBar()->findChild<QTreeView *>();
    tree->collapse(tree->model()->index(0, 0));
    const qsizetype place = page->pane()->position();
    QVERIFY(place > 0);

    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(!page->readerPage()->find()->bar()->isVisible());
    QCOMPARE(page->pane()->position(), 0);
    QVERIFY(m_journey->whenSelecting(u"The price of Beta"_s));

    QVERIFY(m_journey->whenPressing(u"Alt+1"_s));
    QCOMPARE(page->pane()->position(), place);
    QVERIFY(page->readerPage()->find()->bar()->isVisible());
    QVERIFY(isFound());
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(page->pane()->sideBar()->isVisible());

    QVERIFY(m_journey->whenPressing(u"Alt+2"_s));
    QCOMPARE(m_journey->session()->document().text(*m_journey->reader().selection()),
             u"The price of Beta"_s);
}

void TestTabs::undoBelongsToTheArticle()
{
    QVERIFY(m_journey->whenSelecting(u"The price of Alpha"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->whenPressing(u"Alt+1"_s));
    QVERIFY(m_journey->thenIsMarked(u"The price of Alpha"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
}

void TestTabs::closing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Ctrl+W", "cross", "middle button", "menu", "Del in the tabs"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestTabs::closing()
{
    QFETCH(QString, way);
    QVERIFY(givenThree());
    QVERIFY(m_journey->whenPressing(u"Alt+2"_s));
    if (way == u"cross") {
        QVERIFY(m_journey->whenClickingButton(u"Close “Beta”"_s));
    } else if (way == u"middle button") {
        QTest::mouseClick(&bar(), Qt::MiddleButton, {}, middleOf(1));
    } else if (way == u"menu") {
        shown().askForMenuOf(1);
        QVERIFY(m_journey->whenPicking(u"Close"_s));
    } else if (way == u"Ctrl+W") {
        QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    } else {
        bar().setFocus();
        QVERIFY(m_journey->whenPressingHere(u"Del"_s));
    }
    QCOMPARE(tabs(), u"Alpha [Gamma]"_s);
    QCOMPARE(title(), u"Gamma"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    QVERIFY(bar().isHidden());
    QCOMPARE(title(), u"Alpha"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    QVERIFY(!m_journey->session());
    QVERIFY(m_journey->buttonNamed(u"Read the Sample"_s));
}

void TestTabs::closingOthers()
{
    QVERIFY(givenThree());
    QVERIFY(m_journey->whenPressing(u"Alt+2"_s));
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Tabs"_s, u"Close Others"_s}));
    QVERIFY(bar().isHidden());
    QCOMPARE(title(), u"Beta"_s);
}

void TestTabs::whatWasClosedComesBack()
{
    QVERIFY(givenThree());
    QVERIFY(m_journey->whenPressing(u"Alt+1"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    QCOMPARE(tabs(), u"[Beta] Gamma"_s);
    QVERIFY(whenGoingTo(u"Alpha"_s, [&] { m_journey->whenPressing(u"Ctrl+Shift+T"_s); }));
    QCOMPARE(tabs(), u"[Alpha] Beta Gamma"_s);
}

void TestTabs::aDragReordersTabs()
{
    QVERIFY(givenThree());
    const QPoint from = middleOf(2);
    const QPoint to = bar().tabRect(0).topLeft() + QPoint(4, 12);
    QTest::mousePress(&bar(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&bar(), from + (to - from) * step / 10);
    QTest::mouseRelease(&bar(), Qt::LeftButton, {}, to);
    QCOMPARE(tabs(), u"[Gamma] Alpha Beta"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Tab"_s));
    QCOMPARE(title(), u"Alpha"_s);
}

void TestTabs::closingSavesTheNoteBeingTyped()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(u"By when?"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+W"_s));
    QCOMPARE(title(), u"Alpha"_s);
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, u"By when?"_s));
}

void TestTabs::backLeadsToTheTabOneCameFrom()
{
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"C"_s));
    QVERIFY(m_journey->whenTyping(u"Prices go to zero"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->whenPressing(u"Ctrl+4"_s));
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenClickingButton(u"“goes to zero”"_s));
    QCOMPARE(tabs(), u"[Alpha] Beta"_s);
    QVERIFY(m_journey->window().articlePage()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Alt+Left"_s));
    QVERIFY(!m_journey->window().articlePage()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Alt+Right"_s));
    QVERIFY(m_journey->window().articlePage()->isVisible());
    QCOMPARE(title(), u"Alpha"_s);
}

void TestTabs::whatWasOpenComesBackAtTheNextStart()
{
    QVERIFY(givenThree());
    QVERIFY(m_journey->whenPressing(u"Alt+2"_s));
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(tabs(), u"Alpha [Beta] Gamma"_s);
    QCOMPARE(title(), u"Beta"_s);
    // Only what is shown was read.
    QCOMPARE(m_journey->window().articlePage()->panes().size(), 1);
    QVERIFY(whenGoingTo(u"Gamma"_s, [&] { m_journey->whenPressing(u"Ctrl+Tab"_s); }));
    QCOMPARE(tabs(), u"Alpha Beta [Gamma]"_s);
}

void TestTabs::whatIsGoneAtTheNextStartIsSaid()
{
    QVERIFY(givenThree());
    m_journey->whenClosing();
    QVERIFY(QFile::remove(m_journey->filePath(u"Gamma.md"_s)));
    QVERIFY(m_journey->givenWindow());
    m_journey->window().openLast();
    QVERIFY(QTest::qWaitFor([&] { return m_journey->session() != nullptr; }));
    QCOMPARE(tabs(), u"Alpha [Beta]"_s);
    QVERIFY(m_journey->window().messageBar()->isVisible());
    QVERIFY(m_journey->window().messageBar()->text().contains(u"Gamma.md"_s));
}

QTEST_MAIN(TestTabs)

#include "tst_tabs.moc"
