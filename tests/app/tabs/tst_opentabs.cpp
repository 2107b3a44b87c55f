// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tabs/opentabs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

OpenTabs opened(const QStringList &paths)
{
    OpenTabs tabs;
    for (const QString &path : paths)
        tabs.open(path);
    return tabs;
}

TabId idOf(const OpenTabs &tabs, const QString &path)
{
    return tabs.find(path).value_or(-1);
}

/// The paths of a side, that in front in brackets.
QString side(const OpenTabs &tabs, Side which)
{
    QStringList paths;
    for (const OpenTab &tab : tabs.tabs(which))
        paths.append(tab.id == tabs.current(which) ? u'[' + tab.path + u']' : tab.path);
    return paths.join(u' ');
}

QString first(const OpenTabs &tabs)
{
    return side(tabs, Side::First);
}

QString second(const OpenTabs &tabs)
{
    return side(tabs, Side::Second);
}

} // namespace

class TestOpenTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void opensBehindTheCurrentOne();
    void goesToWhatIsOpen();
    void appendsWithoutGoingThere();
    void closingGoesToTheNeighbour_data();
    void closingGoesToTheNeighbour();
    void reopensWhereItWas();
    void reopensWhatWasOpenedAgainOnlyOnce();
    void movesWithinASide();
    void stepsRoundTheEnds();
    void countsFromOneEndOrTheOther();
    void splitsAnArticle();
    void movesToTheOtherSide();
    void aTabThatIsThereAlreadyIsNotTwice();
    void aSideWithoutTabsIsGone();
    void closingOthersLeavesTheOtherSideAlone();
    void unsplittingKeepsTheCurrentOne_data();
    void unsplittingKeepsTheCurrentOne();
    void isRemembered();
    void putsRightWhatIsRemembered_data();
    void putsRightWhatIsRemembered();
};

void TestOpenTabs::startsEmpty()
{
    const OpenTabs tabs;
    QVERIFY(tabs.isEmpty());
    QVERIFY(!tabs.isSplit());
    QCOMPARE(tabs.current(), std::nullopt);
    QCOMPARE(tabs.beside(1), std::nullopt);
    QCOMPARE(tabs.at(-1), std::nullopt);
    QVERIFY(!tabs.canReopen());
}

void TestOpenTabs::opensBehindTheCurrentOne()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    tabs.setCurrent(idOf(tabs, u"a"_s));
    tabs.open(u"d"_s);
    QCOMPARE(first(tabs), u"a [d] b c"_s);
    QCOMPARE(tabs.count(), 4);
}

void TestOpenTabs::goesToWhatIsOpen()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    const TabId a = idOf(tabs, u"a"_s);
    QCOMPARE(tabs.open(u"a"_s), a);
    QCOMPARE(first(tabs), u"[a] b"_s);
}

void TestOpenTabs::appendsWithoutGoingThere()
{
    OpenTabs tabs;
    tabs.append(u"a"_s);
    tabs.append(u"b"_s);
    tabs.append(u"a"_s);
    QCOMPARE(first(tabs), u"[a] b"_s);
}

void TestOpenTabs::closingGoesToTheNeighbour_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("left");
    QTest::newRow("the next") << u"b"_s << u"b"_s << u"a [c]"_s;
    QTest::newRow("the previous where there is none") << u"c"_s << u"c"_s << u"a [b]"_s;
    QTest::newRow("one before the current") << u"b"_s << u"a"_s << u"[b] c"_s;
    QTest::newRow("one behind the current") << u"b"_s << u"c"_s << u"a [b]"_s;
}

void TestOpenTabs::closingGoesToTheNeighbour()
{
    QFETCH(QString, current);
    QFETCH(QString, closed);
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    tabs.setCurrent(idOf(tabs, current));
    tabs.close(idOf(tabs, closed));
    QTEST(first(tabs), "left");
}

void TestOpenTabs::reopensWhereItWas()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    const TabId a = idOf(tabs, u"a"_s);
    tabs.close(idOf(tabs, u"b"_s));
    tabs.close(a);
    QCOMPARE(tabs.reopen(), a);
    QCOMPARE(first(tabs), u"[a] c"_s);
    QVERIFY(tabs.reopen());
    QCOMPARE(first(tabs), u"a [b] c"_s);
    QCOMPARE(tabs.reopen(), std::nullopt);
}

void TestOpenTabs::reopensWhatWasOpenedAgainOnlyOnce()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    tabs.close(idOf(tabs, u"a"_s));
    tabs.open(u"a"_s);
    tabs.setCurrent(idOf(tabs, u"b"_s));
    QVERIFY(tabs.reopen());
    QCOMPARE(first(tabs), u"b [a]"_s);
}

void TestOpenTabs::movesWithinASide()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    tabs.move(Side::First, 2, 0);
    QCOMPARE(first(tabs), u"[c] a b"_s);
    tabs.move(Side::First, 1, 2);
    QCOMPARE(first(tabs), u"[c] b a"_s);
}

void TestOpenTabs::stepsRoundTheEnds()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(tabs.beside(1), tabs.find(u"a"_s));
    QCOMPARE(tabs.beside(-1), tabs.find(u"b"_s));
    tabs.setCurrent(idOf(tabs, u"a"_s));
    QCOMPARE(tabs.beside(-1), tabs.find(u"c"_s));
}

void TestOpenTabs::countsFromOneEndOrTheOther()
{
    const OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(tabs.at(0), tabs.find(u"a"_s));
    QCOMPARE(tabs.at(-1), tabs.find(u"c"_s));
    QCOMPARE(tabs.at(3), std::nullopt);
}

void TestOpenTabs::splitsAnArticle()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    const TabId b = idOf(tabs, u"b"_s);
    const TabId other = tabs.openOnOtherSide(b);
    QVERIFY(other != b);
    QVERIFY(tabs.isSplit());
    QCOMPARE(first(tabs), u"a [b]"_s);
    QCOMPARE(second(tabs), u"[b]"_s);
    QCOMPARE(tabs.currentSide(), Side::Second);
    QCOMPARE(tabs.find(u"b"_s), other);
    QCOMPARE(tabs.find(u"a"_s), tabs.tabs(Side::First)[0].id);
    QVERIFY(tabs.isOnBothSides(u"b"_s));
    QVERIFY(!tabs.isOnBothSides(u"a"_s));
    QCOMPARE(tabs.find(Side::First, u"b"_s), b);
    QCOMPARE(tabs.find(Side::Second, u"b"_s), other);
    QCOMPARE(tabs.find(Side::Second, u"a"_s), std::nullopt);
}

void TestOpenTabs::movesToTheOtherSide()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s});
    const TabId a = idOf(tabs, u"a"_s);
    QCOMPARE(tabs.moveToOtherSide(a), a);
    QCOMPARE(first(tabs), u"b [c]"_s);
    QCOMPARE(second(tabs), u"[a]"_s);
    QCOMPARE(tabs.sideOf(a), Side::Second);
    QCOMPARE(tabs.current(), a);
}

void TestOpenTabs::aTabThatIsThereAlreadyIsNotTwice()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    const TabId left = idOf(tabs, u"a"_s);
    const TabId right = tabs.openOnOtherSide(left);
    QCOMPARE(tabs.moveToOtherSide(left), right);
    QCOMPARE(first(tabs), u"[b]"_s);
    QCOMPARE(second(tabs), u"[a]"_s);
}

void TestOpenTabs::aSideWithoutTabsIsGone()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    tabs.moveToOtherSide(idOf(tabs, u"b"_s));
    tabs.close(idOf(tabs, u"a"_s));
    QVERIFY(!tabs.isSplit());
    QCOMPARE(first(tabs), u"[b]"_s);
    QCOMPARE(tabs.currentSide(), Side::First);
    QVERIFY(tabs.reopen());
    QCOMPARE(first(tabs), u"[a] b"_s);
    QVERIFY(!tabs.isSplit());
}

void TestOpenTabs::closingOthersLeavesTheOtherSideAlone()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    tabs.moveToOtherSide(idOf(tabs, u"d"_s));
    QCOMPARE(tabs.others(idOf(tabs, u"b"_s)),
             QList({idOf(tabs, u"a"_s), idOf(tabs, u"c"_s)}));
    QCOMPARE(tabs.others(idOf(tabs, u"d"_s)), QList<TabId>());
}

void TestOpenTabs::unsplittingKeepsTheCurrentOne_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("left");
    QTest::newRow("first") << Side::First << u"a [b] c"_s;
    QTest::newRow("second") << Side::Second << u"[b] c a"_s;
}

void TestOpenTabs::unsplittingKeepsTheCurrentOne()
{
    QFETCH(Side, side);
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    tabs.openOnOtherSide(idOf(tabs, u"b"_s));
    tabs.open(u"c"_s);
    tabs.setCurrent(tabs.tabs(Side::Second)[0].id);
    tabs.setCurrent(*tabs.current(side));
    const TabId kept = *tabs.current();
    const QList<TabId> gone = tabs.unsplit();
    QVERIFY(!tabs.isSplit());
    QTEST(first(tabs), "left");
    QCOMPARE(tabs.current(), kept);
    QCOMPARE(gone.size(), 1);
    QVERIFY(!tabs.tab(gone.first()));
}

void TestOpenTabs::isRemembered()
{
    OpenTabs tabs = opened({u"a"_s, u"b"_s});
    tabs.openOnOtherSide(idOf(tabs, u"b"_s));
    tabs.open(u"c"_s);
    const TabsState state = tabs.state();
    QCOMPARE(state, (TabsState{{u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}, 1, 1, Side::Second}));
    const OpenTabs again(state);
    QCOMPARE(first(again), first(tabs));
    QCOMPARE(second(again), second(tabs));
    QCOMPARE(again.currentSide(), Side::Second);
}

void TestOpenTabs::putsRightWhatIsRemembered_data()
{
    QTest::addColumn<TabsState>("state");
    QTest::addColumn<QString>("there");
    QTest::newRow("nothing") << TabsState() << QString();
    QTest::newRow("an index too high") << TabsState{{u"a"_s, u"b"_s}, {}, 7, 0, {}} << u"a [b]"_s;
    QTest::newRow("an index too low") << TabsState{{u"a"_s, u"b"_s}, {}, -3, 0, {}} << u"[a] b"_s;
    QTest::newRow("twice and empty") << TabsState{{u"a"_s, u"a"_s, QString()}, {}, 0, 0, {}}
                                     << u"[a]"_s;
    QTest::newRow("only the second") << TabsState{{}, {u"a"_s}, 0, 0, Side::Second} << u"[a]"_s;
    QTest::newRow("a side without tabs") << TabsState{{u"a"_s}, {}, 0, 0, Side::Second}
                                         << u"[a]"_s;
}

void TestOpenTabs::putsRightWhatIsRemembered()
{
    QFETCH(TabsState, state);
    const OpenTabs tabs(state);
    QTEST(first(tabs), "there");
    QVERIFY(!tabs.isSplit());
    QCOMPARE(tabs.currentSide(), Side::First);
}

QTEST_APPLESS_MAIN(TestOpenTabs)

#include "tst_opentabs.moc"
