// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/tabs/articletabbar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "tests/testlib/tabbedwindow.h"

#include <QAction>
#include <QApplication>
#include <QSlider>
#include <QSplitter>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

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
    void twoPlacesOfOneAreToldApart();
    void twoPlacesComeBackAtTheNextStart_data();
    void twoPlacesComeBackAtTheNextStart();
    void twoPlacesStayWhenTheArticleIsReadAgain();
    void eachSideHasItsOwnZoom_data();
    void eachSideHasItsOwnZoom();
    void theTypePanelSetsTheSideBeingRead();
    void theZoomComesBackAtTheNextStart();
    void theSideBarGivesWayInANarrowWindow();
    void theSideBarStaysWhereItIsAskedFor();
    void whatStaysKeepsItsZoom_data();
    void whatStaysKeepsItsZoom();

private:
    TabbedWindow shown() const { return TabbedWindow(m_journey->window()); }
    ArticlePage &page() const { return shown().page(); }
    bool isSplit() const { return shown().isSplit(); }
    ArticlePane *pane(Side side) const { return shown().pane(side); }
    QString titles(Side side) const { return shown().titles(side); }
    bool whenChoosingFromTheMenuOfTab(int index, const QString &entry);
    double size(Side side) const { return pane(side)->appearance().typography().size; }
    /// The left at section 5, the right at section 20, and read on the right.
    bool givenTwoPlaces();
    bool whenReopening();

    std::unique_ptr<Journey> m_journey;
};

void TestSideBySide::init()
{
    m_journey = std::make_unique<Journey>();
    m_journey->givenArticle(u"Beta.md"_s, longArticle(u"Beta"_s));
    QVERIFY(
        m_journey->givenOpened(m_journey->givenArticle(u"Alpha.md"_s, longArticle(u"Alpha"_s))));
}

bool TestSideBySide::whenChoosingFromTheMenuOfTab(int index, const QString &entry)
{
    shown().askForMenuOf(index);
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
    QCOMPARE(titles(Side::First), u"[Beta]"_s);
    QCOMPARE(titles(Side::Second), u"[Alpha]"_s);
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
    QCOMPARE(titles(Side::First), u"Alpha [Beta 1 · Beta]"_s);
    QCOMPARE(titles(Side::Second), u"[Beta 1 · Beta]"_s);
    QVERIFY(whenChoosingFromTheMenuOfTab(0, u"Move to Other Side"_s));
    QCOMPARE(titles(Side::First), u"[Beta 1 · Beta]"_s);
    QCOMPARE(titles(Side::Second), u"Beta 1 · Beta [Alpha]"_s);
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
    auto *split =
        qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
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
    auto *split =
        qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
    split->setSizes({300, 700});
    const int width = split->sizes()[0];
    QVERIFY(m_journey->whenReopening());
    QVERIFY(QTest::qWaitFor([&] { return pane(Side::Second) && pane(Side::Second)->session(); }));
    QCOMPARE(titles(Side::First), u"[Beta]"_s);
    QCOMPARE(titles(Side::Second), u"[Alpha]"_s);
    QCOMPARE(page().pane(), pane(Side::First));
    QVERIFY(m_journey->reader().hasFocus());
    split = qobject_cast<QSplitter *>(page().tabBar(Side::First)->parentWidget()->parentWidget());
    QCOMPARE_LE(std::abs(split->sizes()[0] - width), 2);
}

bool TestSideBySide::givenTwoPlaces()
{
    return m_journey->whenClickingSection(u"Alpha 5"_s) && m_journey->whenPressing(u"F4"_s)
           && m_journey->whenClickingSection(u"Alpha 20"_s);
}

bool TestSideBySide::whenReopening()
{
    return m_journey->whenReopening() && QTest::qWaitFor([&] {
               return pane(Side::Second) && pane(Side::Second)->session() && pane(Side::First)
                      && pane(Side::First)->session();
           });
}

void TestSideBySide::twoPlacesOfOneAreToldApart()
{
    QVERIFY(givenTwoPlaces());
    const QString left = pane(Side::First)->section();
    QString right = pane(Side::Second)->section();
    QVERIFY(left != right);
    QCOMPARE(titles(Side::First), u"[%1 · Alpha]"_s.arg(left));
    QCOMPARE(titles(Side::Second), u"[%1 · Alpha]"_s.arg(right));
    QVERIFY(shown().bar().tabToolTip(0).contains(left));
    QVERIFY(m_journey->buttonNamed(u"Close “%1 · Alpha”"_s.arg(right)));
    QVERIFY(m_journey->whenClickingSection(u"Alpha 10"_s));
    right = pane(Side::Second)->section();
    QCOMPARE(titles(Side::Second), u"[%1 · Alpha]"_s.arg(right));
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QCOMPARE(titles(Side::Second), u"%1 · Alpha [Beta]"_s.arg(right));
    QVERIFY(m_journey->whenPressing(u"Alt+1"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+W"_s));
    QCOMPARE(titles(Side::First), u"[Alpha]"_s);
}

void TestSideBySide::twoPlacesComeBackAtTheNextStart_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("read at the left") << Side::First;
    QTest::newRow("read at the right") << Side::Second;
}

void TestSideBySide::twoPlacesComeBackAtTheNextStart()
{
    QFETCH(Side, side);
    QVERIFY(givenTwoPlaces());
    if (side == Side::First)
        QVERIFY(m_journey->whenPressing(u"F6"_s));
    const qsizetype left = pane(Side::First)->position();
    const qsizetype right = pane(Side::Second)->position();
    QVERIFY(whenReopening());
    QCOMPARE(page().pane(), pane(side));
    QCOMPARE(pane(Side::First)->position(), left);
    QCOMPARE(pane(Side::Second)->position(), right);
    // What the library keeps of the article is where it was read.
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(page().pane()->position(), side == Side::First ? left : right);
}

void TestSideBySide::twoPlacesStayWhenTheArticleIsReadAgain()
{
    QVERIFY(givenTwoPlaces());
    const qsizetype left = pane(Side::First)->position();
    const qsizetype right = pane(Side::Second)->position();
    m_journey->givenArticle(u"Alpha.md"_s, longArticle(u"Alpha"_s) + u"\nA correction.\n"_s);
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Alpha.md"_s)));
    QVERIFY(m_journey->session()->document().text().contains(u"A correction"_s));
    QCOMPARE(pane(Side::First)->position(), left);
    QCOMPARE(pane(Side::Second)->position(), right);
}

void TestSideBySide::eachSideHasItsOwnZoom_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("wheel") << true;
}

void TestSideBySide::eachSideHasItsOwnZoom()
{
    QFETCH(bool, byMouse);
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    const double before = size(Side::First);
    QCOMPARE(size(Side::Second), before);
    if (byMouse) {
        QWidget *text = m_journey->reader().viewport();
        QWheelEvent turned(QPointF(30, 30), text->mapToGlobal(QPointF(30, 30)), {}, {0, 240},
                           Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(text, &turned);
    } else {
        QVERIFY(m_journey->whenPressing(u"Ctrl++"_s));
        QVERIFY(m_journey->whenPressing(u"Ctrl++"_s));
    }
    QCOMPARE(size(Side::Second), before + 2);
    QCOMPARE(size(Side::First), before);
    QVERIFY(m_journey->whenPressing(u"F6"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+-"_s));
    QCOMPARE(size(Side::First), before - 1);
    QCOMPARE(size(Side::Second), before + 2);
    // A tab takes the size of the side it comes to.
    QVERIFY(m_journey->whenOpening(m_journey->filePath(u"Beta.md"_s)));
    QCOMPARE(size(Side::First), before - 1);
    QVERIFY(whenChoosingFromTheMenuOfTab(1, u"Move to Other Side"_s));
    QCOMPARE(page().pane()->title(), u"Beta"_s);
    QCOMPARE(size(Side::Second), before + 2);
}

void TestSideBySide::theTypePanelSetsTheSideBeingRead()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    const double before = size(Side::First);
    QVERIFY(m_journey->whenClickingButton(u"Page and Type"_s));
    const auto sliders = m_journey->window().findChildren<QSlider *>();
    const auto slider =
        std::ranges::find(sliders, u"Size on this side"_s, &QSlider::accessibleName);
    QVERIFY(slider != sliders.end());
    (*slider)->setFocus();
    QVERIFY(m_journey->whenPressingHere(u"Right"_s));
    QCOMPARE(size(Side::Second), before + 1);
    QCOMPARE(size(Side::First), before);
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    // What else is chosen is chosen for both.
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QCOMPARE((*slider)->accessibleName(), u"Size"_s);
}

void TestSideBySide::theZoomComesBackAtTheNextStart()
{
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    const double before = size(Side::First);
    QVERIFY(m_journey->whenPressing(u"Ctrl++"_s));
    QVERIFY(whenReopening());
    QCOMPARE(size(Side::First), before);
    QCOMPARE(size(Side::Second), before + 1);
}

void TestSideBySide::whatStaysKeepsItsZoom_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("keys");
    QTest::newRow("split closed from the left") << Side::First << u"F4"_s;
    QTest::newRow("split closed from the right") << Side::Second << u"F4"_s;
    QTest::newRow("right tab closed") << Side::First << u"F6, Ctrl+W"_s;
    QTest::newRow("left tab closed") << Side::Second << u"F6, Ctrl+W"_s;
}

void TestSideBySide::whatStaysKeepsItsZoom()
{
    QFETCH(Side, side);
    QFETCH(QString, keys);
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    const double before = size(Side::First);
    QVERIFY(m_journey->whenPressing(u"Ctrl++"_s));
    if (side == Side::First)
        QVERIFY(m_journey->whenPressing(u"F6"_s));
    for (const QString &key : keys.split(u", "_s))
        QVERIFY(m_journey->whenPressing(key));
    QVERIFY(!isSplit());
    const double expected = side == Side::First ? before : before + 1;
    QCOMPARE(size(Side::First), expected);
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(size(Side::First), expected);
    QVERIFY(m_journey->whenPressing(u"Ctrl+0"_s));
}

void TestSideBySide::theSideBarGivesWayInANarrowWindow()
{
    const auto isSeen = [&] { return page().pane()->sideBar()->isVisible(); };
    const QAction *shows = m_journey->window().actions()[ActionId::SideBar];
    m_journey->window().resize(760, 800);
    QVERIFY(isSeen());
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(!isSeen());
    QVERIFY(!shows->isChecked());
    QVERIFY(QTest::qWaitFor(
        [&] { return pane(Side::First)->width() + pane(Side::Second)->width() > 740; }));
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(isSeen());
    QVERIFY(shows->isChecked());
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Side by Side"_s}));
    QVERIFY(!isSeen());
    m_journey->window().resize(1280, 800);
    QVERIFY(QTest::qWaitFor(isSeen));
    // It comes back at the next start as well.
    m_journey->window().resize(760, 800);
    QVERIFY(QTest::qWaitFor([&] { return !isSeen(); }));
    QVERIFY(whenReopening());
    m_journey->window().resize(1280, 800);
    QVERIFY(QTest::qWaitFor(isSeen));
}

void TestSideBySide::theSideBarStaysWhereItIsAskedFor()
{
    const auto isSeen = [&] { return page().pane()->sideBar()->isVisible(); };
    m_journey->window().resize(760, 800);
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(!isSeen());
    QVERIFY(m_journey->whenPressing(u"Ctrl+1"_s));
    QVERIFY(isSeen());
    m_journey->window().resize(780, 800);
    QVERIFY(isSeen());
    QVERIFY(m_journey->whenPressing(u"F4"_s));
    QVERIFY(isSeen());
}

QTEST_MAIN(TestSideBySide)

#include "tst_sidebyside.moc"
