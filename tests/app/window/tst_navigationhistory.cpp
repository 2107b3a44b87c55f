// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigationhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

Place at(qsizetype position)
{
    return {false, u"article.md"_s, position};
}

} // namespace

class TestNavigationHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsNowhere();
    void goesBackAndForward();
    void aNewJumpForgetsWhatLayForward();
    void leavingTwiceFromOnePlaceIsOneStep();
    void remembersTheLastHundred();
};

void TestNavigationHistory::startsNowhere()
{
    NavigationHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(1)), std::nullopt);
}

void TestNavigationHistory::goesBackAndForward()
{
    NavigationHistory history;
    history.leave(at(1));
    history.leave(at(2));
    QCOMPARE(history.back(at(3)), at(2));
    QCOMPARE(history.back(at(2)), at(1));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(at(1)), at(2));
    QCOMPARE(history.forward(at(2)), at(3));
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::aNewJumpForgetsWhatLayForward()
{
    NavigationHistory history;
    history.leave(at(1));
    history.back(at(2));
    QVERIFY(history.canGoForward());
    history.leave(at(1));
    QVERIFY(!history.canGoForward());
}

void TestNavigationHistory::leavingTwiceFromOnePlaceIsOneStep()
{
    NavigationHistory history;
    history.leave(at(1));
    history.leave(at(1));
    QCOMPARE(history.back(at(2)), at(1));
    QVERIFY(!history.canGoBack());
}

void TestNavigationHistory::remembersTheLastHundred()
{
    NavigationHistory history;
    for (qsizetype i = 0; i < 150; ++i)
        history.leave(at(i));
    qsizetype steps = 0;
    while (history.back(at(1000)))
        ++steps;
    QCOMPARE(steps, 100);
}

QTEST_APPLESS_MAIN(TestNavigationHistory)

#include "tst_navigationhistory.moc"
