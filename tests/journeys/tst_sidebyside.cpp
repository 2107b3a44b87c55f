// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/tabs/articletabbar.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSplitter>
#include <QTest>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString article(const QString &title)
{
    QString text = u"# %1\n\nThe price of %1 goes to zero.\n\n"_s.arg(title);
    for (int i = 1; i < 30; ++i)
        text += u"## %1 %2\n\nIn the year %3 nobody asked who pays for it.\n\n"_s.arg(title).arg(i).arg(
            2000 + i);
    return text;
}

} // namespace

/// Two articles, or two places of one, side by side: by keys and by mouse.
class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void oneArticleAtTwoPlaces_data();
    void oneArticleAtTwoPlaces();
    void aMarkMadeAtTheLeftIsSeenAtTheRight();
    void eachSideHasItsOwnMark();
    void twoArticles();
    void theFocusMovesBetweenTheSides();
    void aClickGoesToTheOtherSide();
    void whatStandsBesideFollowsTheSide();
    void aTabMovesToTheOtherSide();
    void closingTheLastTabOfASideClosesIt();
    void closingTheSplitKeepsTheCurrentSide_data();
    void closingTheSplitKeepsTheCurrentSide();
    void aDoubleClickMakesBothAsWide();
    void comesBackAtTheNextStart();

private:
    ArticlePage &page() const { return *m_journey->window().articlePage(); }
    bool isSplit() const { return m_journey->window().articlePage()->tabBar(Side::Second)->isVisible(); }
    ArticlePane *pane(Side side) const;
    QString titles(Side side) const;
    bool whenChoosingFromTheMenuOfTab(int index, const QString &entry);

    std::unique_ptr<Journey> m_journey;
};

void TestSideBySide::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->givenArticle(u"Beta.md"_s, article(u"Beta"_s));
    QVERIFY(
        m_journey->givenOpened(m_journey->givenArticle(u"Alpha.md"_s, article(u"Alpha"_s))));
}

/// That in front on the side.
ArticlePane *TestSideBySide::pane(Side side) const
{
    const QWidget *part = page().tabBar(side)->parentWidget();
    for (ArticlePane *pane : page().panes()) {
        if (pane->isVisible() && part->isAncestorOf(pane))
            return pane;
    }
    return nullptr;
}

QString TestSideBySide::titles(Side side) const
{
    const ArticleTabBar *bar = page().tabBar(side);
    QStringList titles;
    for (int i = 0; i < bar->count(); ++i)
        titles.append(bar->accessibleTabName(i));
    return titles.join(u' ');
}

bool TestSideBySide::whenChoosingFromTheMenuOfTab(int index, const QString &entry)
{
    ArticleTabBar *bar = page().tabBar(Side::First);
    const QPoint place = bar->tabRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, bar->mapToGlobal(place));
    QApplication::sendEvent(bar, &event);
    return m_journey->whenPicking(entry);
}

void TestSideBySide::oneArticleAtTwoPlaces_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

void TestSideBySide::oneArticleAtTwoPlaces()
{
    QFETCH(bool, byMouse);
    QVERIFY(m_journey->whenClickingSection(u"Alpha 12"_s));
    const qsizetype place = page().pane()->position();
    QVERIFY(byMouse ? m_journey->whenChoosingFromTheMenu({u"Side by Side"_s})
                    : m_journey->whenPressing(u"F4"_s));
    QVERIFY(isSplit());
    QCOMPARE(page().pane(), pane(Side::Second));
    QVERIFY(m_journey->reader().hasFocus());
    QCOMPARE(pane(Side::First)->session(), pane(Side::Second)->session());
    QCOMPARE(pane(Side::Second)->position(), place);
    QVERIFY(m_journey->whenClickingSection(u"Alpha 20"_s));
    QVERIFY(pane(Side::Second)->position() > place);
    QCOMPARE(pane(Side::First)->position(), place);
}

void TestSideBySide::aMarkMadeAtTheLeftIsSeenAtTheRight()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(m_journey->whenPressing(u"F6"_s));
    QCOMPARE(page().pane(), pane(Side::First));
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(u"By when?"_s));
    // Beside so narrow a text the note is written in a popover: from the words, then from it.
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    const ReaderPage *right = pane(Side::Second)->readerPage();
    QCOMPARE(right->reader()->marks().highlights().size(), 1);
    const AnnotationId mark = m_journey->session()->annotations().items().first().annotation.id;
    QVERIFY(QTest::qWaitFor([&] { return !right->margin()->itemRect(mark).isEmpty(); }));
    // As a window manager does when a popover has gone.
    m_journey->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(right->reader()->marks().highlights().isEmpty());
}

void TestSideBySide::eachSideHasItsOwnMark()
{
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(page().readerPage()->currentMark());
    QVERIFY(m_journey->whenPressing(u"Del"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
    QVERIFY(!pane(Side::First)->readerPage()->currentMark());
}

void TestSideBySide::twoArticles()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(whenChoosingFromTheMenuOfTab(0, u"Open Side by Side"_s));
    QVERIFY(isSplit());
    QCOMPARE(titles(Side::First), u"Beta"_s);
    QCOMPARE(titles(Side::Second), u"Alpha"_s);
    QCOMPARE(page().pane()->title(), u"Alpha"_s);
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(m_journey->whenSelecting(u"The price of Alpha"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QCOMPARE(pane(Side::Second)->session()->annotations().items().size(), 1);
    QVERIFY(pane(Side::First)->session()->annotations().items().isEmpty());
}

void TestSideBySide::theFocusMovesBetweenTheSides()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    for (const auto &[keys, side] :
         {std::pair(u"F6"_s, Side::First), std::pair(u"F6"_s, Side::Second),
          std::pair(u"Shift+F6"_s, Side::First)}) {
        QVERIFY(m_journey->whenPressing(keys));
        QCOMPARE(page().pane(), pane(side));
        QVERIFY(pane(side)->readerPage()->reader()->hasFocus());
    }
}

void TestSideBySide::aClickGoesToTheOtherSide()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QTest::mouseClick(pane(Side::First)->readerPage()->reader()->viewport(), Qt::LeftButton, {},
                      {30, 30});
    QCOMPARE(page().pane(), pane(Side::First));
    QTest::mouseClick(page().tabBar(Side::Second), Qt::LeftButton, {},
                      page().tabBar(Side::Second)->tabRect(0).center());
    QCOMPARE(page().pane(), pane(Side::Second));
}

void TestSideBySide::whatStandsBesideFollowsTheSide()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(whenChoosingFromTheMenuOfTab(0, u"Open Side by Side"_s));
    QVERIFY(m_journey->whenClickingSection(u"Alpha 20"_s));
    QCOMPARE(pane(Side::First)->position(), 0);
    QVERIFY(m_journey->whenPressing(u"F6"_s));
    QVERIFY(m_journey->window().windowTitle().contains(u"Beta"_s));
    QVERIFY(m_journey->whenClickingSection(u"Beta 10"_s));
    QVERIFY(m_journey->thenIsShown(u"Beta 10"_s));
    QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
    QCOMPARE(pane(Side::First)->position(), 0);
    QVERIFY(pane(Side::Second)->position() > 0);
}

void TestSideBySide::aTabMovesToTheOtherSide()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QCOMPARE(titles(Side::First), u"Alpha Beta"_s);
    QCOMPARE(titles(Side::Second), u"Beta"_s);
    QVERIFY(whenChoosingFromTheMenuOfTab(0, u"Move to Other Side"_s));
    QCOMPARE(titles(Side::First), u"Beta"_s);
    QCOMPARE(titles(Side::Second), u"Beta Alpha"_s);
    QCOMPARE(page().pane()->title(), u"Alpha"_s);
}

void TestSideBySide::closingTheLastTabOfASideClosesIt()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    QVERIFY(!isSplit());
    QVERIFY(m_journey->session());
    QVERIFY(m_journey->reader().hasFocus());
    QCOMPARE(page().tabBar(Side::First)->isVisible(), false);
}

void TestSideBySide::closingTheSplitKeepsTheCurrentSide_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("left") << Side::First;
    QTest::newRow("right") << Side::Second;
}

void TestSideBySide::closingTheSplitKeepsTheCurrentSide()
{
    QFETCH(Side, side);
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(m_journey->whenClickingSection(u"Alpha 20"_s));
    if (side == Side::First)
        QVERIFY(m_journey->whenPressing(u"F6"_s));
    const ArticlePane *kept = page().pane();
    const QString place = side == Side::First ? u"The price of Alpha"_s : u"Alpha 20"_s;
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(!isSplit());
    QCOMPARE(page().pane(), kept);
    QVERIFY(m_journey->thenIsShown(place));
    QVERIFY(m_journey->reader().hasFocus());
}

void TestSideBySide::aDoubleClickMakesBothAsWide()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    auto *split = qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
    QVERIFY(split);
    split->setSizes({300, 700});
    QTest::mouseDClick(split->handle(1), Qt::LeftButton);
    QCOMPARE_LE(std::abs(split->sizes()[0] - split->sizes()[1]), 1);
}

void TestSideBySide::comesBackAtTheNextStart()
{
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QVERIFY(whenChoosingFromTheMenuOfTab(0, u"Open Side by Side"_s));
    QVERIFY(m_journey->whenPressing(u"F6"_s));
    auto *split = qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
    split->setSizes({300, 700});
    const int width = split->sizes()[0];
    QVERIFY(m_journey->whenReopening());
    QVERIFY(QTest::qWaitFor([&] { return pane(Side::Second) && pane(Side::Second)->session(); }));
    QCOMPARE(titles(Side::First), u"Beta"_s);
    QCOMPARE(titles(Side::Second), u"Alpha"_s);
    QCOMPARE(page().pane(), pane(Side::First));
    QVERIFY(m_journey->reader().hasFocus());
    split = qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
    QCOMPARE_LE(std::abs(split->sizes()[0] - width), 2);
}

QTEST_MAIN(TestSideBySide)

#include "tst_sidebyside.moc"
